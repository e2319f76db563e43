/** One at a time: a base point, then each value of each parameter with the others at their base. */
import type { Axis } from './axis.ts';
import type { Setting } from './setting.ts';
import { UserError } from '../userError.ts';

/** @param valueOf the scenario's own value at a path, for parameters without a base of their own */
export function* oneAtATime(axes: readonly Axis[], valueOf: (path: string) => unknown): Generator<Setting[]> {
  const base = axes.map((axis): Setting => {
    const value = axis.base ?? valueOf(axis.path);
    if (value === undefined)
      throw new UserError(`${axis.path} has no single value in the scenario; give it \`base\` beside its values`);
    const place = ['design', 'parameters', axis.path];
    const from = axis.base === undefined ? place : [...place, 'base'];
    return { path: axis.path, column: axis.column, value, from };
  });
  yield base;
  for (const [position, { path, values, listed }] of axes.entries()) {
    for (const [index, value] of values.entries()) {
      // The base point itself stands there once.
      if (value === base[position].value) continue;
      const place = ['design', 'parameters', path];
      const from = listed ? [...place, 'values', index] : place;
      yield base.with(position, { ...base[position], value, from });
    }
  }
}
