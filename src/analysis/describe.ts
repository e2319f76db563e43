/** Descriptive statistics of one list of values, such as an outcome over replications. */
import { hallInterval, tInterval } from './interval.ts';
import {
  isConstant,
  mean,
  present,
  quantileOfSorted,
  sortedUpwards,
  standardDeviation,
  type Value,
} from './moments.ts';
import type { Method } from './tables.ts';

/** The statistics of a summary row; null where too few values define it. */
export interface Summary {
  /** Values present. */
  readonly n: number;
  /** Values dropped because they were null or NaN. */
  readonly missing: number;
  readonly mean: number | null;
  /** Sample standard deviation (denominator n - 1); null below two values. */
  readonly sd: number | null;
  readonly median: number | null;
  readonly q05: number | null;
  readonly q95: number | null;
  /** 95 % interval of the mean; null below two values. */
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** How the interval was made: t where the one that was asked for does not exist. */
  readonly method: Method;
}

/** The statistics of a summary row. Missing values are dropped and counted. */
export function summarise(values: readonly Value[], method: Method = 't'): Summary {
  const kept = present(values);
  if (kept.length > 1 && isConstant(kept)) return ofConstant(kept, values.length, method);
  const sorted = sortedUpwards(kept);
  const corrected = method === 'Hall' ? hallInterval(kept) : null;
  const interval = corrected ?? tInterval(kept);
  return {
    n: kept.length,
    missing: values.length - kept.length,
    mean: mean(kept),
    sd: standardDeviation(kept),
    median: quantileOfSorted(sorted, 0.5),
    q05: quantileOfSorted(sorted, 0.05),
    q95: quantileOfSorted(sorted, 0.95),
    lo95: interval?.lo ?? null,
    hi95: interval?.hi ?? null,
    method: corrected === null ? 't' : 'Hall',
  };
}

/** What the general way comes to where every value is the same, as for most measures of a small scenario. */
function ofConstant(kept: readonly number[], all: number, method: Method): Summary {
  // Without a minus before a zero.
  const value = kept[0] + 0;
  return {
    n: kept.length,
    missing: all - kept.length,
    mean: value,
    sd: 0,
    median: value,
    q05: value,
    q95: value,
    lo95: value,
    hi95: value,
    method: kept.length < 3 ? 't' : method,
  };
}
