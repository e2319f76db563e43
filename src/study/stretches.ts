/** What is read off a time series before it goes to disk: the transient after the fork, the stocks before it. */
import type { Plan } from './plan.ts';
import type { Stretch } from '../analysis/drift.ts';
import { mean } from '../analysis/moments.ts';
import { leastSquaresSlope } from '../analysis/slope.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import type { TimeSeries } from '../sim/record.ts';

/** Days after the fork in which what a change of posture costs is still being paid; shown apart. */
export const transientDays = 30;

/** What is measured, on which clock. */
type Measured = Pick<Plan, 'scenario' | 'options' | 'outcomes' | 'measureCount'>;

/** By measure; null where it has no value throughout. */
export type Stretches = Readonly<Record<string, Stretch | null>>;

/** The last tick of the transient that is recorded; 0 when the run ends within it, or none is recorded. */
export function transientTick({ scenario, options }: Pick<Plan, 'scenario' | 'options'>): number {
  if (options.days <= transientDays) return 0;
  const ticks = (transientDays * 24) / scenario.clock.tickHours;
  return Math.floor(ticks / options.recordEvery) * options.recordEvery;
}

/** Measures that count from the fork on. */
export function countingMeasures(plan: Pick<Plan, 'outcomes' | 'measureCount'>): readonly OutcomeInfo[] {
  return plan.outcomes.slice(0, plan.measureCount).filter(({ accumulates }) => accumulates);
}

/** What each counting measure had come to at the end of the transient. */
export function accumulatedAt(plan: Measured, series: TimeSeries): Record<string, number> {
  const tick = transientTick(plan);
  const row = tick === 0 ? -1 : series.ticks.indexOf(tick);
  if (row < 0) return {};
  return Object.fromEntries(countingMeasures(plan).map(({ name }) => [name, series.columns[name][row]]));
}

/** Level and slope of each stock over the second half of a burn-in; none without three recorded ticks there. */
export function stretchesOf(plan: Measured, series: TimeSeries): Stretches {
  const { ticks, columns } = series;
  const half = ticks[0] / 2;
  const rows = Array.from(ticks.keys()).filter((row) => row > 0 && ticks[row] >= half && ticks[row] <= 0);
  if (rows.length < 3) return {};
  const months = rows.map((row) => (ticks[row] * plan.scenario.clock.tickHours) / (24 * 30));
  const stocks = plan.outcomes.slice(0, plan.measureCount).filter(({ stock }) => stock !== undefined);
  return Object.fromEntries(
    stocks.map(({ name, stock }) => {
      const values = rows.map((row) => (stock === 'timeMean' ? lately(ticks, columns[name], row) : columns[name][row]));
      const level = mean(values);
      const slope = leastSquaresSlope(months, values);
      const known = level !== null && slope !== null && Number.isFinite(level) && Number.isFinite(slope);
      return [name, known ? { level, slope } : null];
    }),
  );
}

/** From a mean since the start to the mean since the recorded tick before. */
function lately(ticks: Int32Array, column: Float64Array, row: number): number {
  const [before, now] = [ticks[row - 1] - ticks[0], ticks[row] - ticks[0]];
  if (before === 0) return column[row];
  return (column[row] * now - column[row - 1] * before) / (now - before);
}
