/** How much the shared luck saves, and what expected deaths add: variances over stored runs of one scenario. Pure. */
import { covariance, mean, present, quantileOfSorted } from '../src/analysis/moments.ts';
import { createGenerator } from '../src/analysis/generator.ts';
import { tInterval } from '../src/analysis/interval.ts';
import { pairedDifference } from '../src/analysis/difference.ts';
import type { Population } from './intervalCoverage.ts';

/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly lo95: number;
  readonly hi95: number;
}

export interface SharedLuckRow {
  readonly outcome: string;
  readonly a: string;
  readonly b: string;
  readonly n: number;
  readonly correlation: number;
  /** Variance of one replication's difference with shared luck, and with luck of their own. */
  readonly shared: number;
  readonly own: number;
  /** Replications with luck of their own that show as much as 100 with shared luck. */
  readonly worth: Estimate;
}

/**
 * One row a pair of arms. With luck of their own the variance of a difference is the sum of the arms' variances: an
 * arm's values have the same distribution under either seeding, since only the seed's name differs.
 */
export function sharedLuck(outcome: string, population: Population): SharedLuckRow[] {
  return pairs(population).map(([a, b]) => {
    const [left, right] = [present(population[a]), present(population[b])];
    const worthOf = (x: readonly number[], y: readonly number[]): number =>
      (100 * (variance(x) + variance(y))) / variance(x.map((value, i) => value - y[i]));
    const { correlation, sd } = pairedDifference(left, right);
    return {
      outcome,
      a,
      b,
      n: left.length,
      correlation: correlation ?? NaN,
      shared: (sd ?? NaN) ** 2,
      own: variance(left) + variance(right),
      worth: resampled([left, right], ([x, y]) => worthOf(x, y)),
    };
  });
}

export interface DeathsRow {
  /** An arm, or two of them for their difference. */
  readonly of: string;
  readonly n: number;
  readonly realised: number;
  readonly expected: number;
  /** Expected less realised, by replication: 0 if they have the same mean. */
  readonly gap: Estimate;
  /** Replications by realised deaths that show as much as 100 by expected ones. */
  readonly worth: Estimate;
}

/** Expected against realised deaths: a row an arm, then a row a pair of arms for their difference. */
export function deaths(realised: Population, expected: Population): DeathsRow[] {
  const row = (of: string, real: readonly number[], average: readonly number[]): DeathsRow => {
    const gaps = average.map((value, i) => value - real[i]);
    const interval = tInterval(gaps);
    return {
      of,
      n: real.length,
      realised: mean(real) ?? NaN,
      expected: mean(average) ?? NaN,
      gap: { value: mean(gaps) ?? NaN, lo95: interval?.lo ?? NaN, hi95: interval?.hi ?? NaN },
      worth: resampled([real, average], ([x, y]) => (100 * variance(x)) / variance(y)),
    };
  };
  const arms = Object.keys(realised).map((arm) => row(arm, present(realised[arm]), present(expected[arm])));
  const less = (population: Population, a: string, b: string): number[] =>
    population[a].map((value, i) => Number(value) - Number(population[b][i]));
  return [...arms, ...pairs(realised).map(([a, b]) => row(`${a} - ${b}`, less(realised, a, b), less(expected, a, b)))];
}

const pairs = (population: Population): (readonly [string, string])[] => {
  const arms = Object.keys(population).toSorted();
  return arms.flatMap((a, index) => arms.slice(index + 1).map((b) => [a, b] as const));
};

const variance = (values: readonly number[]): number => covariance(values, values) ?? NaN;

/** A statistic of replications, with the percentile interval over replications drawn again. */
function resampled(
  lists: readonly (readonly number[])[],
  of: (lists: readonly (readonly number[])[]) => number,
): Estimate {
  const random = createGenerator(1);
  const count = lists[0].length;
  const values = Array.from({ length: 500 }, () => {
    const indices = Array.from({ length: count }, () => Math.floor(random() * count));
    return of(lists.map((list) => indices.map((index) => list[index])));
  }).sort((x, y) => x - y);
  return {
    value: of(lists),
    lo95: quantileOfSorted(values, 0.025) ?? NaN,
    hi95: quantileOfSorted(values, 0.975) ?? NaN,
  };
}
