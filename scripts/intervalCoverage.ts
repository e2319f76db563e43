/**
 * True coverage of the 95 % intervals. Stored runs are taken for the whole truth: their means, differences and ratios
 * are known exactly. Samples of n replications are drawn from them with replacement, each gets its interval as a
 * comparison would make it, and the share of intervals that hold the truth is the coverage. Pure.
 */
import { createGenerator } from '../src/analysis/generator.ts';
import { mean, present, standardDeviation, type Value } from '../src/analysis/moments.ts';
import { skewness } from '../src/analysis/skewness.ts';
import { bcaInterval, hallInterval, tInterval } from '../src/analysis/interval.ts';
import { pairedDifference, unpairedDifference } from '../src/analysis/difference.ts';

/** Values of one outcome by arm, one a replication; element i of every arm shares its luck. */
export type Population = Readonly<Record<string, readonly Value[]>>;

export interface CoverageRow {
  readonly outcome: string;
  readonly statistic: (typeof statistics)[number];
  /** Replications in a sample. */
  readonly n: number;
  readonly method: string;
  /** Share of intervals that hold the truth, averaged over arms, or over pairs of arms. */
  readonly coverage: number;
  /** The arm or pair with the least, and its coverage. */
  readonly lowest: number;
  readonly lowest_at: string;
  /** Samples a cell, and their share in which the method gave no interval. */
  readonly samples: number;
  readonly without: number;
  /** Median skewness of what is averaged: values, or differences. */
  readonly skewness: number;
}

export interface CoverageOptions {
  readonly sizes: readonly number[];
  /** Samples for formulas, and for the bootstrap, which costs a thousand times more. */
  readonly samples: number;
  readonly bootstrapSamples: number;
  readonly seed: number;
}

const statistics = ['mean', 'difference', 'ratio'] as const;

interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
}

type Statistic = CoverageRow['statistic'];

/** One method applied to one arm or pair. What one sample gives is made once, for all statistics that it holds. */
interface Case {
  readonly at: string;
  readonly truths: Readonly<Partial<Record<Statistic, number>>>;
  readonly skewness: number;
  /** Intervals from a sample of replications given by their indices; `others` is a second, independent sample. */
  readonly intervalsOf: (indices: Int32Array, others: Int32Array) => Readonly<Partial<Record<Statistic, Interval>>>;
}

interface Method {
  readonly samples: number;
  /** Name of the method by what it gives. */
  readonly gives: Readonly<Partial<Record<Statistic, string>>>;
  readonly cases: readonly Case[];
}

/** Coverage of every method for one outcome. Arms and pairs in which nothing varies are left out: nothing can be missed. */
export function coverageOf(outcome: string, population: Population, options: CoverageOptions): CoverageRow[] {
  const runs = population[Object.keys(population)[0]].length;
  const random = createGenerator(options.seed);
  const draw = (n: number): Int32Array => Int32Array.from({ length: n }, () => Math.floor(random() * runs));
  const rows = methodsFor(population, options).flatMap((method) =>
    options.sizes.flatMap((n) => rowsOf(outcome, method, n, draw)),
  );
  // The order in which a reader looks for them, not that in which samples are drawn.
  const order = ['mean t', 'mean Hall', 'mean BCa', 'difference paired t', 'difference Welch', 'ratio Fieller'];
  const rank = ({ statistic, method }: CoverageRow): number => order.indexOf(`${statistic} ${method}`);
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.n - b.n);
}

function rowsOf(
  outcome: string,
  { gives, samples, cases }: Method,
  n: number,
  draw: (n: number) => Int32Array,
): CoverageRow[] {
  const tried = cases.map((each) => ({ at: each.at, skewness: each.skewness, found: tryCase(each, n, samples, draw) }));
  return statistics.flatMap((statistic) => {
    const method = gives[statistic];
    const found = tried.flatMap(({ at, skewness: size, found: all }) => {
      const one = all[statistic];
      return one === undefined ? [] : [{ at, size, ...one }];
    });
    if (method === undefined || found.length === 0) return [];
    const worst = found.reduce((least, each) => (each.coverage < least.coverage ? each : least));
    return {
      outcome,
      statistic,
      n,
      method,
      coverage: average(found.map(({ coverage }) => coverage)),
      lowest: worst.coverage,
      lowest_at: worst.at,
      samples,
      without: average(found.map(({ without }) => without)),
      skewness: medianOf(found.map(({ size }) => size)),
    };
  });
}

