/** The tables of a study, strung together from committed segments in an order that does not depend on who ran what when. */
import { codebookCsv, codebookOf } from './codebook.ts';
import { columnsOf, hasScorecard } from './columns.ts';
import type { TableName } from './columns.ts';
import { csvLine } from './csv.ts';
import type { CsvValue } from './csv.ts';
import { driftRows } from './driftStatistics.ts';
import { efficiencyRows } from './efficiencyStatistics.ts';
import { groupSizes } from './engine.ts';
import { burnInGroups, burnInsInOrder, byText, pointsInOrder, runsInOrder } from './order.ts';
import type { BurnInPart, KeptRun, Run } from './order.ts';
import { groupRows, placeRows } from './placeStatistics.ts';
import type { Plan } from './plan.ts';
import type { PointRuns } from './pointRuns.ts';
import { scorecardRows } from './scorecard.ts';
import { identityOf, linesOf } from './rows.ts';
import type { Row } from './rows.ts';
import { differenceRows, summaryRows } from './statistics.ts';
import type { StoredRun } from './storedRun.ts';
import type { Stretches } from './stretches.ts';
import { tuningLine } from './tune.ts';
import { planAt } from './variants.ts';
import { windowRows } from './windowStatistics.ts';
import type { ConsumptionRow, TuningRow } from '../analysis/tables.ts';

/** Reads a part of a committed task; '' when it has none. */
export type ReadPart = (task: string, table: TableName | 'kept', name: string) => string;

/** A file that is written as its rows become known. */
export interface TableFile {
  readonly file: string;
  readonly header?: string;
  /** Its text for one design point and start. */
  readonly of?: (group: Group) => Iterable<string>;
  /** Its text when all of them are known. */
  readonly atEnd?: () => Iterable<string>;
}

/** One design point and start, with what was kept of its runs: read once, for all tables. */
export interface Group extends PointRuns {
  readonly runs: readonly KeptRun[];
  /** The one that serves all postures stands with those that are switched to, whoever else went on from it. */
  readonly burnIns: readonly BurnInPart[];
}

/** Every design point and start, in the order of all tables. No more than one is held. */
export function* groupsOf(plan: Plan, read: ReadPart): Generator<Group> {
  const keptOf = ({ task, arm }: Run): StoredRun => JSON.parse(read(task.key, 'kept', arm.run_id));
  for (const point of pointsInOrder(runsInOrder(plan), keptOf))
    yield { ...point, burnIns: burnInsInOrder(point.runs).filter(({ start }) => start === point.start) };
}

/**
 * Every table file of a complete study.
 * @param tuned what the tuning found; without rows where nothing was tuned
 */
