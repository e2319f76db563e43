/** One varied parameter of a study: from indices or shares of the unit interval to values. */
import { columnOf, countOf } from '../../scenario/study/check.ts';
import type { StudyParameter } from '../../scenario/study/schema.ts';
import { isWholeAt } from '../../scenario/schemaAt.ts';
import { scenarioSchema } from '../../scenario/schema.ts';
import { exp, log } from '../../sim/math.ts';

export interface Axis {
  readonly path: string;
  readonly column: string;
  /** Of a crossed design, and of one with `values`. */
  readonly values: readonly unknown[];
  /** The value at a share of the axis, from 0 to 1. */
  readonly at: (share: number) => unknown;
  /** Whether the values are listed, so that each has a place of its own. */
  readonly listed: boolean;
  readonly base: unknown;
}

/** @param data the scenario file's plain data, by which a path finds its place in the schema */
export function axisOf(path: string, one: StudyParameter, data: unknown): Axis {
  const listed = one.values !== undefined;
  const values = one.values ?? (one.steps === undefined && one.step === undefined ? [] : rangeValues(one));
  const whole = isWholeAt(scenarioSchema, data, path);
  const at = listed
    ? (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))]
    : (share: number) => drawn(one, share, whole);
  return { path, column: columnOf(path, one), values, at, listed, base: one.base };
}

/** Inclusive: min + k x step, never a sum that gathers errors; the last of `steps` is max itself. */
export function rangeValues(one: Pick<StudyParameter, 'min' | 'max' | 'step' | 'steps' | 'scale'>): number[] {
  const { min = 0, max = 0, step } = one;
  const count = countOf(one);
  return Array.from({ length: count }, (_, k) => {
    if (step !== undefined) return tidy(min + k * step);
    return k === count - 1 ? max : scaled(one, k / (count - 1));
  });
}

function drawn(one: StudyParameter, share: number, whole: boolean): number {
  const { min = 0, max = 0, scale } = one;
  if (!whole) return scaled(one, share);
  // Every whole number has the same share of the axis; on a log scale in proportion to its ratio to the next.
  if (scale === 'linear') return Math.min(max, min + Math.floor(share * (max - min + 1)));
  return Math.min(max, Math.floor(scaled({ min, max: max + 1, scale }, share)));
}

function scaled({ min = 0, max = 0, scale }: Pick<StudyParameter, 'min' | 'max' | 'scale'>, share: number): number {
  if (share === 0) return min;
  const value = scale === 'log' ? exp(log(min) + share * (log(max) - log(min))) : min + share * (max - min);
  return Math.min(max, Math.max(min, tidy(value)));
}

/** Twelve digits: 0.1 + 2 x 0.1 is 0.3 in a table, and nobody chose the rest. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
