import { covariance } from './moments.ts';

/** Slope of the least-squares line of y over x; null with fewer than two values or where x does not vary. */
export function leastSquaresSlope(x: readonly number[], y: readonly number[]): number | null {
  const spread = covariance(x, x);
  const shared = covariance(x, y);
  return spread === null || shared === null || spread === 0 ? null : shared / spread;
}
