/** Which of a design's points are wanted. */
import type { DrawnPoint } from './expand.ts';
import { UserError } from '../userError.ts';
import { compileExpression } from '../../scenario/expression.ts';
import { formatProblem } from '../../scenario/problems.ts';
import type { Study } from '../../scenario/study/parse.ts';
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
