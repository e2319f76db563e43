/**
 * First-order sensitivity indices from the points of any sampled design: the share of the variance between points that
 * goes with one parameter alone, var(E[Y | X]) / var(Y). Estimated by slices of neighbouring values (Pearson's
 * correlation ratio, with the correction of Kelley 1935 for the number of slices, without which luck alone would give
 * every parameter a share). What parameters do together is not in it, so that shares need not sum to 1.
 */
import { inOrder, type DesignPoint } from './levels.ts';
import { parametersOf } from './mainEffects.ts';
import type { EffectRow } from './mainEffects.ts';
import { jackknifeInterval } from './jackknife.ts';
import { mean } from './moments.ts';

export interface IndexRow extends Pick<EffectRow, 'posture' | 'start' | 'outcome'> {
  readonly parameter: string;
  /** Points with a value. */
  readonly points: number;
  /** From about 0 (it may come out a little below) to 1; null where the outcome does not vary. */
  readonly index: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** What the parameter does alone and with others; null where the design does not tell. */
  readonly total: number | null;
  readonly total_lo95: number | null;
  readonly total_hi95: number | null;
}

/** Below these slices would be too few, or too small. */
const fewestPoints = 40;
/** With the square root of the points, slices are as many as they are long. */
const fewestInSlice = 8;

/** @param values an outcome, by point; points without one are left out. No rows for fewer than 40 points. */
export function firstOrder(
  points: readonly DesignPoint[],
  values: ReadonlyMap<string, number>,
  about: Pick<EffectRow, 'posture' | 'start' | 'outcome'>,
): IndexRow[] {
  const known = points.filter(({ point_id }) => values.has(point_id));
  if (known.length < fewestPoints) return [];
  return parametersOf(known).map((parameter): IndexRow => {
    const order = new Map(
      inOrder([...new Set(known.map((point) => point.parameters[parameter] ?? ''))]).map((value, rank) => [
        value,
        rank,
      ]),
    );
    const pairs = known
      .map(({ point_id, parameters }) => ({
        rank: order.get(parameters[parameter] ?? '') ?? 0,
        y: values.get(point_id) ?? 0,
      }))
      .sort((a, b) => a.rank - b.rank);
    const { value: index, lo95, hi95 } = jackknifeInterval(pairs, correlationRatio);
    const total = { total: null, total_lo95: null, total_hi95: null };
    return { ...about, parameter, points: known.length, index, lo95, hi95, ...total };
  });
}

/** @param pairs by rank upwards */
function correlationRatio(pairs: readonly { readonly rank: number; readonly y: number }[]): number | null {
  const slices = slicesOf(pairs);
  const total = squaresAbout(pairs.map(({ y }) => y)) / (pairs.length - 1);
  if (total === 0 || slices.length < 2) return null;
  const within = slices.reduce((sum, slice) => sum + squaresAbout(slice), 0) / (pairs.length - slices.length);
  return 1 - within / total;
}

/** Equal values stay together: each value is a slice of its own where there are few, else neighbours share one. */
function slicesOf(pairs: readonly { readonly rank: number; readonly y: number }[]): number[][] {
  const smallest = Math.max(fewestInSlice, Math.floor(Math.sqrt(pairs.length)));
  const isFew = new Set(pairs.map(({ rank }) => rank)).size <= smallest;
  const slices: number[][] = [];
  pairs.forEach(({ rank, y }, at) => {
    const isNew = at === 0 || rank !== pairs[at - 1].rank;
    const last = slices.at(-1);
    if (last === undefined || (isNew && (isFew || last.length >= smallest))) slices.push([y]);
    else last.push(y);
  });
  return slices;
}

function squaresAbout(values: readonly number[]): number {
  const centre = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
}
