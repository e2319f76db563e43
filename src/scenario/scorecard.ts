/** The scorecard: seven overall benchmarks and a hundred by output and horizon, in their order. */
import type { BenchmarkRow, Output } from './scorecard/benchmarkRow.ts';
import { ddr } from './scorecard/ddr.ts';
import { movement } from './scorecard/movement.ts';
import { order } from './scorecard/order.ts';
import { overall } from './scorecard/overall.ts';
import { protection } from './scorecard/protection.ts';
import { separation } from './scorecard/separation.ts';
import { threats } from './scorecard/threats.ts';

const outputs: readonly (readonly [Output, readonly BenchmarkRow[]])[] = [
  ['overall', overall],
  ['separation', separation],
  ['protection', protection],
  ['movement', movement],
  ['threats', threats],
  ['order', order],
  ['ddr', ddr],
];

/** A row with the output that it belongs to. */
export interface ScorecardRow extends BenchmarkRow {
  readonly output: Output;
}

export const scorecard: readonly ScorecardRow[] = outputs.flatMap(([output, rows]) =>
  rows.map((row) => ({ ...row, output })),
);
