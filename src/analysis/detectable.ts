/** What a number of replications can show, and how many it takes to show what matters. */
import { tQuantile } from './studentT.ts';

/** Chance of seeing a difference that is there, by which comparisons are planned. */
const usualPower = 0.8;

/**
 * Smallest true difference that a two-sided test at 5 % sees with the given power:
 * (t(0.975) + t(power)) x standard error, the usual approximation to the non-central t (within 1 % from 10
 * replications on).
 * @param standardError of the difference of means
 * @param df degrees of freedom of that standard error
 */
export function detectableDifference(standardError: number, df: number, power = usualPower): number {
  return (tQuantile(0.975, df) + tQuantile(power, df)) * standardError;
}

/**
 * The fewest replications with which a difference of `matters` is detectable; at least 2.
 * @param sd standard deviation of the differences between replications (`sd` of a Difference)
 * @param matters smallest difference worth acting on, in the outcome's unit, above 0
 */
export function replicationsFor(sd: number, matters: number, power = usualPower): number {
  if (!(matters > 0)) throw new RangeError(`the difference that matters must be above 0, got ${matters}`);
  const suffices = (n: number) => detectableDifference(sd / Math.sqrt(n), n - 1, power) <= matters;
  let enough = 2;
  while (!suffices(enough)) enough *= 2;
  let tooFew = Math.max(1, enough / 2);
  // `suffices` turns from false to true once as n grows, so halving finds the first n.
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (suffices(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
