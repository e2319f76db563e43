/** The tables of a study, strung together from committed segments in an order that does not depend on who ran what when. */
import { codebookCsv } from './codebook.ts';
import { columnsOf } from './columns.ts';
import type { TableName } from './columns.ts';
import { csvLine } from './csv.ts';
import type { CsvValue } from './csv.ts';
import type { Arm, Plan, Task } from './plan.ts';
import { burnInName, identityOf, linesOf, runRow } from './segment.ts';
import type { Row, StoredRun } from './segment.ts';
import { differenceRows, placeRows, summaryRows } from './statistics.ts';
import type { PointRuns } from './statistics.ts';
import type { Start } from '../analysis/tables.ts';

/** Reads a part of a committed task; '' when it has none. */
export type ReadPart = (task: string, table: TableName | 'kept', name: string) => string;

/** A file to be written: text in pieces, made as it is written. */
export interface TableText {
  readonly file: string;
  readonly pieces: Iterable<string>;
}

interface Run {
  readonly task: Task;
  readonly arm: Arm;
}

/** Every table file of a complete study, in the order of writing; each is made with flat memory. */
export function tableTexts(plan: Plan, read: ReadPart): TableText[] {
  const columns = columnsOf(plan);
  const runs = runsInOrder(plan);
  const keptOf = ({ task, arm }: Run): StoredRun => JSON.parse(read(task.key, 'kept', arm.run_id));
  const table = (name: TableName, body: Iterable<string>): TableText => ({
    file: `${name}.csv`,
    pieces: withHeader(csvLine(columns[name].map((column) => column.name)), body),
  });
  const rows = (name: TableName, all: Iterable<Row>) =>
    table(
      name,
      mapped(all, (row) => linesOf(columns[name], [row])),
    );
  const perPoint = (name: TableName, rowsOf: (point: PointRuns) => Iterable<Row>) =>
    table(
      name,
      mapped(pointsInOrder(runs, keptOf), (point) => linesOf(columns[name], rowsOf(point))),
    );
  return [
    { file: 'codebook.csv', pieces: [codebookCsv(plan)] },
    rows(
      'design',
      plan.points
        .toSorted(byText((point) => point.point_id))
        .map(({ point_id, parameters }) => ({ point_id, ...parameters })),
    ),
    rows(
      'runs',
      mapped(runs, (run) => runRow(run.task, run.arm, keptOf(run))),
    ),
    table(
      'timeseries',
      mapped(runs, ({ task, arm }) => read(task.key, 'timeseries', arm.run_id)),
    ),
    table(
      'burnin',
      mapped(burnInsInOrder(runs), ({ task, arm }) => read(task.key, 'burnin', burnInName(arm.start, arm.seed))),
    ),
    table(
      'incidents',
      mapped(runs, ({ task, arm }) => read(task.key, 'incidents', arm.run_id)),
    ),
    perPoint('summary', (point) => summaryRows(plan, point).map(asRow)),
    perPoint('differences', (point) => differenceRows(plan, point).map(asRow)),
    perPoint('places', (point) => placeRows(plan, point).map(asRow)),
    rows('consumption', consumptionRows(mapped(runs, (run) => [run.arm.posture, keptOf(run)] as const))),
    rows(
      'timing',
      mapped(runs, (run) => timingRow(run, keptOf(run))),
    ),
    { file: 'failures.jsonl', pieces: mapped(runs, (run) => failureLine(run, keptOf(run))) },
  ];
}

/** All runs by point, start, posture (both as text) and replication. */
export function runsInOrder(plan: Plan): Run[] {
  return plan.tasks
    .flatMap((task) => task.arms.map((arm) => ({ task, arm })))
    .sort(
      (a, b) =>
        compareText(a.task.point_id, b.task.point_id) ||
        compareText(a.arm.start, b.arm.start) ||
        compareText(a.arm.posture, b.arm.posture) ||
        a.task.replication - b.task.replication,
    );
}

/** One run for each burn-in, by point, start, replication and seed. */
function burnInsInOrder(runs: readonly Run[]): Run[] {
  const one = new Map(runs.map((run) => [`${run.task.key} ${burnInName(run.arm.start, run.arm.seed)}`, run]));
  return [...one.values()].sort(
    (a, b) =>
      compareText(a.task.point_id, b.task.point_id) ||
      compareText(a.arm.start, b.arm.start) ||
      a.task.replication - b.task.replication ||
      a.arm.seed - b.arm.seed,
  );
}

/** The runs of one point and start at a time, so that no more than these are held. `runs` must be in order. */
function* pointsInOrder(runs: readonly Run[], keptOf: (run: Run) => StoredRun): Generator<PointRuns> {
  for (let from = 0; from < runs.length;) {
    const { task, arm } = runs[from];
    const byPosture = new Map<string, (StoredRun | null)[]>();
    let to = from;
    for (; to < runs.length && runs[to].task.point_id === task.point_id && runs[to].arm.start === arm.start; to++) {
      const run = keptOf(runs[to]);
      const list = byPosture.get(runs[to].arm.posture) ?? [];
      list.push(run.failure === undefined ? run : null);
      byPosture.set(runs[to].arm.posture, list);
    }
    yield { point_id: task.point_id, start: arm.start satisfies Start, byPosture };
    from = to;
  }
}

/** Means over all runs that are done, by posture and resource. */
function* consumptionRows(runs: Iterable<readonly [posture: string, run: StoredRun]>): Generator<Row> {
  const sums = new Map<
    string,
    { posture: string; resource: string; unit: string; n: number; available: number; used: number }
  >();
  for (const [posture, { consumption }] of runs) {
    for (const { resource, unit, available, used } of consumption) {
      const key = JSON.stringify([posture, resource]);
      const sum = sums.get(key) ?? { posture, resource, unit, n: 0, available: 0, used: 0 };
      sums.set(key, { ...sum, n: sum.n + 1, available: sum.available + available, used: sum.used + used });
    }
  }
  for (const { posture, resource, unit, n, available, used } of sums.values()) {
    yield { posture, resource, unit, available: available / n, used: used / n };
  }
}

function timingRow({ task, arm }: Run, { seconds }: StoredRun): Row {
  return { ...identityOf(task, arm), burnin_seconds: seconds.burnIn, run_seconds: seconds.run };
}

function failureLine({ task, arm }: Run, { failure }: StoredRun): string {
  if (failure === undefined) return '';
  const { stage, message } = failure;
  return `${JSON.stringify({ run_id: arm.run_id, stage, message, seed: arm.seed, parameters: task.parameters })}\n`;
}

function asRow(row: object): Row {
  return Object.fromEntries<CsvValue>(Object.entries(row));
}

function* withHeader(header: string, body: Iterable<string>): Generator<string> {
  yield header;
  yield* body;
}

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}

function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(textOf(a), textOf(b));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
