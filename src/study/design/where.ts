/** Which of a design's points are wanted. */
import type { DrawnPoint } from './expand.ts';
import { UserError } from '../userError.ts';
import { compileExpression } from '../../scenario/expression.ts';
import { formatProblem } from '../../scenario/problems.ts';
import type { Study } from '../../scenario/study/parse.ts';
import type { StudyShape } from '../../scenario/study/schema.ts';
import { exp, log, pow } from '../../sim/math.ts';

/** Whether `where` holds for a point. @throws UserError, when it is asked, for a point at which it has no value */
export function pointFilter({ shape: { design }, placeOf }: Study): (point: DrawnPoint) => boolean {
  const { where } = design;
  if (where === undefined) return () => true;
  const names = Object.values(design.parameters).flatMap(({ as }) => as ?? []);
  const holds = compileExpression(where, names, { pow, exp, log });
  return ({ settings }) => {
    const values = new Map(settings.map(({ column, value }) => [column, Number(value)]));
    const answer = holds(Object.fromEntries(names.map((name) => [name, values.get(name) ?? Number.NaN])));
    if (!Number.isNaN(answer)) return answer !== 0;
    const told = settings.map(({ column, value }) => `${column} = ${String(value)}`).join(', ');
    throw new UserError(formatProblem({ ...placeOf(['design', 'where']), text: `has no value where ${told}` }));
  };
}

/** The first parameter that `where` uses and that has values which are no numbers, by path and name. */
export function wordsInWhere({ design: { where, parameters } }: StudyShape) {
  if (where === undefined) return undefined;
  return Object.entries(parameters)
    .flatMap(([path, { as: name, values }]) =>
      name === undefined || values === undefined ? [] : [{ path, name, values }],
    )
    .find(
      ({ name, values }) =>
        new RegExp(`\\b${name}\\b`).test(where) &&
        values.some((value) => typeof value !== 'number' && typeof value !== 'boolean'),
    );
}
