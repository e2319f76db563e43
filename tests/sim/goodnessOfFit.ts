import { normalCdf } from '../../src/sim/math.ts';

/** Each gives the share of samples from a perfect source whose statistic would be lower: near 0 or 1 is suspect. */

export function normalShare(value: number, mean: number, variance: number): number {
  return normalCdf((value - mean) / Math.sqrt(variance));
}

/** Wilson and Hilferty's normal approximation of the chi-square distribution. */
export function chiSquareShare(statistic: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return normalShare(Math.cbrt(statistic / degrees), 1 - spread, spread);
}

/** Chi-square of counts that should be equal. */
export function evenCountsShare(counts: ArrayLike<number>): number {
  let total = 0;
  for (let bin = 0; bin < counts.length; bin++) total += counts[bin];
  const expected = total / counts.length;
  let statistic = 0;
  for (let bin = 0; bin < counts.length; bin++)
    statistic += ((counts[bin] - expected) * (counts[bin] - expected)) / expected;
  return chiSquareShare(statistic, counts.length - 1);
}

/** Kolmogorov and Smirnov's two-sided statistic of values against a distribution function, by its limit law. */
export function kolmogorovShare(values: Float64Array, distribution: (value: number) => number): number {
  const sorted = values.toSorted();
  let distance = 0;
  for (let rank = 0; rank < sorted.length; rank++) {
    const share = distribution(sorted[rank]);
    distance = Math.max(distance, share - rank / sorted.length, (rank + 1) / sorted.length - share);
  }
  const root = Math.sqrt(sorted.length);
  const scaled = distance * (root + 0.12 + 0.11 / root);
  // The alternating series for the upper tail converges badly below 0.3, where the tail is 1 to nine places.
  if (scaled < 0.3) return 0;
  let tail = 0;
  for (let term = 1; term <= 100; term++) {
    tail += 2 * (term % 2 === 1 ? 1 : -1) * Math.exp(-2 * term * term * scaled * scaled);
  }
  return 1 - tail;
}

/** Correlation of two equally long columns of uniform numbers. */
export function correlationShare(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] - 0.5) * (b[index] - 0.5);
  return normalShare(sum * 12, 0, a.length);
}
