/** Means, spreads and quantiles of plain lists, computed so that rounding does not build up. */

/** A value that may be missing: null or NaN. */
export type Value = number | null;

/** The values that are present, in their order. */
export function present(values: readonly Value[]): number[] {
  return values.filter((value): value is number => value !== null && !Number.isNaN(value));
}

/** Sum with Neumaier's compensation: exact to the last bit or two whatever the order of sizes. */
function compensatedSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** True when all values are the same number: their mean is that number, their spread exactly 0. */
export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Arithmetic mean; null for no values. A second pass takes out the rounding of the first. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  if (isConstant(values)) return values[0] + 0;
  const first = compensatedSum(values) / values.length;
  return first + compensatedSum(values.map((value) => value - first)) / values.length;
}

/**
 * Sample covariance (denominator n - 1) of two lists of the same length; null below two values.
 * Two passes, with the correction for the rounding of the means.
 */
export function covariance(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new RangeError(`covariance of lists of ${a.length} and ${b.length} values`);
  const n = a.length;
  if (n < 2) return null;
  if (isConstant(a) || isConstant(b)) return 0;
  const meanA = mean(a) ?? 0;
  const meanB = mean(b) ?? 0;
  const offA = a.map((value) => value - meanA);
  const offB = b.map((value) => value - meanB);
  const products = compensatedSum(offA.map((value, i) => value * offB[i]));
  return (products - (compensatedSum(offA) * compensatedSum(offB)) / n) / (n - 1);
}

/** Sample standard deviation (denominator n - 1); null below two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const variance = covariance(values, values);
  return variance === null ? null : Math.sqrt(Math.max(0, variance));
}

/**
 * Quantile of type 7 (Hyndman and Fan 1996; the default of R and NumPy) of values sorted upwards; null for none.
 * @param share 0..1
 */
export function quantileOfSorted(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

/** A sorted copy, by size. */
export function sortedUpwards(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
