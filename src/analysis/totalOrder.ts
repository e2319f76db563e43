/**
 * First-order and total sensitivity indices from a design by Saltelli (designs/saltelli.ts). First order by Saltelli et
 * al. (2010), mean of B (AB - A) over the variance; total by Jansen (1999, Computer Physics Communications 117, 35-43),
 * half the mean of (A - AB)^2 over the variance: what would be left of it if all other parameters were known.
 */
import { rowsPerSample } from './designs/saltelli.ts';
import type { IndexRow } from './firstOrder.ts';
import { covariance, mean } from './moments.ts';
import { jackknifeInterval } from './jackknife.ts';

/** Responses of a design, in the order in which it was drawn; null where a run failed or the point was left out. */
export interface SaltelliResponses {
  readonly parameters: readonly string[];
  readonly values: readonly (number | null)[];
}

/** One base sample: A, B, and A with one axis of B. */
interface Sample {
  readonly a: number;
  readonly b: number;
  readonly mixed: readonly number[];
}

/** Below these the range of an index is wider than what it can be. */
const fewestSamples = 16;

/** No rows for fewer than 16 base samples; one that lacks a value is left out whole. */
export function totalOrder(
  { parameters, values }: SaltelliResponses,
  about: Pick<IndexRow, 'posture' | 'start' | 'outcome'>,
): IndexRow[] {
  const samples = samplesOf(values, parameters.length);
  if (samples.length < fewestSamples) return [];
  return parameters.map((parameter, axis): IndexRow => {
    const first = jackknifeInterval(samples, (some) => firstOrderOf(some, axis));
    const total = jackknifeInterval(samples, (some) => totalOf(some, axis));
    return {
      ...about,
      parameter,
      points: samples.length * rowsPerSample(parameters.length),
      index: first.value,
      lo95: first.lo95,
      hi95: first.hi95,
      total: total.value,
      total_lo95: total.lo95,
      total_hi95: total.hi95,
    };
  });
}

function samplesOf(values: readonly (number | null)[], dimensions: number): Sample[] {
  const rows = rowsPerSample(dimensions);
  const samples: Sample[] = [];
  for (let from = 0; from + rows <= values.length; from += rows) {
    const some = values.slice(from, from + rows).filter((value) => value !== null);
    if (some.length < rows) continue;
    samples.push({ a: some[0], b: some[rows - 1], mixed: some.slice(1, -1) });
  }
  return samples;
}

/** About the mean of all, as SALib does: it changes nothing in the limit, and leaves far less noise before. */
function firstOrderOf(samples: readonly Sample[], axis: number): number | null {
  const variance = varianceOf(samples.flatMap(({ a, b }) => [a, b]));
  const centre = mean(samples.flatMap(({ a, b, mixed }) => [a, ...mixed, b]));
  if (!variance || centre === null) return null;
  return (mean(samples.map(({ a, b, mixed }) => (b - centre) * (mixed[axis] - a))) ?? 0) / variance;
}

function totalOf(samples: readonly Sample[], axis: number): number | null {
  const variance = varianceOf(samples.flatMap(({ a, b }) => [a, b]));
  if (!variance) return null;
  return (mean(samples.map(({ a, mixed }) => (a - mixed[axis]) * (a - mixed[axis]))) ?? 0) / (2 * variance);
}

/** Denominator n. */
function varianceOf(values: readonly number[]): number | null {
  const found = covariance(values, values);
  return found === null ? null : (found * (values.length - 1)) / values.length;
}
