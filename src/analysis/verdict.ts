/** What may be said of a difference, in the words that a reader sees. Never "significant". */
import type { DifferenceRow, Verdict } from './tables.ts';

/** A difference (a minus b) and its luck range; null where it could not be computed. */
export interface DifferenceRange {
  readonly mean: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

export interface VerdictInput extends DifferenceRange {
  /** The smallest difference worth acting on, in the outcome's unit, above 0. */
  readonly matters: number;
  /** The same difference under each set of assumptions; left out when only one set was tried. */
  readonly ensemble?: readonly DifferenceRange[];
  /** Repeats behind the range. */
  readonly n: number;
}

/**
 * Fewest repeats from which "no repeat differed" says that two ways do not differ: harm is rare, and of so many repeats
 * without a difference up to a tenth of all may still have one (rule of three: 3 / n). In worlds where
 * one way has a fifth of the other's deaths, 5 repeats without any difference happen in a fifth of comparisons.
 */
export const fewestWithoutDifference = 30;

const clearShare = 0.9;
const leansShare = 0.75;

/**
 * The verdict on one difference.
 *
 * One set of assumptions: NO DIFFERENCE THAT MATTERS when the range lies inside (-matters, matters); else
 * LUCK ONLY when it lies beyond 0 (see `directionOf`), which says that luck alone does not explain the
 * difference and that no other assumptions were tried; else CANNOT TELL. A range that excludes 0 and lies
 * inside `matters` is NO DIFFERENCE THAT MATTERS: it is there, and too small to act on. A range of width 0 from fewer
 * than `fewestWithoutDifference` repeats is CANNOT TELL.
 *
 * With an ensemble: CLEAR when the range, and the ranges of at least 90 % of the sets, lie beyond `matters` on
 * the same side; NO DIFFERENCE THAT MATTERS when it and 90 % of the sets lie inside; LEANS when it excludes 0
 * and 75 % of the sets have a mean of the same sign; else CANNOT TELL. In that order, for the same reason.
 */
export function verdictFor({ matters, ensemble, n, ...range }: VerdictInput): Verdict {
  if (n < fewestWithoutDifference && range.lo95 === range.hi95) return 'CANNOT TELL';
  if (ensemble === undefined) {
    if (isInside(range, matters)) return 'NO DIFFERENCE THAT MATTERS';
    return directionOf(range) === null ? 'CANNOT TELL' : 'LUCK ONLY';
  }
  if (ensemble.length === 0) throw new RangeError('an ensemble needs at least one set of assumptions');
  const share = (holds: (set: DifferenceRange) => boolean) => ensemble.filter(holds).length / ensemble.length;
  const side = sideBeyond(range, matters);
  if (side !== null && share((set) => sideBeyond(set, matters) === side) >= clearShare) return 'CLEAR';
  if (isInside(range, matters) && share((set) => isInside(set, matters)) >= clearShare)
    return 'NO DIFFERENCE THAT MATTERS';
  const direction = directionOf(range);
  if (direction !== null && share((set) => signOf(set) === direction) >= leansShare) return 'LEANS';
  return 'CANNOT TELL';
}

/** Whether "cannot tell" is said since no repeat differed, and repeats are too few to say that two ways do not differ. */
export function isWithoutDifference({
  n,
  lo95,
  hi95,
  verdict,
}: Pick<DifferenceRow, 'n' | 'lo95' | 'hi95' | 'verdict'>): boolean {
  return verdict === 'CANNOT TELL' && lo95 !== null && lo95 === hi95 && n < fewestWithoutDifference;
}

/** Whether a has less or more than b beyond luck; null where the range holds 0 or is missing. */
export function directionOf(range: Pick<DifferenceRange, 'lo95' | 'hi95'>): 'less' | 'more' | null {
  return sideBeyond(range, 0);
}

function sideBeyond({ lo95, hi95 }: Pick<DifferenceRange, 'lo95' | 'hi95'>, bound: number): 'less' | 'more' | null {
  if (lo95 === null || hi95 === null) return null;
  if (lo95 > bound) return 'more';
  return hi95 < -bound ? 'less' : null;
}

function isInside({ lo95, hi95 }: DifferenceRange, matters: number): boolean {
  return lo95 !== null && hi95 !== null && lo95 > -matters && hi95 < matters;
}

function signOf({ mean }: DifferenceRange): 'less' | 'more' | null {
  if (mean === null || mean === 0) return null;
  return mean > 0 ? 'more' : 'less';
}
