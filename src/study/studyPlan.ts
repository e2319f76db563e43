/** From a study file and its scenario to a plan; every value of every point is checked before anything runs. */
import { canonicalJson } from './canonical.ts';
import { compareTask, requireWhole } from './comparePlan.ts';
import { drawPoints } from './design/expand.ts';
import type { DrawnPoint } from './design/expand.ts';
import type { Setting } from './design/setting.ts';
import type { DesignTable } from './design/csvRows.ts';
import { pointFilter } from './design/where.ts';
import { ownOutcomes } from './engine.ts';
import { modelVersion } from './modelVersion.ts';
import type { Plan, Point, Shard } from './plan.ts';
import { pointId } from './seeds.ts';
import type { PointParameters } from './seeds.ts';
import { sha256 } from './sha256.ts';
import { studyInputs } from './studyInputs.ts';
import { UserError } from './userError.ts';
import { noMission, present } from '../sim/arms.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { setPath } from '../scenario/override.ts';
import type { Change, Override } from '../scenario/override.ts';
import type { ScenarioReader } from '../scenario/parse.ts';
import { formatProblem, shown } from '../scenario/problems.ts';
import type { Path, Problem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Study } from '../scenario/study/parse.ts';
import { optionalTables } from '../scenario/study/schema.ts';

export interface StudyRequest {
  readonly study: Study;
  /** The scenario file, as messages name it, and its text. */
  readonly file: string;
  readonly source: string;
  readonly reader: ScenarioReader;
  readonly table?: DesignTable;
  /** From `measuredOutcomes`. */
  readonly measures: readonly OutcomeInfo[];
  /** Columns that the tables have besides; no parameter may take their names. */
  readonly columns: readonly string[];
  readonly shard?: Shard;
}

export interface PlannedStudy {
  readonly plan: Plan;
  /** Points that `where` left out. */
  readonly excluded: number;
}

/** Mistakes beyond these would not be read. */
const mostMistakes = 20;

/** @throws UserError with a line for each mistake, at its place in the study file. */
export function planStudy(request: StudyRequest): PlannedStudy {
  const { study, reader, measures } = request;
  const { shape, placeOf } = study;
  const wrong = (path: Path, text: string) => new UserError(formatProblem({ ...placeOf(path), text }));
  const set = Object.entries(shape.set).map(([path, value]): Override => ({
    path,
    value,
    from: placeOf(['set', path]),
  }));
  const base = reader.parse(set);
  if ('problems' in base) throw new UserError(base.problems.map(formatProblem).join('\n'));
  const { scenario } = base;
  const own = ownOutcomes(scenario);
  const outcomes = [...measures, ...own];
  const postures = posturesOf(request, scenario);
  const { until = null } = shape;
  const names = outcomes.map(({ name }) => name);
  if (until !== null && !names.includes(until.measure))
    throw wrong(['until', 'measure'], `unknown outcome ${shown(until.measure)}${didYouMean(until.measure, names)}`);
  const { points, excluded } = pointsOf(request, set, scenario);
  const masterSeed = shape.seed ?? scenario.seed;
  requireWhole('seed', masterSeed, 0, Number.MAX_SAFE_INTEGER);
  const { seeding, record, stop } = shape;
  const replications = until?.maxReplications ?? shape.replications;
  const options = {
    days: stop?.maxDays ?? scenario.days,
    recordEvery: record.every,
    without: [],
    ...(stop?.when === undefined ? {} : { stopWhen: stop.when }),
    ...(stop?.maxDays === undefined ? {} : { cutOff: true }),
  };
  const decided = { masterSeed, seeding, replications, postures, starts: ['switching'] as const };
  const recorded = measures.map(({ name }) => name).filter((name) => record.measures?.includes(name) ?? true);
  const leftOut = leftOutTables(shape.output.tables);
  const variants = {
    source: request.source,
    set: set.map(plainChange),
    days: stop?.maxDays ?? null,
    measures: measures.map(({ name }) => name),
  };
  const identity = { kind: 'sweep', modelVersion, data: reader.data, scenario, set: variants.set, points, ...decided, options, until, recorded, leftOut }; // prettier-ignore
  const shard = request.shard ?? null;
  const ours = points.filter((_, index) => shard === null || index % shard.count === shard.index - 1);
  const tasks = ours.flatMap((point) =>
    Array.from({ length: replications }, (_, index) => compareTask(point, index + 1, decided)),
  );
  const plan: Plan = {
    kind: 'sweep',
    name: shape.name,
    scenario,
    scenarioHash: sha256(request.source),
    modelVersion,
    ...decided,
    tuning: null,
    options,
    outcomes,
    measureCount: measures.length,
    variants,
    inputs: studyInputs(shape, request.source, request.table),
    shard,
    limits: shape.limits,
    until,
    recorded,
    leftOut,
    points: ours,
    tasks,
    planHash: sha256(canonicalJson(identity)),
  };
  return { plan, excluded };
}

