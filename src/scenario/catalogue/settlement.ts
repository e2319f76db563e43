/** How rural people are spread between the named places. */
import { assumed, type Parameter } from './parameter.ts';

export const settlement = {
  hamletPersons: assumed('persons', 150, 20, 1000, 'Persons of a hamlet: the grain at which rural people are spread'),
  roadsideCells: assumed('cells', 2, 1, 5, 'Cells from a road within which hamlets lie'),
} as const satisfies Readonly<Record<string, Parameter>>;
