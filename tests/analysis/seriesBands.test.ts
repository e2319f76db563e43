import { expect, test } from 'vitest';
import { summarise } from '../../src/analysis/describe.ts';
import { daysShown, seriesBands } from '../../src/analysis/seriesBands.ts';

const points = [1, 2, 6].flatMap((value) =>
  [0, 1, 2].map((day) => ({ posture: 'tob', day, measures: { deaths: value * day, trust: day === 0 ? null : value } })),
);

test('a band has the average, the spread of the repeats and the luck range of each day', () => {
  const last = seriesBands(points, ['deaths'], new Set([0, 2])).find(({ day }) => day === 2);
  const { mean, q05, q95, lo95, hi95 } = summarise([2, 4, 12]);
  expect(last).toEqual({ posture: 'tob', outcome: 'deaths', day: 2, n: 3, mean, q05, q95, lo95, hi95 });
});

test('only the days that were asked for are kept, and a value that is missing is not a zero', () => {
  const bands = seriesBands(points, ['deaths', 'trust', 'unknown'], new Set([0]));
  expect(bands.map(({ outcome, day, n, mean }) => [outcome, day, n, mean])).toEqual([
    ['deaths', 0, 3, 0],
    ['trust', 0, 0, null],
  ]);
});

test.each([
  [180, 60, 61],
  [10, 60, 11],
  [0, 60, 1],
  [365, 60, 54],
])('a run of %d days in at most %d steps shows %d days, the first and the last among them', (last, steps, count) => {
  const days = daysShown(last, steps);
  expect(days.size).toBe(count);
  expect(days.has(0) && days.has(last)).toBe(true);
});
