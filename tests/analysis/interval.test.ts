import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/analysis/generator.ts';
import { bcaInterval, hallInterval, tInterval } from '../../src/analysis/interval.ts';
import { mean } from '../../src/analysis/moments.ts';
import { normalQuantile } from '../../src/analysis/normal.ts';

const average = (sample: readonly number[]) => mean(sample) ?? Number.NaN;
const skewed = [0.3, 1.2, 0.7, 2.9, 0.1, 5.5, 1.1, 0.9, 0.4, 3.8, 0.2, 1.6, 2.2, 0.6, 8.1, 0.5, 1.9, 0.8, 1.3, 2.5];
const counts = [0, 0, 1, 0, 3, 7, 2, 0, 1, 12, 4, 0, 2, 1, 5, 0, 0, 9, 1, 3];

describe("Student's interval", () => {
  test('covers the true mean of normal values in 95 % of samples', () => {
    const random = createGenerator(20260);
    const samples = 3000;
    let covered = 0;
    for (let i = 0; i < samples; i++) {
      const sample = Array.from({ length: 8 }, () => 3 + 2 * normalQuantile(random() || 0.5));
      const interval = tInterval(sample);
      if (interval !== null && interval.lo <= 3 && 3 <= interval.hi) covered += 1;
    }
    // Three standard errors of a share of 0.95 in 3000 samples are 0.012.
    expect(Math.abs(covered / samples - 0.95)).toBeLessThan(0.012);
  });

  test('does not exist for one value and has no width for equal values', () => {
    expect(tInterval([4])).toBeNull();
    expect(tInterval([4, 4, 4])).toEqual({ lo: 4, hi: 4 });
  });
});

describe("Hall's interval", () => {
  // By a separate program in Python from the formula of Hall (1992), with t(0.975, 19) = 2.093024054408263.
  test.each([
    ['skewed values', skewed, 1.1031113135900728, 3.6043579293651336],
    ['counts', counts, 1.281116489158423, 4.925836628554838],
  ])('of the mean of %s is that of the formula', (_, values, lo, hi) => {
    const interval = hallInterval(values);
    expect(interval?.lo).toBeCloseTo(lo, 9);
    expect(interval?.hi).toBeCloseTo(hi, 9);
  });

  test("is Student's where nothing is lopsided, and mirrors with the values", () => {
    const even = [-3, -1, 0, 1, 3];
    expect(hallInterval(even)).toEqual(tInterval(even));
    expect(hallInterval([2, 2, 2])).toEqual({ lo: 2, hi: 2 });
    const [there, mirrored] = [hallInterval(skewed), hallInterval(skewed.map((value) => -value))];
    expect(mirrored?.lo).toBeCloseTo(-(there?.hi ?? 0), 9);
    expect(mirrored?.hi).toBeCloseTo(-(there?.lo ?? 0), 9);
  });

  test('covers the true mean of log-normal values far more often than Student from 30 of them', () => {
    const random = createGenerator(5);
    const truth = Math.exp(0.5);
    const samples = 2000;
    const covered = { hall: 0, student: 0 };
    for (let i = 0; i < samples; i++) {
      const sample = Array.from({ length: 30 }, () => Math.exp(normalQuantile(random() || 0.5)));
      const holds = (interval: { lo: number; hi: number } | null) =>
        interval !== null && interval.lo <= truth && truth <= interval.hi ? 1 : 0;
      covered.hall += holds(hallInterval(sample));
      covered.student += holds(tInterval(sample));
    }
    expect(covered.student / samples).toBeLessThan(0.9);
    expect(covered.hall / samples).toBeGreaterThan(0.91);
  });

  test('does not exist below three values', () => {
    expect(hallInterval([1, 2])).toBeNull();
  });
});

describe('the BCa bootstrap interval', () => {
  // scipy 1.17.1: scipy.stats.bootstrap((values,), numpy.mean, n_resamples=100000, method='BCa')
  test.each([
    ['skewed values', skewed, 1.186, 3.055],
    ['counts', counts, 1.4, 4.45],
  ])('of the mean of %s is close to the one that SciPy gives', (_, values, lo, hi) => {
    const interval = bcaInterval(values, average, { resamples: 4000, seed: 7 });
    expect(Math.abs((interval?.lo ?? 0) - lo)).toBeLessThan(0.1);
    expect(Math.abs((interval?.hi ?? 0) - hi)).toBeLessThan(0.2);
  });

  test('is the same again from the same seed and another from another', () => {
    const options = { resamples: 500, seed: 11 };
    expect(bcaInterval(skewed, average, options)).toEqual(bcaInterval(skewed, average, options));
    expect(bcaInterval(skewed, average, options)).not.toEqual(bcaInterval(skewed, average, { ...options, seed: 12 }));
  });

  test('leans to the long tail, where Student is symmetric', () => {
    const interval = bcaInterval(skewed, average, { resamples: 2000, seed: 3 }) ?? { lo: Number.NaN, hi: Number.NaN };
    const centre = average(skewed);
    expect(interval.hi - centre).toBeGreaterThan(centre - interval.lo);
  });

  test('has no width for equal values and does not exist below three', () => {
    expect(bcaInterval([2, 2, 2, 2], average, { resamples: 100, seed: 1 })).toEqual({ lo: 2, hi: 2 });
    expect(bcaInterval([1, 2], average, { resamples: 100, seed: 1 })).toBeNull();
  });
});

describe('the generator of the bootstrap', () => {
  test('is even: 16 bins of 32 000 numbers', () => {
    const random = createGenerator(5);
    const bins = new Array<number>(16).fill(0);
    for (let i = 0; i < 32_000; i++) bins[Math.floor(random() * 16)] += 1;
    const chiSquare = bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // The 0.001 and 0.999 quantiles of chi-square with 15 degrees of freedom.
    expect(chiSquare).toBeGreaterThan(3.48);
    expect(chiSquare).toBeLessThan(37.7);
  });

  test('heeds every bit of a seed and refuses a seed that is none', () => {
    const first = (seed: number) => createGenerator(seed)();
    expect(new Set([0, 1, 2 ** 32, 2 ** 52].map(first)).size).toBe(4);
    expect(() => createGenerator(0.5)).toThrow(RangeError);
  });
});
