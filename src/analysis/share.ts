/** A share of things that were counted run by run, with its interval. */
import { mean, standardDeviation } from './moments.ts';
import { tQuantile } from './studentT.ts';

export interface Share {
  /** 0..1; null when nothing was counted. */
  readonly share: number | null;
  /** 95 % interval by runs; null below two runs. */
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/**
 * Sum of the parts over the sum of the wholes. What happens within one run shares its fate, so the interval is that of
 * a ratio of means over runs, by linearisation (Cochran 1977, section 6.3), cut at 0 and 1.
 * @param parts of each run, none larger than its whole; element i of both lists is the same run
 */
export function shareOfCounts(parts: readonly number[], wholes: readonly number[]): Share {
  const perRun = mean(wholes);
  if (perRun === null || perRun === 0) return { share: null, lo95: null, hi95: null };
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const share = sum(parts) / sum(wholes);
  const spread = standardDeviation(parts.map((part, i) => part - share * wholes[i]));
  if (spread === null) return { share, lo95: null, hi95: null };
  const half = (tQuantile(0.975, wholes.length - 1) * spread) / (perRun * Math.sqrt(wholes.length));
  return { share, lo95: Math.max(0, share - half), hi95: Math.min(1, share + half) };
}