function methodsFor(population: Population, { samples, bootstrapSamples }: CoverageOptions): Method[] {
  const arms = Object.keys(population);
  const means = arms.filter((arm) => varies(population[arm]));
  // The bootstrap costs a thousand times more, and for values that are not lopsided it has nothing to give.
  const lopsided = medianOf(means.map((arm) => Math.abs(skewness(present(population[arm])) ?? 0))) > 1;
  const differing = arms
    .flatMap((a, index) => arms.slice(index + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => varies(differences(population[a], population[b])));
  const pairCases = (paired: boolean): Case[] => differing.map(([a, b]) => pairCase(population, a, b, paired));
  return [
    { samples, gives: { mean: 't' }, cases: means.map((arm) => armCase(population, arm, tInterval)) },
    { samples, gives: { mean: 'Hall' }, cases: means.map((arm) => armCase(population, arm, hallInterval)) },
    {
      samples: bootstrapSamples,
      gives: { mean: 'BCa' },
      cases: lopsided ? means.map((arm) => armCase(population, arm, bootstrapped)) : [],
    },
    { samples, gives: { difference: 'paired t', ratio: 'Fieller' }, cases: pairCases(true) },
    { samples, gives: { difference: 'Welch' }, cases: pairCases(false) },
  ];
}

type IntervalOfMean = (values: readonly number[]) => { readonly lo: number; readonly hi: number } | null;

const plainMean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const bootstrapped: IntervalOfMean = (values) => bcaInterval(values, plainMean, { resamples: 1000, seed: 1 });

function armCase(population: Population, arm: string, interval: IntervalOfMean): Case {
  const values = population[arm];
  const kept = present(values);
  return {
    at: arm,
    truths: { mean: mean(kept) ?? NaN },
    skewness: skewness(kept) ?? 0,
    intervalsOf: (indices) => ({ mean: interval(present(pick(values, indices))) ?? { lo: null, hi: null } }),
  };
}

function pairCase(population: Population, a: string, b: string, paired: boolean): Case {
  const [left, right] = [population[a], population[b]];
  const whole = paired ? pairedDifference(left, right) : unpairedDifference(left, right);
  return {
    at: `${a} / ${b}`,
    // A ratio to nothing is not defined.
    truths: { difference: whole.mean ?? NaN, ...(whole.ratio === null ? {} : { ratio: whole.ratio }) },
    skewness: skewness(present(differences(left, right))) ?? 0,
    intervalsOf(indices, others) {
      const sample = paired
        ? pairedDifference(pick(left, indices), pick(right, indices))
        : unpairedDifference(pick(left, indices), pick(right, others));
      return { difference: boundsOf(sample), ratio: { lo: sample.ratio_lo95, hi: sample.ratio_hi95 } };
    },
  };
}

interface Tried {
  readonly coverage: number;
  readonly without: number;
}

function tryCase(
  { truths, intervalsOf }: Case,
  n: number,
  samples: number,
  draw: (n: number) => Int32Array,
): Readonly<Partial<Record<Statistic, Tried>>> {
  const tallies = statistics.flatMap((statistic) => {
    const truth = truths[statistic];
    // Rounding must not decide about intervals of width 0.
    return truth === undefined
      ? []
      : [{ statistic, truth, slack: 1e-9 * Math.max(1, Math.abs(truth)), held: 0, given: 0 }];
  });
  for (let sample = 0; sample < samples; sample++) {
    const intervals = intervalsOf(draw(n), draw(n));
    for (const tally of tallies) {
      const { lo, hi } = intervals[tally.statistic] ?? { lo: null, hi: null };
      if (lo === null || hi === null) continue;
      tally.given++;
      if (lo - tally.slack <= tally.truth && tally.truth <= hi + tally.slack) tally.held++;
    }
  }
  return Object.fromEntries(
    tallies.map(({ statistic, held, given }) => [statistic, { coverage: held / given, without: 1 - given / samples }]),
  );
}

const pick = (values: readonly Value[], indices: Int32Array): Value[] => Array.from(indices, (index) => values[index]);
const boundsOf = ({ lo95, hi95 }: { readonly lo95: number | null; readonly hi95: number | null }): Interval => ({
  lo: lo95,
  hi: hi95,
});
const varies = (values: readonly Value[]): boolean => (standardDeviation(present(values)) ?? 0) > 0;
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

/** a minus b by replication; null where either is missing. */
function differences(a: readonly Value[], b: readonly Value[]): Value[] {
  return a.map((value, i) => (present([value, b[i]]).length === 2 ? Number(value) - Number(b[i]) : null));
}
