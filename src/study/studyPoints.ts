/** The design points of a study: what they set, what they are called, and that the scenario takes it. */
import { canonicalJson } from './canonical.ts';
import type { DesignTable } from './design/csvRows.ts';
import { drawPoints } from './design/expand.ts';
import type { DrawnPoint } from './design/expand.ts';
import type { Setting } from './design/setting.ts';
import { pointFilter } from './design/where.ts';
import type { Point } from './plan.ts';
import {
  mistakesText,
  mostMistakes,
  placeOfSetting,
  problemsOfEnds,
  requireNumbers,
  unknownPaths,
} from './pointMistakes.ts';
import type { Checking } from './pointMistakes.ts';
import { pointId } from './seeds.ts';
import type { PointParameters } from './seeds.ts';
import { UserError } from './userError.ts';
import { setPath } from '../scenario/override.ts';
import type { Change, Override } from '../scenario/override.ts';
import type { ScenarioReader } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Problem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Study } from '../scenario/study/parse.ts';

export interface PointsRequest {
  readonly study: Study;
  /** The scenario file, as messages name it. */
  readonly file: string;
  readonly reader: ScenarioReader;
  readonly table?: DesignTable;
  /** Names that a parameter's column may not take. */
  readonly columns: readonly string[];
  /** Told how many points have been checked, after each. */
  readonly onPoint?: (checked: number) => void;
}

export interface Drawn {
  readonly points: readonly Point[];
  /** Points that `where` left out. */
  readonly excluded: number;
  /** Id of every point as the design drew it: those that came twice, and those left out, too. */
  readonly drawn: readonly string[];
}

/**
 * Draws the points of a study; the scenario is parsed and checked at every one of them.
 * @param set the study's constants
 * @param scenario the scenario under these constants
 * @throws UserError with a line for each mistake, at its place in the study file or the table
 */
export function pointsOf(request: PointsRequest, set: readonly Override[], scenario: Scenario): Drawn {
  const { study, reader, columns, table } = request;
  const checking: Checking = { study, reader, set };
  requireNumbers(checking);
  const includes = pointFilter(study);
  const data = set.reduce((file, { path, value }) => {
    const done = setPath(file, path, value);
    return 'file' in done ? done.file : file;
  }, reader.data);
  const points = new Map<string, Point>();
  const mistakes = new Map<string, Problem>();
  const order: string[] = [];
  let excluded = 0;
  const known = new Set<string>();
  const taken = [...columns, ...Object.keys(scenario.outcomes)];
  for (const drawn of drawPoints(study.shape, { data, table, valueOf: (path) => scalarAt(data, scenario, path) })) {
    const column = drawn.settings.find((each) => taken.includes(each.column))?.column;
    if (column !== undefined)
      throw new UserError(`the tables have a column ${column} already; give the path a name with \`as\``);
    const fresh = drawn.settings.filter(({ path }) => !known.has(path));
    for (const { path } of fresh) known.add(path);
    const unknown = fresh.length === 0 ? [] : unknownPaths(checking, data, fresh);
    if (unknown.length > 0) throw new UserError(mistakesText(unknown));
    const point = pointOf(drawn);
    order.push(point.point_id);
    if (points.has(point.point_id)) continue;
    if (!includes(drawn)) {
      excluded++;
      continue;
    }
    points.set(point.point_id, point);
    request.onPoint?.(points.size);
    const parsed = reader.parse([...set, ...drawn.settings.map((one) => overrideOf(study, one))]);
    if (!('problems' in parsed)) continue;
    const { settings } = drawn;
    for (const problem of parsed.problems.flatMap((each) => endsOr(problemsOfEnds(checking, settings, each), each))) {
      const told = problem.file === request.file ? { ...problem, text: problem.text + atPoint(point) } : problem;
      mistakes.set(formatProblem(told), told);
    }
    if (mistakes.size >= mostMistakes) break;
  }
  if (mistakes.size > 0) throw new UserError(mistakesText([...mistakes.values()]));
  if (points.size === 0)
    throw new UserError(formatProblem({ ...study.placeOf(['design', 'where']), text: 'leaves no point at all' }));
  return { points: [...points.values()], excluded, drawn: order };
}

const endsOr = (ends: readonly Problem[], problem: Problem): readonly Problem[] =>
  ends.length === 0 ? [problem] : ends;

/** What is wrong between a written value and one of a point stands in the scenario, which is right by itself. */
function atPoint({ parameters }: Point): string {
  const told = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  return ` (at the point ${told.join(', ')})`;
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

export const plainChange = ({ path, value }: Change): Change => ({ path, value });

function overrideOf(study: Study, setting: Setting): Override {
  return { path: setting.path, value: setting.value, from: placeOfSetting(study, setting) };
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
