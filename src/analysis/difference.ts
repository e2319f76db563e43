/** The difference between two arms: paired by replication when they share their luck, unpaired when they do not. */
import { covariance, mean, present, standardDeviation, type Value } from './moments.ts';
import { detectableDifference } from './detectable.ts';
import { ratioInterval } from './ratio.ts';
import { tCumulative, tQuantile } from './studentT.ts';
import type { DifferenceRow } from './tables.ts';

type Measured =
  'n' | 'mean' | 'lo95' | 'hi95' | 'ratio' | 'ratio_lo95' | 'ratio_hi95' | 'correlation' | 'detectable' | 'method';

/** The numbers of a difference row, and the spread from which the number of replications is planned. */
export interface Difference extends Pick<DifferenceRow, Measured> {
  /** Spread of one replication's difference, as `replicationsFor` takes it; null below two replications. */
  readonly sd: number | null;
  /**
   * Chance, from 0 to 1, of a difference at least so large if there were none; null below two replications. Only for
   * adjustment over many exploratory outcomes: with enough replications it falls below any mark.
   */
  readonly chance: number | null;
}

/**
 * a minus b by replication: element i of both lists belongs to the same replication. Pairs with a missing value
 * are dropped. Identical lists give a difference of exactly 0 with the interval [0, 0], a ratio of exactly 1 and
 * a correlation of 1 (null where nothing varies, since luck that changes nothing cannot be shared).
 */
export function pairedDifference(a: readonly Value[], b: readonly Value[]): Difference {
  if (a.length !== b.length) throw new RangeError(`paired lists of ${a.length} and ${b.length} replications`);
  const { keptA, keptB } = bothPresent(a, b);
  const n = keptA.length;
  const differences = keptA.map((value, i) => value - keptB[i]);
  const sd = standardDeviation(differences);
  const shared = covariance(keptA, keptB);
  return {
    n,
    sd,
    ...withInterval(mean(differences), sd === null ? null : sd / Math.sqrt(n), n - 1),
    ...ratioInterval({ a: keptA, b: keptB, covarianceOfMeans: (shared ?? 0) / n, df: n - 1 }),
    correlation: correlation(keptA, keptB),
    method: 't',
  };
}

/** One loop without a list in it: a study asks for this some hundred times a design point. */
function bothPresent(a: readonly Value[], b: readonly Value[]): Record<'keptA' | 'keptB', number[]> {
  const keptA: number[] = [];
  const keptB: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i], b[i]];
    if (one === null || other === null || Number.isNaN(one) || Number.isNaN(other)) continue;
    keptA.push(one);
    keptB.push(other);
  }
  return { keptA, keptB };
}

/**
 * Mean of a minus mean of b for independent seeds: Welch's interval. n is the smaller number of replications,
 * the correlation null, `sd` the spread of one replication's difference.
 */
export function unpairedDifference(a: readonly Value[], b: readonly Value[]): Difference {
  const keptA = present(a);
  const keptB = present(b);
  const n = Math.min(keptA.length, keptB.length);
  const meanA = mean(keptA);
  const meanB = mean(keptB);
  const partA = (covariance(keptA, keptA) ?? 0) / keptA.length;
  const partB = (covariance(keptB, keptB) ?? 0) / keptB.length;
  const square = partA + partB;
  const welch = (square * square) / (partA ** 2 / (keptA.length - 1) + partB ** 2 / (keptB.length - 1));
  // Where nothing varies Welch's formula is 0/0; any degrees of freedom then give the same interval of width 0.
  const df = square > 0 ? welch : Math.max(1, n - 1);
  return {
    n,
    sd: n < 2 ? null : Math.sqrt(partA * keptA.length + partB * keptB.length),
    ...withInterval(meanA === null || meanB === null ? null : meanA - meanB, n < 2 ? null : Math.sqrt(square), df),
    ...ratioInterval({ a: keptA, b: keptB, covarianceOfMeans: 0, df }),
    correlation: null,
    method: 'Welch',
  };
}

function withInterval(
  centre: number | null,
  standardError: number | null,
  df: number,
): Pick<Difference, 'mean' | 'lo95' | 'hi95' | 'detectable' | 'chance'> {
  if (centre === null || standardError === null)
    return { mean: centre, lo95: null, hi95: null, detectable: null, chance: null };
  const half = tQuantile(0.975, df) * standardError;
  return {
    mean: centre,
    lo95: centre - half,
    hi95: centre + half,
    detectable: detectableDifference(standardError, df),
    chance: chanceOf(centre, standardError, df),
  };
}

/** Rounded, because the last bits of logarithms differ between JavaScript engines and must not reach a table. */
function chanceOf(centre: number, standardError: number, df: number): number {
  if (standardError === 0) return centre === 0 ? 1 : 0;
  return Math.min(1, Number((2 * tCumulative(-Math.abs(centre) / standardError, df)).toPrecision(6)));
}

/** Pearson's correlation; null where either list does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const spreadA = standardDeviation(a);
  const spreadB = standardDeviation(b);
  const shared = covariance(a, b);
  if (!spreadA || !spreadB || shared === null) return null;
  if (a.every((value, i) => value === b[i])) return 1;
  return Math.max(-1, Math.min(1, shared / spreadA / spreadB));
}
