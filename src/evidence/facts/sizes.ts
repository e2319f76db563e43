/** Figures about the sizes of events. */

/**
 * Exponent of a discrete power law from `least` up, by maximum likelihood in the approximation of Clauset, Shalizi and
 * Newman (2009, SIAM Review 51, 661-703, eq. 3.7), good from a least size of about 6. NaN below ten events.
 */
export function tailExponent(sizes: readonly number[], least: number): number {
  const tail = sizes.filter((size) => size >= least);
  if (tail.length < 10) return Number.NaN;
  const logs = tail.reduce((sum, size) => sum + Math.log(size / (least - 0.5)), 0);
  return 1 + tail.length / logs;
}

/** Share of all deaths that the largest tenth of events holds; NaN where nobody died. */
export function topTenthShare(sizes: readonly number[]): number {
  const sorted = sizes.toSorted((a, b) => b - a);
  const total = sorted.reduce((sum, size) => sum + size, 0);
  const top = sorted.slice(0, Math.max(1, Math.round(sorted.length / 10)));
  return top.reduce((sum, size) => sum + size, 0) / total;
}

/** Variance over mean of counts. */
export function varianceToMean(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const squares = counts.reduce((sum, count) => sum + (count - mean) * (count - mean), 0);
  return squares / (counts.length - 1) / mean;
}

/** Dispersion k of a negative binomial by moments: mean squared over (variance - mean); Infinity where not over-dispersed. */
export function dispersion(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = varianceToMean(counts) * mean;
  return variance > mean ? (mean * mean) / (variance - mean) : Infinity;
}
