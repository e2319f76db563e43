import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { summarise } from '../../src/analysis/describe.ts';
import { mean, quantileOfSorted, sortedUpwards, standardDeviation } from '../../src/analysis/moments.ts';
import { nistUnivariate } from './nistUnivariate.ts';

const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('mean and standard deviation', () => {
  test.each(nistUnivariate)('of NIST $name are the certified values', ({ values, mean: certified, sd, digits }) => {
    expect(Math.abs((mean(values) ?? 0) - certified)).toBeLessThanOrEqual(1e-15 * Math.abs(certified));
    expect(Math.abs((standardDeviation(values) ?? 0) - sd)).toBeLessThanOrEqual(10 ** -digits * sd);
  });

  test.prop([fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 2, max: 300 })])(
    'of equal values are exactly that value and exactly 0',
    (value, n) => {
      const values = Array.from({ length: n }, () => value);
      expect(mean(values)).toBe(value + 0);
      expect(standardDeviation(values)).toBe(0);
    },
  );

  test.prop([amounts])('lie within the range of the values', (values) => {
    const centre = mean(values) ?? Number.NaN;
    expect(centre).toBeGreaterThanOrEqual(Math.min(...values));
    expect(centre).toBeLessThanOrEqual(Math.max(...values));
  });
});

describe('quantiles', () => {
  // numpy 2.4: numpy.quantile(values, [0.05, 0.25, 0.5, 0.95]), whose default is type 7.
  const values = [0.3, 1.2, 0.7, 2.9, 0.1, 5.5, 1.1, 0.9, 0.4, 3.8, 0.2, 1.6, 2.2, 0.6, 8.1, 0.5, 1.9, 0.8, 1.3, 2.5];
  test.each([
    [0.05, 0.195],
    [0.25, 0.575],
    [0.5, 1.15],
    [0.95, 5.63],
  ])('of type 7 at %d are as NumPy has them', (share, expected) => {
    expect(quantileOfSorted(sortedUpwards(values), share)).toBeCloseTo(expected, 13);
  });

  test.prop([amounts, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })])(
    'rise with the share and stay within the values',
    (unsorted, p, q) => {
      const sorted = sortedUpwards(unsorted);
      const low = quantileOfSorted(sorted, Math.min(p, q)) ?? Number.NaN;
      const high = quantileOfSorted(sorted, Math.max(p, q)) ?? Number.NaN;
      const slack = 1e-9 * (1 + Math.abs(high));
      expect(low).toBeLessThanOrEqual(high + slack);
      expect(low).toBeGreaterThanOrEqual(sorted[0] - slack);
      expect(high).toBeLessThanOrEqual(sorted[sorted.length - 1] + slack);
    },
  );
});

describe('a summary', () => {
  test('of nothing is all null', () => {
    expect(summarise([])).toEqual({
      n: 0,
      missing: 0,
      mean: null,
      sd: null,
      median: null,
      q05: null,
      q95: null,
      lo95: null,
      hi95: null,
      method: 't',
    });
  });

  test('of one value has that value and no spread', () => {
    expect(summarise([3])).toEqual({
      n: 1,
      missing: 0,
      mean: 3,
      sd: null,
      median: 3,
      q05: 3,
      q95: 3,
      lo95: null,
      hi95: null,
      method: 't',
    });
  });

  test('drops missing values and counts them', () => {
    expect(summarise([1, null, 2, Number.NaN, 3])).toEqual({ ...summarise([1, 2, 3]), missing: 2 });
  });

  test('has the interval that a textbook gives for 2, 4, 4, 4, 5, 5, 7, 9', () => {
    const { mean: centre, lo95, hi95 } = summarise([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(centre).toBe(5);
    // sd = sqrt(32 / 7), t(0.975, 7) = 2.364624 (any table).
    const half = (2.364624 * Math.sqrt(32 / 7)) / Math.sqrt(8);
    expect(lo95).toBeCloseTo(5 - half, 5);
    expect(hi95).toBeCloseTo(5 + half, 5);
  });
});
