/** Where mistakes at a point are told: a path at its key, a range at the end that is wrong, words where numbers are wanted. */
import type { Setting } from './design/setting.ts';
import { wordsInWhere } from './design/where.ts';
import { UserError } from './userError.ts';
import type { Override } from '../scenario/override.ts';
import { setPath } from '../scenario/override.ts';
import { parameters } from '../scenario/parameters.ts';
import type { ScenarioReader } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Path, Problem } from '../scenario/problems.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import { schemasAt } from '../scenario/schemaAt.ts';
import type { Place, Study } from '../scenario/study/parse.ts';

/** Mistakes beyond these would not be read. */
export const mostMistakes = 20;

/** A study, the scenario that it is about, and its constants. */
export interface Checking {
  readonly study: Study;
  readonly reader: ScenarioReader;
  readonly set: readonly Override[];
}

/** Problems with settings whose paths no scenario has, each once, at its key. @param data the scenario's, with constants */
export function unknownPaths(checking: Checking, data: unknown, settings: readonly Setting[]): Problem[] {
  return settings
    .filter(({ path }) => !isKnown(data, path))
    .flatMap(({ path, value, from }) => problemsAt(checking, path, value, keyOf(checking.study, from)));
}

function isKnown(data: unknown, path: string): boolean {
  const done = setPath(data, path, 0);
  if ('text' in done) return false;
  const [first, name] = done.at;
  if (first === 'parameters' && typeof name === 'string') return parameters.has(name);
  return schemasAt(scenarioSchema, done.at).length > 0;
}

/** The header of a table is its first line. */
function keyOf({ placeOf }: Study, from: Setting['from']): Place {
  if ('file' in from) return { ...from, line: 1, column: 1 };
  return placeOf(from[1] === 'parameters' ? from.slice(0, 3) : from, 'key');
}

/** What is wrong with the ends of the ranges that are blamed for a problem at a point; none where these are right. */
export function problemsOfEnds(checking: Checking, settings: readonly Setting[], problem: Problem): Problem[] {
  const { study } = checking;
  return settings.flatMap((setting) => {
    const range = rangeOf(study, setting);
    if (range === undefined || !isAt(problem, study.placeOf(range))) return [];
    const others = settings.filter((other) => other !== setting);
    return (['min', 'max'] as const).flatMap((end) => {
      const value = study.shape.design.parameters[setting.path][end];
      return problemsAt(checking, setting.path, value, study.placeOf([...range, end]), others);
    });
  });
}

/** The path of a range in the study file; undefined for what is listed there one by one. */
function rangeOf({ shape: { design } }: Study, { path, from }: Setting): Path | undefined {
  if ('file' in from || from[1] !== 'parameters' || from.length !== 3) return undefined;
  const one = design.parameters[path];
  return one.values === undefined && one.min !== undefined ? from : undefined;
}

/** @throws UserError for values that `where` would have to count with: where they are wrong anyhow, at their places */
export function requireNumbers(checking: Checking): void {
  const words = wordsInWhere(checking.study.shape);
  if (words === undefined) return;
  const wrong = problemsOfValues(checking, words.path);
  if (wrong.length > 0) throw new UserError(mistakesText(wrong));
  const text = `design.where: ${words.name} has values that are no numbers`;
  throw new UserError(formatProblem({ ...checking.study.placeOf(['design', 'where']), text }));
}

/** Listed values of a path that the scenario does not take by themselves, at their places. */
function problemsOfValues(checking: Checking, path: string): Problem[] {
  const { shape, placeOf } = checking.study;
  return (shape.design.parameters[path].values ?? []).flatMap((value, index) =>
    problemsAt(checking, path, value, placeOf(['design', 'parameters', path, 'values', index])),
  );
}

/** What a scenario says of one value, and blames on its place. */
function problemsAt(
  { reader, set, study }: Checking,
  path: string,
  value: unknown,
  from: Place,
  others: readonly Setting[] = [],
): Problem[] {
  const rest = others.map((other): Override => ({ ...other, from: placeOfSetting(study, other) }));
  const parsed = reader.parse([...set, ...rest, { path, value, from }]);
  return 'problems' in parsed ? parsed.problems.filter((problem) => isAt(problem, from)) : [];
}

export function placeOfSetting({ placeOf }: Study, { from }: Setting): Place {
  return 'file' in from ? from : placeOf(from);
}

function isAt(problem: Place, { file, line, column }: Place): boolean {
  return problem.file === file && problem.line === line && problem.column === column;
}

export function mistakesText(mistakes: Problem[]): string {
  const inOrder = mistakes.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, mostMistakes);
  return inOrder.map(formatProblem).join('\n');
}
