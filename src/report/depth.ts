/** What report.html tells beyond the first screen: rows that only its deeper sections are made of. */
import type { DifferenceRow, DriftRow, EfficiencyRow, SummaryRow, TuningRow, WindowRow } from '../analysis/tables.ts';

/** A number of the model, as this comparison used it. */
export interface ParameterLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly source: string;
  readonly grade: string;
}

export interface ReportDepth {
  readonly windows: readonly WindowRow[];
  readonly drift: readonly DriftRow[];
  readonly efficiency: readonly EfficiencyRow[];
  /** Empty where nothing was tuned. */
  readonly tuning: readonly TuningRow[];
  /** Of arms burnt in on their own; empty where only switching was asked for. */
  readonly steady: { readonly summary: readonly SummaryRow[]; readonly differences: readonly DifferenceRow[] };
  readonly parameters: readonly ParameterLine[];
}