/** No mission first, then the postures in the order of the scenario. */
function posturesOf({ study: { shape, placeOf } }: StudyRequest, scenario: Scenario): readonly string[] {
  const known = [noMission, present, ...scenario.postures.map(({ id }) => id)];
  const wanted = shape.postures ?? known;
  wanted.forEach((id, index) => {
    if (known.includes(id)) return;
    const text = `unknown posture ${shown(id)}${didYouMean(id, known)}`;
    throw new UserError(formatProblem({ ...placeOf(['postures', index]), text }));
  });
  return known.filter((id) => id === noMission || wanted.includes(id));
}

function pointsOf(
  request: StudyRequest,
  set: readonly Override[],
  scenario: Scenario,
): { readonly points: readonly Point[]; readonly excluded: number } {
  const { study, reader, columns, table } = request;
  const includes = pointFilter(study);
  const data = set.reduce((file, { path, value }) => {
    const done = setPath(file, path, value);
    return 'file' in done ? done.file : file;
  }, reader.data);
  const points = new Map<string, Point>();
  const mistakes = new Map<string, Problem>();
  let excluded = 0;
  const taken = [...columns, ...request.measures.map(({ name }) => name), ...Object.keys(scenario.outcomes)];
  for (const drawn of drawPoints(study.shape, { data, table, valueOf: (path) => scalarAt(data, scenario, path) })) {
    const column = drawn.settings.find((each) => taken.includes(each.column))?.column;
    if (column !== undefined)
      throw new UserError(`the tables have a column ${column} already; give the path a name with \`as\``);
    const point = pointOf(drawn);
    if (points.has(point.point_id)) continue;
    if (!includes(drawn)) {
      excluded++;
      continue;
    }
    points.set(point.point_id, point);
    const parsed = reader.parse([...set, ...drawn.settings.map((one) => overrideOf(study, one))]);
    if (!('problems' in parsed)) continue;
    for (const problem of parsed.problems) {
      const told = problem.file === request.file ? { ...problem, text: problem.text + atPoint(point) } : problem;
      mistakes.set(formatProblem(told), told);
    }
    if (mistakes.size >= mostMistakes) break;
  }
  if (mistakes.size > 0) throw new UserError(mistakesText([...mistakes.values()]));
  if (points.size === 0)
    throw new UserError(formatProblem({ ...study.placeOf(['design', 'where']), text: 'leaves no point at all' }));
  return { points: [...points.values()], excluded };
}

/** What is wrong between a written value and one of a point stands in the scenario, which is right by itself. */
function atPoint({ parameters }: Point): string {
  const told = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  return ` (at the point ${told.join(', ')})`;
}

function mistakesText(mistakes: Problem[]): string {
  const inOrder = mistakes.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, mostMistakes);
  return inOrder.map(formatProblem).join('\n');
}

/** What is no single value is written as JSON; in a case it has no column, since the case's id stands for it. */
function pointOf({ caseId, settings }: DrawnPoint): Point {
  const identity: Record<string, PointParameters[string]> = caseId === null ? {} : { case: caseId };
  const parameters = { ...identity };
  for (const { column, value, from } of settings) {
    identity[column] = scalarOf(value);
    const isOfCase = Array.isArray(from) && from[1] === 'cases';
    if (!isOfCase || identity[column] === value) parameters[column] = identity[column];
  }
  return { point_id: pointId(identity), parameters, changes: settings.map(plainChange) };
}

function scalarOf(value: unknown): PointParameters[string] {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : canonicalJson(value);
}

const plainChange = ({ path, value }: Change): Change => ({ path, value });

function overrideOf({ placeOf }: Study, { path, value, from }: Setting): Override {
  return { path, value, from: 'file' in from ? from : placeOf(from) };
}

/** A number, text or truth value at a path: as written, else as completed by defaults. */
function scalarAt(data: unknown, scenario: Scenario, path: string): unknown {
  const keys = path.split('.');
  const [, family, member] = keys;
  if (keys[0] === 'parameters' && keys.length === 3) {
    const families: Readonly<Record<string, Readonly<Record<string, number>>>> = scenario.parameters;
    return families[family]?.[member];
  }
  const value = lookUp(data, keys) ?? lookUp(scenario, keys);
  return typeof value === 'object' ? undefined : value;
}

function lookUp(container: unknown, keys: readonly string[]): unknown {
  let value = container;
  for (const key of keys) {
    if (Array.isArray(value)) value = value.find((item) => Object(item).id === key || Object(item).outcome === key);
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) value = Reflect.get(value, key);
    else return undefined;
  }
  return value;
}

/** The burn-in is a time series too. */
function leftOutTables(wanted: readonly (typeof optionalTables)[number][]): Plan['leftOut'] {
  return optionalTables
    .filter((table) => !wanted.includes(table))
    .flatMap((table) => (table === 'timeseries' ? ['timeseries', 'burnin'] : [table]));
}
