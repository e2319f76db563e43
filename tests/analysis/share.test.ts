import { expect, test } from 'vitest';
import { shareOfCounts } from '../../src/analysis/share.ts';

test('is the sum of the parts over the sum of the wholes, not the mean of shares', () => {
  expect(shareOfCounts([1, 30], [10, 30]).share).toBe(31 / 40);
});

test('has the interval of a ratio of means, here worked out by hand', () => {
  const parts = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 2 : 0));
  const { share, lo95, hi95 } = shareOfCounts(parts, Array<number>(20).fill(4));
  // Rests of +1 and -1 about a share of a quarter: spread sqrt(20/19), t(0.975, 19) = 2.093024.
  const half = (2.093024 * Math.sqrt(20 / 19)) / (4 * Math.sqrt(20));
  expect(share).toBe(0.25);
  expect(lo95).toBeCloseTo(0.25 - half, 6);
  expect(hi95).toBeCloseTo(0.25 + half, 6);
});

test('runs that are all alike leave nothing to luck', () => {
  expect(shareOfCounts([1, 1, 1], [4, 4, 4])).toEqual({ share: 0.25, lo95: 0.25, hi95: 0.25 });
});

test('is never less than none or more than all, and nothing without counts', () => {
  const { lo95, hi95 } = shareOfCounts([0, 5, 0], [1, 5, 6]);
  expect(lo95).toBe(0);
  expect(hi95).toBeLessThanOrEqual(1);
  expect(shareOfCounts([0, 0], [0, 0])).toEqual({ share: null, lo95: null, hi95: null });
  expect(shareOfCounts([], [])).toEqual({ share: null, lo95: null, hi95: null });
  expect(shareOfCounts([1], [2])).toEqual({ share: 0.5, lo95: null, hi95: null });
});