export function tableFiles(plan: Plan, read: ReadPart, tuned: readonly TuningRow[] = []): TableFile[] {
  const columns = columnsOf(plan);
  const namesOf = (name: TableName) => columns[name].map((column) => column.name);
  const table = (name: TableName, body: Pick<TableFile, 'of' | 'atEnd'>): TableFile => ({
    file: `${name}.csv`,
    header: csvLine(namesOf(name)),
    ...body,
  });
  const points = new Map(plan.points.map((point) => [point.point_id, point]));
  const planOf = (point_id: string) => planAt(plan, points.get(point_id) ?? { point_id, parameters: {} });
  const lines = (name: TableName, rows: readonly object[]) => [linesOf(namesOf(name), rows.map(asRow))];
  const ofSegment = (name: 'runs' | 'timeseries' | 'incidents') =>
    table(name, { of: ({ runs }) => mapped(runs, ({ task, arm }) => read(task.key, name, arm.run_id)) });
  const perPoint = (name: TableName, rowsOf: (plan: Plan, point: PointRuns) => readonly object[]) =>
    table(name, { of: (group) => lines(name, rowsOf(planOf(group.point_id), group)) });
  const consumption = sumConsumption();
  const all: TableFile[] = [
    { file: 'codebook.csv', atEnd: () => [codebookCsv(codebookOf(plan))] },
    table('design', {
      atEnd: () =>
        lines(
          'design',
          plan.points
            .toSorted(byText((point) => point.point_id))
            .map(({ point_id, parameters }) => ({ point_id, ...parameters })),
        ),
    }),
    ofSegment('runs'),
    ofSegment('timeseries'),
    table('burnin', {
      of: ({ burnIns }) => mapped(burnIns, ({ task, name }) => read(task.key, 'burnin', name)),
    }),
    ofSegment('incidents'),
    perPoint('summary', summaryRows),
    perPoint('differences', differenceRows),
    perPoint('places', placeRows),
    perPoint('groups', (at, point) => groupRows(at, point, hasRuns(point) ? groupSizes(at.scenario) : [])),
    perPoint('windows', windowRows),
    table('drift', {
      of: (group) =>
        mapped(burnInGroups(group.burnIns, stretchesIn(read)), (each) =>
          lines('drift', driftRows(plan, each)).join(''),
        ),
    }),
    perPoint('efficiency', efficiencyRows),
    ...(hasScorecard(plan)
      ? [
          perPoint('scorecard', (at, point) =>
            hasRuns(point) ? scorecardRows(at.scenario, at.options.days, summaryRows(at, point)) : [],
          ),
        ]
      : []),
    table('consumption', {
      of({ runs }) {
        runs.forEach(consumption.add);
        return [];
      },
      atEnd: () => lines('consumption', consumption.rows()),
    }),
    ...(plan.tuning === null ? [] : [table('tuning', { atEnd: () => lines('tuning', tuned.map(tuningLine)) })]),
    table('timing', { of: ({ runs }) => [linesOf(namesOf('timing'), runs.map(timingRow))] }),
    {
      file: 'failures.jsonl',
      header: trainingFailures(plan, read),
      of: ({ runs }) => mapped(runs, failureLine),
    },
  ];
  const leftOut = plan.leftOut.map((name) => `${name}.csv`);
  return all.filter(({ file }) => !leftOut.includes(file));
}

/** A burn-in that failed has left nothing. */
const stretchesIn =
  (read: ReadPart) =>
  ({ task, name }: BurnInPart): Stretches =>
    JSON.parse(read(task.key, 'kept', name) || '{}');

/** A scenario that cannot be set up has no groups to count, and no runs. */
function hasRuns({ byPosture }: PointRuns): boolean {
  return [...byPosture.values()].some((runs) => runs.some((run) => run !== null));
}

/** In the order of their tasks, before all others. */
function trainingFailures(plan: Plan, read: ReadPart): string {
  const tasks = plan.tuning?.tasks ?? [];
  return tasks
    .flatMap((task) =>
      task.arms.map((arm) => failureLine({ task, arm, kept: JSON.parse(read(task.key, 'kept', arm.run_id)) })),
    )
    .join('');
}

/** Means over all runs that are done, by start, posture and resource, in the order in which these come. */
function sumConsumption() {
  const sums = new Map<string, { readonly row: ConsumptionRow; n: number; available: number; used: number }>();
  return {
    add({ arm, kept }: KeptRun): void {
      const { posture, start } = arm;
      for (const { resource, unit, available, used } of kept.consumption) {
        // Only the last of these may hold spaces.
        const key = `${start} ${posture} ${resource}`;
        let sum = sums.get(key);
        if (sum === undefined) {
          sum = { row: { posture, start, resource, unit, available: 0, used: 0 }, n: 0, available: 0, used: 0 };
          sums.set(key, sum);
        }
        sum.n++;
        sum.available += available;
        sum.used += used;
      }
    },
    rows: (): Row[] =>
      [...sums.values()].map(({ row, n, available, used }) => ({ ...row, available: available / n, used: used / n })),
  };
}

function timingRow({ task, arm, kept: { seconds } }: KeptRun): Row {
  return { ...identityOf(task, arm), burnin_seconds: seconds.burnIn, run_seconds: seconds.run };
}

function failureLine({ task, arm, kept: { failure } }: KeptRun): string {
  if (failure === undefined) return '';
  const { seed } = arm;
  return `${JSON.stringify({ ...identityOf(task, arm), ...failure, seed, parameters: task.parameters })}\n`;
}

function asRow(row: object): Row {
  return Object.fromEntries<CsvValue>(Object.entries(row));
}

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
