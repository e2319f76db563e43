/** A task's result as rows: made by whoever ran it, so that the one writer has nothing to do but to write. */
import type { Columns, TableName } from './columns.ts';
import { csvField, csvLine } from './csv.ts';
import type { CsvValue } from './csv.ts';
import { burnInPosture } from './plan.ts';
import type { Arm, Plan, Task } from './plan.ts';
import { failedTask, failureOf } from './runner.ts';
import type { ArmResult, BurnInResult, Failure, Refused, TaskResult } from './runner.ts';
import type { SegmentPart, TaskRows } from './segment.ts';
import { keptText } from './storedRun.ts';
import { stretchesOf } from './stretches.ts';
import type { Stretches } from './stretches.ts';
import type { EngineSetup } from './variants.ts';
import { incidentRow } from '../sim/incidentRow.ts';
import type { TimeSeries } from '../sim/record.ts';

/** The tables whose rows a run makes by itself. */
const runTables = ['runs', 'timeseries', 'burnin', 'incidents'] as const satisfies readonly TableName[];

/** What must be known of a plan to make rows; what depends on the point is in the setup of its runs. */
export interface RowSetup extends Pick<Plan, 'outcomes' | 'measureCount' | 'recorded'> {
  /** Names of columns. */
  readonly columns: Readonly<Record<(typeof runTables)[number], readonly string[]>>;
  readonly tables: readonly TableName[];
}

export type RowPlan = RowSetup & EngineSetup;
export type Row = Readonly<Record<string, CsvValue>>;

/** @param isTraining nothing of a training run is ever read but what the choice needs */
export function rowSetupOf(plan: Plan, columns: Columns, isTraining: boolean): RowSetup {
  const { outcomes, measureCount, recorded, leftOut } = plan;
  const names = (table: TableName) => columns[table].map(({ name }) => name);
  return {
    outcomes,
    measureCount,
    recorded,
    columns: {
      runs: names('runs'),
      timeseries: names('timeseries'),
      burnin: names('burnin'),
      incidents: names('incidents'),
    },
    tables: isTraining ? [] : runTables.filter((table) => !leftOut.includes(table)),
  };
}

/** Never throws: what cannot be written as rows is a failure of its runs, not the end of the study. */
export function rowsOf(plan: RowPlan, task: Task, result: TaskResult): TaskRows {
  try {
    return written(plan, task, result);
  } catch {
    return written(plan, task, writable(plan, task, result));
  }
}

/** The result with a failure in the place of each run that cannot be written, or was forked from a burn-in that cannot. */
function writable(plan: RowPlan, task: Task, { key, burnIns, arms }: TaskResult): TaskResult {
  const refusals = new Map(burnIns.map((one) => [one, refusalOf(() => burnInParts(plan, task, one))]));
  return {
    key,
    burnIns: burnIns.filter((one) => refusals.get(one) === undefined),
    arms: arms.map((result): ArmResult => {
      const { arm, failure, seconds } = result;
      if (failure !== undefined) return result;
      const burnIn = burnInOf(arm, burnIns);
      const refusal = (burnIn && refusals.get(burnIn)) ?? refusalOf(() => runParts(plan, task, result, burnIns));
      return refusal === undefined ? result : { arm, failure: refusal, seconds };
    }),
  };
}

function refusalOf(write: () => unknown): Failure | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return failureOf('outcomes', error);
  }
}

function burnInOf(arm: Arm, burnIns: readonly BurnInResult[]): BurnInResult | undefined {
  const posture = burnInPosture(arm);
  return burnIns.find((one) => one.seed === arm.seed && one.posture === posture);
}

/** The rows of a task that gave no result: each of its runs failed. */
export function failedRows(plan: RowPlan, task: Task, error: unknown, refused?: Refused): TaskRows {
  return rowsOf(plan, task, failedTask(task, 'worker', error, refused));
}

