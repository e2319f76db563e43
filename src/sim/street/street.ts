/** A street compiled from its section of the scenario: everything about it that no turn changes. */
import type { Scenario } from '../../scenario/schema.ts';
import { apportion } from '../people.ts';
import { hashText } from '../random.ts';
import { createGeometry, type Geometry } from './geometry.ts';

export interface Street {
  readonly geometry: Geometry;
  /** Index of the place whose street this is. */
  readonly place: number;
  /** Identity of the place, for the luck of its people. */
  readonly key: number;
  readonly citizens: number;
  readonly police: number;
  /** Legitimacy of the state among each group and citizens of it, in the order of the citizens' numbers. */
  readonly groups: readonly { readonly legitimacy: number; readonly citizens: number }[];
  readonly rules: Readonly<
    Pick<NonNullable<Scenario['street']>, 'movement' | 'rounding' | 'sentence' | 'jailed' | 'edges' | 'changes'>
  >;
  /** Cells of the grid and, behind it, one more for everybody who may be taken away. */
  readonly cells: number;
}

/** The street of a scenario that has one. */
export function createStreet(scenario: Scenario): Street | undefined {
  const { street } = scenario;
  if (street === undefined) return undefined;
  const geometry = createGeometry(street);
  const place = scenario.places.findIndex(({ id }) => id === street.place);
  const citizens = Math.round(street.citizens * street.width * street.height);
  const police = Math.round(street.police * street.width * street.height);
  const away =
    (street.jailed === 'stay' ? 0 : citizens) + (street.changes.some(({ of }) => of === 'police') ? police : 0);
  const counts = apportion(
    citizens,
    scenario.people.groups.map(({ id }) => scenario.places[place].groups[id] ?? 0),
  );
  return {
    geometry,
    place,
    key: hashText(street.place),
    citizens,
    police,
    groups: scenario.people.groups.map(({ id }, group) => ({
      legitimacy: scenario.hostState.legitimacy[id],
      citizens: counts[group],
    })),
    rules: street,
    cells: (geometry.rows + Math.ceil(away / geometry.stride)) * geometry.stride,
  };
}
