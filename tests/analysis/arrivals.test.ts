import { describe, expect, test } from 'vitest';
import { arrivalCurve } from '../../src/analysis/arrivals.ts';

const attacks = [
  { run_id: 'a', hours: 0 },
  { run_id: 'a', hours: 5 },
  { run_id: 'a', hours: null },
  { run_id: 'b', hours: null },
];

describe('the curve of arrivals', () => {
  test('keeps attacks that nobody reached in the count at every hour', () => {
    const shares = arrivalCurve(attacks, ['a', 'b'], [0, 4, 5, 1000]).map(({ share }) => share);
    expect(shares).toEqual([0.25, 0.25, 0.5, 0.5]);
  });

  test('has the interval of a ratio of means, here worked out by hand', () => {
    const runs = Array.from({ length: 10 }, (_, i) => [`a${i}`, `b${i}`]).flat();
    const many = Array.from({ length: 10 }, (_, i) =>
      attacks.map(({ run_id, hours }) => ({ run_id: `${run_id}${i}`, hours })),
    ).flat();
    const [{ share, lo95, hi95 }] = arrivalCurve(many, runs, [5]);
    // Twenty runs with rests of +0.5 and -0.5: spread sqrt(20/19)/2, t(0.975, 19) = 2.093024.
    const half = (2.093024 * (Math.sqrt(20 / 19) / 2)) / (2 * Math.sqrt(20));
    expect(share).toBe(0.5);
    expect(lo95).toBeCloseTo(0.5 - half, 6);
    expect(hi95).toBeCloseTo(0.5 + half, 6);
  });

  test('is certain of nothing with one run, and of no share without attacks', () => {
    expect(arrivalCurve(attacks.slice(0, 3), ['a'], [5])).toEqual([{ hours: 5, share: 2 / 3, lo95: null, hi95: null }]);
    expect(arrivalCurve([], ['a', 'b'], [5])).toEqual([{ hours: 5, share: null, lo95: null, hi95: null }]);
  });

  test('stays between none and all', () => {
    const some = Array.from({ length: 6 }, (_, i) => ({ run_id: `r${i % 3}`, hours: i === 0 ? 1 : null }));
    for (const { lo95, hi95 } of arrivalCurve(some, ['r0', 'r1', 'r2'], [0, 1, 24])) {
      expect(lo95).toBeGreaterThanOrEqual(0);
      expect(hi95).toBeLessThanOrEqual(1);
    }
  });
});