function written(plan: RowPlan, task: Task, { key, burnIns, arms }: TaskResult): TaskRows {
  const parts = [
    ...burnIns.flatMap((burnIn) => burnInParts(plan, task, burnIn)),
    ...arms.flatMap((arm) => runParts(plan, task, arm, burnIns)),
  ];
  return {
    key,
    failed: arms.filter(({ failure }) => failure !== undefined).length,
    seconds: [...burnIns, ...arms].reduce((sum, one) => sum + one.seconds, 0),
    parts: parts.filter(({ table }) => table === 'kept' || plan.tables.some((name) => name === table)),
  };
}

/** @throws RangeError when a column holds an infinite number */
function runParts(plan: RowPlan, task: Task, result: ArmResult, burnIns: readonly BurnInResult[]): SegmentPart[] {
  const { arm, record } = result;
  const { columns } = plan;
  const name = arm.run_id;
  const burnIn = burnInOf(arm, burnIns);
  const parts: SegmentPart[] = [
    { table: 'kept', name, text: keptText(plan, result, burnIn?.seconds ?? 0) },
    { table: 'runs', name, text: runLine(columns.runs, task, result) },
  ];
  if (record === undefined) return parts;
  const incidents = record.incidents.map((one) => incidentRow(name, one));
  return [
    ...parts,
    {
      table: 'timeseries',
      name,
      text: seriesLines(plan, columns.timeseries, identityOf(task, arm), record.timeSeries),
    },
    { table: 'incidents', name, text: linesOf(columns.incidents, incidents) },
  ];
}

function burnInParts(plan: RowPlan, task: Task, burnIn: BurnInResult): SegmentPart[] {
  const { seed, posture, start, series } = burnIn;
  const { point_id, replication } = task;
  const identity = { point_id, posture, start, replication, seed };
  const name = burnInName(posture, seed);
  return [
    { table: 'burnin', name, text: seriesLines(plan, plan.columns.burnin, identity, series, beforeFork) },
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

/** Turns rows into lines, field by field as the columns are named. */
export function linesOf(columns: readonly string[], rows: Iterable<Row>): string {
  let lines = '';
  for (const row of rows) lines += csvLine(columns.map((name) => row[name]));
  return lines;
}

/** The row of runs.csv. Outcomes are looked up where they are: an object of all columns would cost more than the line. */
function runLine(columns: readonly string[], task: Task, { arm, record, failure }: ArmResult): string {
  const outcomes = record?.outcomes ?? {};
  const about: Row = {
    ...identityOf(task, arm),
    seed: arm.seed,
    ...task.parameters,
    status: failure === undefined ? 'done' : 'failed',
    stop_reason: record?.stopReason ?? failure?.code,
    ticks: record?.ticks ?? 0,
    digest: record?.digest,
  };
  return csvLine(columns.map((name) => (Object.hasOwn(about, name) ? about[name] : outcomes[name])));
}

/** The state at the fork belongs to the arms. */
const beforeFork = (tick: number): boolean => tick < 0;

/** Lines of a time series: by far the most, and so made without an object a row. */
function seriesLines(
  { recorded, scenario: { clock } }: RowPlan,
  columns: readonly string[],
  identity: Row,
  { ticks, columns: measured }: TimeSeries,
  wanted: (tick: number) => boolean = () => true,
): string {
  const who = columns
    .slice(0, columns.indexOf('tick'))
    .map((name) => csvField(identity[name]))
    .join(',');
  const values = recorded.map((name) => measured[name]);
  // Most measures stand still from one row to the next: only what moved is turned into text.
  const last: (number | undefined)[] = values.map(() => undefined);
  const fields: string[] = values.map(() => '');
  const lines: string[] = [];
  ticks.forEach((tick, index) => {
    if (!wanted(tick)) return;
    values.forEach((column, measure) => {
      const value = column?.[index];
      if (Object.is(value, last[measure])) return;
      last[measure] = value;
      fields[measure] = csvField(value);
    });
    lines.push(`${who},${tick},${csvField((tick * clock.tickHours) / 24)},${fields.join(',')}\n`);
  });
  return lines.join('');
}
