/** Many repeats of a time series as one line with its bands, so that a picture never holds single runs. */
import { summarise } from './describe.ts';

/** A row of a time series, as far as bands need it. */
export interface SeriesPoint {
  readonly posture: string;
  /** Days since the fork. */
  readonly day: number;
  readonly measures: Readonly<Record<string, number | null>>;
}

/** One measure under one posture on one day. */
export interface SeriesBand {
  readonly posture: string;
  readonly outcome: string;
  readonly day: number;
  /** Repeats that have a value on that day. */
  readonly n: number;
  readonly mean: number | null;
  /** The middle nine tenths of the repeats. */
  readonly q05: number | null;
  readonly q95: number | null;
  /** 95 % interval of the mean. */
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/**
 * Bands of the named measures, by posture, measure and day, each in the order in which it was first met.
 * @param days days to keep: the first and the last, and those that a picture can show; see `daysShown`
 */
export function seriesBands(
  points: Iterable<SeriesPoint>,
  outcomes: readonly string[],
  days: ReadonlySet<number>,
): SeriesBand[] {
  const values = new Map<string, Map<string, Map<number, (number | null)[]>>>();
  for (const { posture, day, measures } of points) {
    if (!days.has(day)) continue;
    for (const outcome of outcomes) {
      if (!(outcome in measures)) continue;
      const ofPosture = entry(values, posture, () => new Map<string, Map<number, (number | null)[]>>());
      const ofOutcome = entry(ofPosture, outcome, () => new Map<number, (number | null)[]>());
      entry(ofOutcome, day, (): (number | null)[] => []).push(measures[outcome]);
    }
  }
  return [...values].flatMap(([posture, byOutcome]) =>
    [...byOutcome].flatMap(([outcome, byDay]) =>
      [...byDay].map(([day, list]): SeriesBand => {
        const { n, mean, q05, q95, lo95, hi95 } = summarise(list);
        return { posture, outcome, day, n, mean, q05, q95, lo95, hi95 };
      }),
    ),
  );
}

/** Days spread evenly over a run, with its first and last: at most so many steps, and none shorter than a day. */
export function daysShown(lastDay: number, steps: number): ReadonlySet<number> {
  const stride = Math.max(1, Math.ceil(lastDay / steps));
  const days = new Set([lastDay]);
  for (let day = 0; day < lastDay; day += stride) days.add(day);
  return days;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, empty: () => Value): Value {
  const found = map.get(key) ?? empty();
  map.set(key, found);
  return found;
}
