import { expect, it } from 'vitest';
import { forecast, type Trial } from '../../src/cli/dryRun.ts';
import { studyStrings } from '../../src/cli/studyStrings.ts';
import { plannedToy } from '../study/toyStudies.ts';

const trial = (point: string, seconds: number, setUp = 0): Trial => ({ point, seconds, setUp, bytes: 1e4 });
const size = { points: 10, tasks: 1000, runs: 3000, jobs: 4 };

it('a forecast is not of the fastest run: the median of a point, the mean of points, all that goes beside a run', () => {
  // The first pays for compiling; 0.9 is other work on the machine; points differ for good.
  const trials = [
    trial('a', 5),
    trial('a', 0.02),
    trial('a', 0.9),
    trial('a', 0.02),
    trial('b', 0.06),
    trial('b', 0.06),
  ];
  const { seconds, megabytes } = forecast(trials, size);
  // Once 1 s; 1 000 tasks of 0.04 s by four workers; 1 ms a run and 30 ms a megabyte of one writer.
  expect(seconds).toBeCloseTo(1 + (1000 * 0.04) / 4 + 3000 * 0.001 + 10 * 0.03, 9);
  expect(megabytes).toBeCloseTo(20, 9);
});

it('a forecast counts the setting up of every point, and no more workers than tasks', () => {
  const one = forecast([trial('a', 2, 0.5)], { points: 2, tasks: 2, runs: 4, jobs: 8 });
  expect(one.seconds).toBeCloseTo(1 + (2 * 2 + 2 * 0.5) / 2 + 0.004 + 0.0006, 9);
});

it('a trial has tasks of a few points alone, and the identity of the whole', () => {
  const whole = plannedToy();
  const some = plannedToy({ isTrial: true });
  expect(some.plan.planHash).toBe(whole.plan.planHash);
  expect(some.plan.points).toEqual(whole.plan.points);
  const keys = whole.plan.tasks.map(({ key }) => key);
  expect(some.plan.tasks.every(({ key }) => keys.includes(key))).toBe(true);
  expect(new Set(some.plan.tasks.map(({ point_id }) => point_id)).size).toBe(5);
  expect(studyStrings.fr.checking('1 000')).toContain('1 000');
});
