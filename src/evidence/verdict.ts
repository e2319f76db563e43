/** From estimates to verdicts, by rules fixed before the runs. */
import type { Interval } from '../analysis/interval.ts';
import { intervalOf, type Estimate } from './statistics.ts';

export type Verdict = 'pass' | 'fail' | 'cannot tell';

/** All parts of a rule must hold; one that fails settles it. */
export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.includes('cannot tell') ? 'cannot tell' : 'pass';
}

/** At least one part of a rule must hold. */
export function inside(estimate: Estimate, band: Interval): Verdict {
  const { lo, hi } = intervalOf(estimate, 0.95);
  if (lo >= band.lo && hi <= band.hi) return 'pass';
  return hi < band.lo || lo > band.hi ? 'fail' : 'cannot tell';
}

/** The figure itself must lie in the band; that it does not fails only where its 95 % interval does not reach the band. */
export function figureInside(estimate: Estimate, band: Interval): Verdict {
  if (!Number.isFinite(estimate.error)) return 'cannot tell';
  if (estimate.value >= band.lo && estimate.value <= band.hi) return 'pass';
  const { lo, hi } = intervalOf(estimate, 0.95);
  return hi < band.lo || lo > band.hi ? 'fail' : 'cannot tell';
}

/** The 95 % interval must lie below the bound. Lying above it, or on it, fails. */
export function below(estimate: Estimate, bound: number): Verdict {
  const { lo, hi } = intervalOf(estimate, 0.95);
  if (hi < bound) return 'pass';
  return lo >= bound ? 'fail' : 'cannot tell';
}

/** The 95 % interval must lie above the bound. */
export function above(estimate: Estimate, bound: number): Verdict {
  const { lo, hi } = intervalOf(estimate, 0.95);
  if (lo > bound) return 'pass';
  return hi <= bound ? 'fail' : 'cannot tell';
}

/**
 * No effect, by two one-sided tests (Schuirmann 1987): the 90 % interval must lie within the margin. An interval that
 * lies outside the margin as a whole, at 95 %, fails; an interval that only happens to hold 0 shows nothing.
 */
export function equivalent(estimate: Estimate, margin: Interval): Verdict {
  const narrow = intervalOf(estimate, 0.9);
  if (narrow.lo >= margin.lo && narrow.hi <= margin.hi) return 'pass';
  const { lo, hi } = intervalOf(estimate, 0.95);
  return hi < margin.lo || lo > margin.hi ? 'fail' : 'cannot tell';
}

/** A band of ratios as logarithms. */
export function logBand(lo: number, hi: number): Interval {
  return { lo: Math.log(lo), hi: Math.log(hi) };
}
