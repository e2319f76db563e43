/** The tables of a study, strung together from committed segments in an order that does not depend on who ran what when. */
import { codebookCsv } from './codebook.ts';
import { columnsOf, hasScorecard } from './columns.ts';
import type { TableName } from './columns.ts';
import { csvLine } from './csv.ts';
import type { CsvValue } from './csv.ts';
import { driftRows } from './driftStatistics.ts';
import { efficiencyRows } from './efficiencyStatistics.ts';
import { groupSizes } from './engine.ts';
import { burnInGroups, burnInsInOrder, byText, pointsInOrder, runsInOrder } from './order.ts';
import type { BurnInPart, Run } from './order.ts';
import { groupRows, placeRows } from './placeStatistics.ts';
import type { Plan } from './plan.ts';
import type { PointRuns } from './pointRuns.ts';
import { scorecardRows } from './scorecard.ts';
import { identityOf, linesOf, runRow } from './segment.ts';
import type { Row, StoredRun } from './segment.ts';
import { differenceRows, summaryRows } from './statistics.ts';
import type { Stretches } from './stretches.ts';
import { tuningLine } from './tune.ts';
import { planAt } from './variants.ts';
import { windowRows } from './windowStatistics.ts';
import type { ConsumptionRow, TuningRow } from '../analysis/tables.ts';

/** Reads a part of a committed task; '' when it has none. */
export type ReadPart = (task: string, table: TableName | 'kept', name: string) => string;

/** A file to be written: text in pieces, made as it is written. */
export interface TableText {
  readonly file: string;
  readonly pieces: Iterable<string>;
}

/**
 * Every table file of a complete study, in the order of writing; each is made with flat memory.
 * @param tuned what the tuning found; without rows where nothing was tuned
 */
export function tableTexts(plan: Plan, read: ReadPart, tuned: readonly TuningRow[] = []): TableText[] {
  const columns = columnsOf(plan);
  const runs = runsInOrder(plan);
  const burnIns = burnInsInOrder(runs);
  const keptOf = ({ task, arm }: Run): StoredRun => JSON.parse(read(task.key, 'kept', arm.run_id));
  // A burn-in that failed has left nothing.
  const stretchesOf = ({ task, name }: BurnInPart): Stretches => JSON.parse(read(task.key, 'kept', name) || '{}');
  const table = (name: TableName, body: Iterable<string>): TableText => ({
    file: `${name}.csv`,
    pieces: withHeader(csvLine(columns[name].map((column) => column.name)), body),
  });
  const rows = (name: TableName, all: Iterable<Row>) =>
    table(
      name,
      mapped(all, (row) => linesOf(columns[name], [row])),
    );
  const points = new Map(plan.points.map((point) => [point.point_id, point]));
  const planOf = (point_id: string) => planAt(plan, points.get(point_id) ?? { point_id, parameters: {} });
  const perPoint = (name: TableName, rowsOf: (plan: Plan, point: PointRuns) => readonly object[]) =>
    table(
      name,
      mapped(pointsInOrder(runs, keptOf), (point) =>
        linesOf(columns[name], rowsOf(planOf(point.point_id), point).map(asRow)),
      ),
    );
  const all = [
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
      mapped(burnIns, ({ task, name }) => read(task.key, 'burnin', name)),
    ),
    table(
      'incidents',
      mapped(runs, ({ task, arm }) => read(task.key, 'incidents', arm.run_id)),
    ),
    perPoint('summary', summaryRows),
    perPoint('differences', differenceRows),
    perPoint('places', placeRows),
    perPoint('groups', (at, point) => groupRows(at, point, hasRuns(point) ? groupSizes(at.scenario) : [])),
    perPoint('windows', windowRows),
    table(
      'drift',
      mapped(burnInGroups(burnIns, stretchesOf), (group) => linesOf(columns.drift, driftRows(plan, group).map(asRow))),
    ),
    perPoint('efficiency', efficiencyRows),
    ...(hasScorecard(plan)
      ? [
          perPoint('scorecard', (at, point) =>
            hasRuns(point) ? scorecardRows(at.scenario, at.options.days, summaryRows(at, point)) : [],
          ),
        ]
      : []),
    rows('consumption', consumptionRows(mapped(runs, (run) => [run, keptOf(run)] as const))),
    ...(plan.tuning === null ? [] : [rows('tuning', tuned.map(tuningLine))]),
    rows(
      'timing',
      mapped(runs, (run) => timingRow(run, keptOf(run))),
    ),
    {
      file: 'failures.jsonl',
      pieces: mapped([...trainingRuns(plan), ...runs], (run) => failureLine(run, keptOf(run))),
    },
  ];
  const leftOut = plan.leftOut.map((name) => `${name}.csv`);
  return all.filter(({ file }) => !leftOut.includes(file));
}

/** A scenario that cannot be set up has no groups to count, and no runs. */
function hasRuns({ byPosture }: PointRuns): boolean {
  return [...byPosture.values()].some((runs) => runs.some((run) => run !== null));
}

/** In the order of their tasks. */
function trainingRuns(plan: Plan): Run[] {
  return (plan.tuning?.tasks ?? []).flatMap((task) => task.arms.map((arm) => ({ task, arm })));
}

/** Means over all runs that are done, by start, posture and resource. */
function* consumptionRows(runs: Iterable<readonly [run: Run, kept: StoredRun]>): Generator<Row> {
  const sums = new Map<string, ConsumptionRow & { readonly n: number }>();
  for (const [{ arm }, { consumption }] of runs) {
    const { posture, start } = arm;
    for (const { resource, unit, available, used } of consumption) {
      const key = JSON.stringify([start, posture, resource]);
      const sum = sums.get(key) ?? { posture, start, resource, unit, n: 0, available: 0, used: 0 };
      sums.set(key, { ...sum, n: sum.n + 1, available: sum.available + available, used: sum.used + used });
    }
  }
  for (const { n, available, used, ...same } of sums.values()) {
    yield { ...same, available: available / n, used: used / n };
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
