/**
 * True coverage of the 95 % intervals. Stored runs are taken for the whole truth: their means, differences and ratios
 * are known exactly. Samples of n replications are drawn from them with replacement, each gets its interval as a
 * comparison would make it, and the share of intervals that hold the truth is the coverage. Pure.
 */
import { createGenerator } from '../src/analysis/generator.ts';
import { mean, present, standardDeviation, type Value } from '../src/analysis/moments.ts';
import { skewness } from '../src/analysis/skewness.ts';
import { summarise } from '../src/analysis/describe.ts';
import { pairedDifference, unpairedDifference } from '../src/analysis/difference.ts';

/** Values of one outcome by arm, one a replication; element i of every arm shares its luck. */
export type Population = Readonly<Record<string, readonly Value[]>>;

export interface CoverageRow {
  readonly outcome: string;
  readonly statistic: 'mean' | 'difference' | 'ratio';
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

interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** One method applied to one arm or pair. */
interface Case {
  readonly at: string;
  readonly truth: number;
  readonly skewness: number;
  /** Interval from a sample of replications given by their indices; `others` is a second, independent sample. */
  readonly intervalOf: (indices: Int32Array, others: Int32Array) => Interval;
}

interface Method {
  readonly statistic: CoverageRow['statistic'];
  readonly method: string;
  readonly samples: number;
  readonly cases: readonly Case[];
}

/** Coverage of every method for one outcome. Arms and pairs in which nothing varies are left out: nothing can be missed. */
export function coverageOf(outcome: string, population: Population, options: CoverageOptions): CoverageRow[] {
  const arms = Object.keys(population);
  const runs = population[arms[0]].length;
  const random = createGenerator(options.seed);
  const draw = (n: number): Int32Array => Int32Array.from({ length: n }, () => Math.floor(random() * runs));
  return methodsFor(population, options)
    .filter(({ cases }) => cases.length > 0)
    .flatMap(({ statistic, method, samples, cases }) =>
      options.sizes.map((n): CoverageRow => {
        const tried = cases.map((each) => ({ at: each.at, ...tryCase(each, n, samples, draw) }));
        const worst = tried.reduce((least, each) => (each.coverage < least.coverage ? each : least));
        return {
          outcome,
          statistic,
          n,
          method,
          coverage: average(tried.map(({ coverage }) => coverage)),
          lowest: worst.coverage,
          lowest_at: worst.at,
          samples,
          without: average(tried.map(({ without }) => without)),
          skewness: medianOf(cases.map((each) => each.skewness)),
        };
      }),
    );
}

function methodsFor(population: Population, { samples, bootstrapSamples }: CoverageOptions): Method[] {
  const arms = Object.keys(population);
  const pairs = arms.flatMap((a, index) => arms.slice(index + 1).map((b) => [a, b] as const));
  const means = arms.filter((arm) => varies(population[arm]));
  // The bootstrap costs a thousand times more, and for values that are not lopsided it has nothing to give.
  const lopsided = medianOf(means.map((arm) => Math.abs(skewness(present(population[arm])) ?? 0))) > 1;
  const skewed = lopsided ? means : [];
  const meanCase = (arm: string, method: 't' | 'BCa'): Case => {
    const values = population[arm];
    const kept = present(values);
    return {
      at: arm,
      truth: mean(kept) ?? NaN,
      skewness: skewness(kept) ?? 0,
      intervalOf: (indices) => boundsOf(summarise(pick(values, indices), method)),
    };
  };
  const differing = pairs.filter(([a, b]) => varies(differences(population[a], population[b])));
  const differenceCase = ([a, b]: readonly [string, string], paired: boolean, ratio: boolean): Case => {
    const [left, right] = [population[a], population[b]];
    const whole = paired ? pairedDifference(left, right) : unpairedDifference(left, right);
    const make = paired
      ? (indices: Int32Array) => pairedDifference(pick(left, indices), pick(right, indices))
      : (indices: Int32Array, others: Int32Array) => unpairedDifference(pick(left, indices), pick(right, others));
    return {
      at: `${a} / ${b}`,
      truth: (ratio ? whole.ratio : whole.mean) ?? NaN,
      skewness: skewness(present(differences(left, right))) ?? 0,
      intervalOf(indices, others) {
        const found = make(indices, others);
        return ratio ? { lo: found.ratio_lo95, hi: found.ratio_hi95 } : boundsOf(found);
      },
    };
  };
  const ratios = differing.filter(([a, b]) => pairedDifference(population[a], population[b]).ratio !== null);
  return [
    { statistic: 'mean', method: 't', samples, cases: means.map((arm) => meanCase(arm, 't')) },
    { statistic: 'mean', method: 'BCa', samples: bootstrapSamples, cases: skewed.map((arm) => meanCase(arm, 'BCa')) },
    {
      statistic: 'difference',
      method: 'paired t',
      samples,
      cases: differing.map((pair) => differenceCase(pair, true, false)),
    },
    {
      statistic: 'difference',
      method: 'Welch',
      samples,
      cases: differing.map((pair) => differenceCase(pair, false, false)),
    },
    { statistic: 'ratio', method: 'Fieller', samples, cases: ratios.map((pair) => differenceCase(pair, true, true)) },
  ];
}

function tryCase(
  { truth, intervalOf }: Case,
  n: number,
  samples: number,
  draw: (n: number) => Int32Array,
): { readonly coverage: number; readonly without: number } {
  // Rounding must not decide about intervals of width 0.
  const slack = 1e-9 * Math.max(1, Math.abs(truth));
  let held = 0;
  let given = 0;
  for (let sample = 0; sample < samples; sample++) {
    const { lo, hi } = intervalOf(draw(n), draw(n));
    if (lo === null || hi === null) continue;
    given++;
    if (lo - slack <= truth && truth <= hi + slack) held++;
  }
  return { coverage: given > 0 ? held / given : NaN, without: 1 - given / samples };
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
