/** What an outcome can be at all: intervals that reach further are cut there, since nobody can read a share below 0. */
import type { OutcomeInfo, SummaryRow } from '../analysis/tables.ts';
import type { ReportInput } from './input.ts';

/** Highest values, by unit; what is not here has none. Lowest is 0 wherever no run has less. */
const most: Readonly<Record<string, number>> = { share: 1, '0..1': 1, 'index 0..100': 100 };

type Bounded = Pick<SummaryRow, 'mean' | 'lo95' | 'hi95'>;

/** The row with its interval cut to what the outcome can be. */
export function withinPossible(
  { runs }: Pick<ReportInput, 'runs'>,
  { name, unit }: OutcomeInfo,
  row: Bounded | undefined,
): Bounded | undefined {
  if (!row || row.lo95 === null || row.hi95 === null) return row;
  const mayBeNegative = runs.some(({ outcomes }) => (outcomes[name] ?? 0) < 0);
  const lowest = mayBeNegative ? -Infinity : 0;
  return { mean: row.mean, lo95: Math.max(lowest, row.lo95), hi95: Math.min(most[unit] ?? Infinity, row.hi95) };
}
