/** Ranges cut where an outcome cannot go: an interval that knows nothing of the outcome may leave them. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import type { Localised } from './chart.ts';

/** The largest value of the units that have one. */
const largest: Readonly<Record<string, number>> = { share: 1, '0..1': 1, 'index 0..100': 100 };

export const cutWords: Localised = {
  en: 'A range ends at what is possible: 0 and, for shares, 100%.',
  fr: "Une marge s'arrête à ce qui est possible\u202f: 0 et, pour les parts, 100\u202f%.",
};

interface Ranged {
  readonly mean: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/**
 * A row of an outcome with its range inside what is possible, and whether it was cut. Nothing that the model counts is
 * less than none; an outcome of a user's own may be, and where its average is, nothing is cut.
 */
export function withinPossible<Row extends Ranged>(row: Row, outcome: OutcomeInfo): Row & { readonly isCut: boolean } {
  const { mean, lo95, hi95 } = row;
  if (mean === null || lo95 === null || hi95 === null || mean < 0) return { ...row, isCut: false };
  const most = mean > (largest[outcome.unit] ?? Infinity) ? Infinity : (largest[outcome.unit] ?? Infinity);
  const [low, high] = [Math.max(0, lo95), Math.min(most, hi95)];
  return { ...row, lo95: low, hi95: high, isCut: low !== lo95 || high !== hi95 };
}
