import { expect, test } from 'vitest';
import {
  endless,
  modelOneScenario,
  runModelOne,
  type ModelOne,
} from '../../../src/evidence/docking/epsteinModelOne.ts';
import { startStreet } from '../../sim/street/street.ts';

const runTwo: ModelOne = { legitimacy: 0.82, police: 0.04, vision: 7, rounding: 'floor', longestTerm: 30 };

test('is the street of scenarios/epstein.yaml, turn by turn, where the choices are the same', () => {
  const shipped = startStreet({ burnInDays: 0 }, 3);
  const active = Array.from({ length: 60 }, () => {
    shipped.step(1);
    return shipped.world.streetCount[0];
  });
  const same: ModelOne = { ...runTwo, view: 'diamond', rounding: 'round-half-even', jailed: 'stay' };
  const [series] = runModelOne(same, [3], 60);
  expect(series.active).toEqual(active);
  expect(Math.max(...active)).toBeGreaterThan(0);
});

test('a seed gives the same run, whatever ran before it', () => {
  const [alone] = runModelOne(runTwo, [2], 40);
  const [, second] = runModelOne(runTwo, [1, 2], 40);
  expect(second).toEqual(alone);
});

test('terms without end keep everybody who was arrested', () => {
  const [{ jailed }] = runModelOne({ ...runTwo, longestTerm: endless }, [1], 100);
  expect(jailed.every((held, turn) => turn === 0 || held >= jailed[turn - 1])).toBe(true);
  expect(jailed[99]).toBeGreaterThan(0);
});

test('what changes, changes in the turn that the run names', () => {
  const [{ active }] = runModelOne(
    { ...runTwo, legitimacy: 0.9, changes: [{ of: 'legitimacy', turns: [20, 20], to: 0 }] },
    [1],
    22,
  );
  expect(Math.max(...active.slice(0, 20))).toBe(0);
  expect(active[20]).toBeGreaterThan(100);
});

test("the grid and the people are the paper's", () => {
  const { street, parameters } = modelOneScenario(runTwo);
  expect(street).toMatchObject({ width: 40, height: 40, citizens: 0.7, police: 0.04, view: 'disc', sentence: [0, 30] });
  expect(parameters).toEqual({ 'order.threshold': 0.1, 'order.arrestConstant': 2.3 });
});
