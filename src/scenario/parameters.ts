/** Parameters by the names that users write: `harm.killsPerFighter`. */
import { catalogue } from './catalogue.ts';
import type { Parameter } from './catalogue/parameter.ts';

/** Every parameter of the catalogue, by dotted name, in its order. */
export const parameters: ReadonlyMap<string, Parameter> = new Map(
  Object.entries(catalogue).flatMap(([family, members]) =>
    Object.entries<Parameter>(members).map(([name, parameter]): [string, Parameter] => [
      `${family}.${name}`,
      parameter,
    ]),
  ),
);
