/** The ratio of two means, with its interval. */
import { covariance, mean } from './moments.ts';
import { tQuantile } from './studentT.ts';
import type { DifferenceRow } from './tables.ts';

export interface RatioInput {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Covariance of the two means; 0 for independent samples. */
  readonly covarianceOfMeans: number;
  /** Degrees of freedom; below 1 no interval is given. */
  readonly df: number;
}

type Ratio = Pick<DifferenceRow, 'ratio' | 'ratio_lo95' | 'ratio_hi95'>;
const none: Ratio = { ratio: null, ratio_lo95: null, ratio_hi95: null };

/**
 * Mean of a over mean of b, with Fieller's 95 % interval (1954): the ratios r for which the mean of a - r b is
 * within t standard errors of 0. Exact when the means are jointly normal; unlike the delta method it stays valid
 * when b's mean is poorly known, and needs no logarithm of outcomes that may be 0. All three are null when b's
 * mean cannot be told from 0, because the interval is then unbounded. With one value a list the ratio stands
 * alone. A ratio of outcomes none of which is negative is not negative, so the lower end is cut at 0.
 */
export function ratioInterval({ a, b, covarianceOfMeans, df }: RatioInput): Ratio {
  const meanA = mean(a);
  const meanB = mean(b);
  if (meanA === null || meanB === null || meanB === 0) return none;
  if (a.length === b.length && a.every((value, i) => value === b[i]) && covarianceOfMeans > 0)
    return { ratio: 1, ratio_lo95: 1, ratio_hi95: 1 };
  const ratio = meanA / meanB;
  const varianceA = covariance(a, a);
  const varianceB = covariance(b, b);
  if (varianceA === null || varianceB === null || !(df > 0)) return { ...none, ratio };
  const t = tQuantile(0.975, df);
  const square = t * t;
  const ofB = meanB * meanB - square * (varianceB / b.length);
  if (ofB <= 0) return none;
  const ofBoth = meanA * meanB - square * covarianceOfMeans;
  const ofA = meanA * meanA - square * (varianceA / a.length);
  // The roots of ofB r^2 - 2 ofBoth r + ofA; rounding may take a root of exactly 0 just below it.
  const half = Math.sqrt(Math.max(0, ofBoth * ofBoth - ofB * ofA));
  const noneNegative = a.every((value) => value >= 0) && b.every((value) => value >= 0);
  const lowest = noneNegative ? 0 : -Infinity;
  return { ratio, ratio_lo95: Math.max(lowest, (ofBoth - half) / ofB), ratio_hi95: (ofBoth + half) / ofB };
}
