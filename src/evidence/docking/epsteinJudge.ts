/** From values over seeds to the result of a row. */
import { summarise } from '../../analysis/describe.ts';
import type { DockingResult } from './row.ts';

/** Three significant digits: more would be luck. */
export const short = (value: number): string => String(Number(value.toPrecision(3)));

/** Figures of all seeds, as mean and range. */
function spread(values: readonly number[]): Omit<DockingResult, 'verdict'> {
  const { mean, lo95, hi95 } = summarise(values);
  if (mean === null) throw new RangeError('no seed gave a figure');
  const range = `${short(Math.min(...values))} to ${short(Math.max(...values))}`;
  return {
    figure: mean,
    ...(lo95 === null || hi95 === null ? {} : { lo95, hi95 }),
    text: `mean ${short(mean)}, seeds ${range}`,
  };
}

/** Does the mean over seeds lie within the tolerance, ends included? */
export function meanWithin(values: readonly number[], [least, most]: readonly [number, number]): DockingResult {
  const { figure, ...rest } = spread(values);
  return { figure, ...rest, verdict: figure >= least && figure <= most ? 'within' : 'outside' };
}

/** A figure that is shown and held against nothing. */
export function reported(values: readonly number[], text = ''): DockingResult {
  const { text: range, ...rest } = spread(values);
  return { ...rest, verdict: 'not reproducible, reported', text: text === '' ? range : `${range}; ${text}` };
}

/** A figure whose tolerance is a condition of its own. */
export const judged = (figure: number, holds: boolean, text: string): DockingResult => ({
  figure,
  verdict: holds ? 'within' : 'outside',
  text,
});

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many hold. */
export const countOf = (holds: readonly boolean[]): number => holds.filter(Boolean).length;
