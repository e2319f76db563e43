/** A task's result as text to be committed, and back: table rows ready to be strung together, and what statistics need. */
import type { Column } from './column.ts';
import type { TableName } from './columns.ts';
import { csvLine } from './csv.ts';
import type { CsvValue } from './csv.ts';
import { burnInPosture } from './plan.ts';
import type { Arm, Plan, Task } from './plan.ts';
import type { ArmResult, BurnInResult, Failure, TaskResult } from './runner.ts';
import { accumulatedAt, stretchesOf } from './stretches.ts';
import type { Stretches } from './stretches.ts';
import type { ConsumptionRecord, IncidentRecord, TimeSeries } from '../sim/record.ts';

/** What is kept of a run besides its rows; NaN is null. */
export interface StoredRun {
  readonly stopReason: string;
  readonly ticks: number;
  readonly outcomes: Readonly<Record<string, number | null>>;
  readonly places: Readonly<Record<string, readonly (number | null)[]>>;
  readonly groups: Readonly<Record<string, readonly (number | null)[]>>;
  /** Counting measures at the end of the transient; empty where the run is no longer than that. */
  readonly transient: Readonly<Record<string, number | null>>;
  readonly consumption: readonly ConsumptionRecord[];
  readonly digest: string;
  readonly incidents: number;
  readonly failure?: Failure;
  readonly seconds: { readonly burnIn: number; readonly run: number };
}

/** One stretch of a segment: rows of one table, or the kept values (`kept`), of one run or burn-in. */
export interface SegmentPart {
  readonly table: TableName | 'kept';
  readonly name: string;
  readonly text: string;
}

export type Columns = Readonly<Record<TableName, readonly Column[]>>;
export type Row = Readonly<Record<string, CsvValue>>;

/** Turns rows into lines, field by field as the columns are declared. */
export function linesOf(columns: readonly Column[], rows: Iterable<Row>): string {
  let lines = '';
  for (const row of rows) lines += csvLine(columns.map((column) => row[column.name]));
  return lines;
}

/** The parts of a finished task. @throws RangeError when a column holds an infinite number. */
export function partsOf(plan: Plan, columns: Columns, task: Task, result: TaskResult): readonly SegmentPart[] {
  const parts: SegmentPart[] = [];
  for (const burnIn of result.burnIns) parts.push(...burnInParts(plan, columns, task, burnIn));
  for (const each of result.arms) {
    const { run_id } = each.arm;
    const posture = burnInPosture(each.arm);
    const burnIn = result.burnIns.find((one) => one.seed === each.arm.seed && one.posture === posture);
    parts.push({ table: 'kept', name: run_id, text: JSON.stringify(keep(plan, each, burnIn?.seconds ?? 0)) });
    if (each.record === undefined) continue;
    const { timeSeries, incidents } = each.record;
    parts.push({
      table: 'timeseries',
      name: run_id,
      text: seriesLines(plan, columns.timeseries, identityOf(task, each.arm), timeSeries),
    });
    parts.push({
      table: 'incidents',
      name: run_id,
      text: linesOf(
        columns.incidents,
        incidents.map((one) => incidentRow(run_id, one)),
      ),
    });
  }
  return parts;
}

function burnInParts(plan: Plan, columns: Columns, task: Task, burnIn: BurnInResult): readonly SegmentPart[] {
  const { seed, posture, start, series } = burnIn;
  const { point_id, replication } = task;
  const identity = { point_id, posture, start, replication, seed };
  const name = burnInName(posture, seed);
  return [
    { table: 'burnin', name, text: seriesLines(plan, columns.burnin, identity, series, beforeFork) },
    { table: 'kept', name, text: JSON.stringify(stretchesOf(plan, series) satisfies Stretches) },
  ];
}

/** @param posture what was in force */
export function burnInName(posture: string, seed: number): string {
  return `${posture}-${seed}`;
}

/** The columns that say which run a row belongs to. */
export function identityOf(task: Task, arm: Arm): Row {
  const { point_id, replication } = task;
  return { run_id: arm.run_id, point_id, posture: arm.posture, start: arm.start, replication };
}

/** The row of runs.csv. */
export function runRow(task: Task, arm: Arm, run: StoredRun): Row {
  return {
    ...identityOf(task, arm),
    seed: arm.seed,
    ...task.parameters,
    status: run.failure === undefined ? 'done' : 'failed',
    stop_reason: run.stopReason,
    ticks: run.ticks,
    ...run.outcomes,
    digest: run.digest,
  };
}

function keep(plan: Plan, { record, failure, seconds }: ArmResult, burnInSeconds: number): StoredRun {
  return {
    stopReason: record?.stopReason ?? failure?.code ?? '',
    ticks: record?.ticks ?? 0,
    outcomes: withNulls(record?.outcomes ?? {}),
    places: listsOf(record?.places ?? {}),
    groups: listsOf(record?.groups ?? {}),
    transient: record === undefined ? {} : withNulls(accumulatedAt(plan, record.timeSeries)),
    consumption: record?.consumption ?? [],
    digest: record?.digest ?? '',
    incidents: record?.incidents.length ?? 0,
    failure,
    seconds: { burnIn: burnInSeconds, run: seconds },
  };
}

/** The state at the fork belongs to the arms. */
const beforeFork = (tick: number): boolean => tick < 0;

/** Lines of a time series: by far the most, and so made without an object a row. */
function seriesLines(
  plan: Plan,
  columns: readonly Column[],
  identity: Row,
  series: TimeSeries,
  wanted: (tick: number) => boolean = () => true,
): string {
  const names = columns.map((column) => column.name);
  const who = names.slice(0, names.indexOf('tick')).map((name) => identity[name]);
  const values = plan.recorded.map((name) => series.columns[name]);
  const { tickHours } = plan.scenario.clock;
  let lines = '';
  series.ticks.forEach((tick, index) => {
    if (wanted(tick))
      lines += csvLine([...who, tick, (tick * tickHours) / 24, ...values.map((column) => column?.[index])]);
  });
  return lines;
}

function incidentRow(run_id: string, incident: IncidentRecord): Row {
  const { number, peacekeepersKilled, battleDeaths, warnedHour, knownHour, decidedHour, arrivedHour, ...same } =
    incident;
  return {
    run_id,
    incident_id: `${run_id}-${number}`,
    ...same,
    peacekeepers_killed: peacekeepersKilled,
    battle_deaths: battleDeaths,
    warned_hour: warnedHour,
    known_hour: knownHour,
    decided_hour: decidedHour,
    arrived_hour: arrivedHour,
  };
}

function withNulls(values: Readonly<Record<string, number>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, orNull(value)]));
}

function listsOf(arrays: Readonly<Record<string, Float64Array>>): Record<string, (number | null)[]> {
  return Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, Array.from(values, orNull)]));
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
