import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { pairedDifference, unpairedDifference } from '../../src/analysis/difference.ts';
import { createGenerator } from '../../src/analysis/generator.ts';
import { normalQuantile } from '../../src/analysis/normal.ts';

const a = [12.1, 9.4, 15.0, 8.2, 11.7, 13.3, 7.9, 10.6];
const b = [10.2, 9.9, 11.8, 8.8, 9.1, 12.0, 8.5, 8.0];
const amounts = (n: number) => fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: n, maxLength: n });
const twoArms = fc.integer({ min: 2, max: 40 }).chain((n) => fc.tuple(amounts(n), amounts(n)));

describe('a paired difference', () => {
  test('is the one that SciPy finds', () => {
    const difference = pairedDifference(a, b);
    // scipy 1.17.1: scipy.stats.ttest_rel(a, b).confidence_interval(0.95), scipy.stats.pearsonr(a, b)
    expect(difference.n).toBe(8);
    expect(difference.mean).toBeCloseTo(1.2375, 12);
    expect(difference.sd).toBeCloseTo(1.5936817212264902, 12);
    expect(difference.lo95).toBeCloseTo(-0.09485126136419497, 11);
    expect(difference.hi95).toBeCloseTo(2.5698512613641946, 11);
    expect(difference.correlation).toBeCloseTo(0.7906830976972699, 12);
  });

  test("has Fieller's interval for its ratio: the ratios r for which a - r b is within luck of 0", () => {
    const { ratio, ratio_lo95, ratio_hi95 } = pairedDifference(a, b);
    // The roots of |mean(a - r b)| = t(0.975, 7) sd(a - r b) / sqrt(8), found with scipy 1.17.1's brentq.
    expect(ratio).toBeCloseTo(1.1264367816091954, 12);
    expect(ratio_lo95).toBeCloseTo(0.9899196030323478, 10);
    expect(ratio_hi95).toBeCloseTo(1.2565492421354951, 10);
  });

  test.prop([fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 50 })])(
    'of a list and itself is exactly 0, and the ratio exactly 1',
    (values) => {
      const difference = pairedDifference(values, [...values]);
      expect(difference).toMatchObject({ mean: 0, lo95: 0, hi95: 0, sd: 0, detectable: 0 });
      expect(difference).toMatchObject({ ratio: 1, ratio_lo95: 1, ratio_hi95: 1 });
      expect(difference.correlation).toBe(values.every((value) => value === values[0]) ? null : 1);
    },
  );

  test.prop([twoArms])('turns its sign when the arms change places', ([first, second]) => {
    const forth = pairedDifference(first, second);
    const back = pairedDifference(second, first);
    expect((forth.mean ?? 0) + (back.mean ?? 0)).toBe(0);
    expect((forth.lo95 ?? 0) + (back.hi95 ?? 0)).toBe(0);
    expect(forth.detectable).toBe(back.detectable);
  });

  test.prop([twoArms])('has its mean and its ratio inside their intervals', ([first, second]) => {
    const found = pairedDifference(first, second);
    expect(found.lo95).toBeLessThanOrEqual(found.mean ?? Number.NaN);
    expect(found.hi95).toBeGreaterThanOrEqual(found.mean ?? Number.NaN);
    if (found.ratio_lo95 !== null && found.ratio !== null) {
      const slack = 1e-9 * (1 + found.ratio);
      expect(found.ratio_lo95).toBeLessThanOrEqual(found.ratio + slack);
      expect(found.ratio_lo95).toBeGreaterThanOrEqual(0);
      expect(found.ratio_hi95).toBeGreaterThanOrEqual(found.ratio - slack);
    }
  });

  test('leaves out a pair when either value is missing', () => {
    const gaps = pairedDifference([...a, null, 5, 7], [...b, 4, Number.NaN, null]);
    expect(gaps).toEqual(pairedDifference(a, b));
  });

  test('of one pair has a mean and a ratio and no interval', () => {
    expect(pairedDifference([3], [2])).toEqual({
      n: 1,
      sd: null,
      mean: 1,
      lo95: null,
      hi95: null,
      detectable: null,
      chance: null,
      method: 't',
      ratio: 1.5,
      ratio_lo95: null,
      ratio_hi95: null,
      correlation: null,
    });
  });

  test('has no ratio when the denominator cannot be told from 0', () => {
    const none = { ratio: null, ratio_lo95: null, ratio_hi95: null };
    expect(pairedDifference([1, 2, 3], [0, 0, 0])).toMatchObject(none);
    expect(pairedDifference([1, 2, 3], [-1, 0, 2])).toMatchObject(none);
  });

  test('has a Fieller interval that covers the true ratio in 95 % of samples', () => {
    const random = createGenerator(99);
    const normal = () => normalQuantile(random() || 0.5);
    let covered = 0;
    for (let i = 0; i < 2000; i++) {
      const first: number[] = [];
      const second: number[] = [];
      for (let k = 0; k < 10; k++) {
        const shared = normal();
        first.push(12 + 2 * shared + normal());
        second.push(8 + 2 * shared + normal());
      }
      const { ratio_lo95, ratio_hi95 } = pairedDifference(first, second);
      if ((ratio_lo95 ?? Infinity) <= 1.5 && 1.5 <= (ratio_hi95 ?? -Infinity)) covered += 1;
    }
    // Three standard errors of a share of 0.95 in 2000 samples are 0.015.
    expect(Math.abs(covered / 2000 - 0.95)).toBeLessThan(0.015);
  });

  test('refuses lists of different lengths', () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow('paired lists of 2 and 1 replications');
  });
});

describe('an unpaired difference', () => {
  test('is the one that SciPy finds by Welch', () => {
    const difference = unpairedDifference(a, [...b, 14.5, 9.0]);
    // scipy 1.17.1: scipy.stats.ttest_ind(a, b, equal_var=False).confidence_interval(0.95); df 13.44
    expect(difference.n).toBe(8);
    expect(difference.mean).toBeCloseTo(0.845, 12);
    expect(difference.lo95).toBeCloseTo(-1.4925178035901574, 10);
    expect(difference.hi95).toBeCloseTo(3.182517803590155, 10);
    expect(difference.correlation).toBeNull();
  });

  test('of a list and itself keeps its interval: independent luck does not cancel', () => {
    const { mean, lo95, hi95 } = unpairedDifference(a, a);
    expect(mean).toBe(0);
    expect(lo95).toBeLessThan(0);
    expect(hi95).toBeGreaterThan(0);
  });

  test('is wider than the paired one where the luck is shared', () => {
    const width = ({ lo95, hi95 }: { lo95: number | null; hi95: number | null }) => (hi95 ?? 0) - (lo95 ?? 0);
    expect(width(unpairedDifference(a, b))).toBeGreaterThan(1.4 * width(pairedDifference(a, b)));
  });

  test('of lists too short for a spread has no interval', () => {
    expect(unpairedDifference([], [1, 2])).toMatchObject({ n: 0, mean: null, lo95: null, ratio: null });
    expect(unpairedDifference([4], [2])).toMatchObject({ n: 1, mean: 2, lo95: null, detectable: null, ratio: 2 });
    expect(unpairedDifference([4, 4], [2, 2])).toMatchObject({ mean: 2, lo95: 2, hi95: 2, ratio: 2 });
  });
});
