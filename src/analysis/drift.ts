/** Whether a stock was still on its way when its burn-in ended. */
import { tInterval } from './interval.ts';
import { mean, standardDeviation } from './moments.ts';
import type { DriftVerdict } from './tables.ts';

/**
 * Largest slope that is taken for rest: a quarter of the spread between replications in 30 days. A stock that moves
 * less is, after a month more of burn-in, still where luck alone may put it.
 */
export const driftMargin = 0.25;

/** Below this share of the level a slope or a spread is rounding. */
const rounding = 1e-12;

/** One replication: the mean level of the stock over the stretch, and its least-squares slope there. */
export interface Stretch {
  readonly level: number;
  /** Per 30 days. */
  readonly slope: number;
}

export interface Drift {
  readonly n: number;
  readonly level: number | null;
  /** Spread of the level between replications. */
  readonly sd: number | null;
  /** Mean slope per 30 days, with its 95 % interval by Student's t: replications are independent, days are not. */
  readonly slope: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** The same in units of `sd`; null where nothing varies between replications. */
  readonly relative: number | null;
  readonly relative_lo95: number | null;
  readonly relative_hi95: number | null;
  readonly verdict: DriftVerdict;
}

/**
 * The drift test, in the manner of an equivalence test: DRIFT when the interval of the relative slope lies wholly
 * beyond the margin on one side, NO DRIFT THAT MATTERS when it lies inside, else CANNOT TELL. Where nothing varies
 * between replications any slope but 0 is a drift.
 */
export function driftOf(stretches: readonly Stretch[]): Drift {
  const slopes = stretches.map(({ level, slope }) => (Math.abs(slope) <= rounding * Math.abs(level) ? 0 : slope));
  const levels = stretches.map((stretch) => stretch.level);
  const slope = mean(slopes);
  const spread = standardDeviation(levels);
  const sd = spread !== null && spread <= rounding * Math.abs(mean(levels) ?? 0) ? 0 : spread;
  const interval = tInterval(slopes);
  const [lo95, hi95] = [interval?.lo ?? null, interval?.hi ?? null];
  const scaled = (value: number | null) => (value === null || !sd ? null : value / sd);
  const relative = { relative: scaled(slope), relative_lo95: scaled(lo95), relative_hi95: scaled(hi95) };
  const range = sd === 0 && slope === 0 ? { lo: 0, hi: 0 } : rangeOf(relative);
  const verdict = sd === 0 && slope !== 0 ? 'DRIFT' : verdictOf(range);
  return { n: stretches.length, level: mean(levels), sd, slope, lo95, hi95, ...relative, verdict };
}

function rangeOf({ relative_lo95: lo, relative_hi95: hi }: Pick<Drift, 'relative_lo95' | 'relative_hi95'>) {
  return lo === null || hi === null ? null : { lo, hi };
}

function verdictOf(range: { readonly lo: number; readonly hi: number } | null): DriftVerdict {
  if (range === null) return 'CANNOT TELL';
  if (range.lo > driftMargin || range.hi < -driftMargin) return 'DRIFT';
  return range.lo > -driftMargin && range.hi < driftMargin ? 'NO DRIFT THAT MATTERS' : 'CANNOT TELL';
}
