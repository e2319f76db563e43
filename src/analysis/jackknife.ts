/** The range of a statistic by the jackknife over groups: how much it changes when a tenth of the items is left out. */
import { standardDeviation } from './moments.ts';
import { tQuantile } from './studentT.ts';

/** One of so many groups of items is left out at a time. */
const groups = 10;

export interface Jackknifed {
  readonly value: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/** @param statistic of all items, or of those that are left; null where it has no value, and then there is no range. */
export function jackknifeInterval<T>(
  items: readonly T[],
  statistic: (some: readonly T[]) => number | null,
): Jackknifed {
  const value = statistic(items);
  const leftOut = Array.from({ length: groups }, (_, group) =>
    statistic(items.filter((__, at) => at % groups !== group)),
  ).filter((one) => one !== null);
  const spread = leftOut.length === groups ? standardDeviation(leftOut) : null;
  if (value === null || spread === null) return { value, lo95: null, hi95: null };
  // What is left out of ten groups varies by so much less than a new draw of all would.
  const half = tQuantile(0.975, groups - 1) * spread * ((groups - 1) / Math.sqrt(groups));
  return { value, lo95: value - half, hi95: value + half };
}
