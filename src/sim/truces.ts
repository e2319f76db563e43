/** The ceasefires of a scenario, as the model reads them. */
import type { Scenario } from '../scenario/schema.ts';
import { hashText } from './random.ts';

export interface Truce {
  readonly key: number;
  /** Armed groups, as indices. */
  readonly parties: readonly [number, number];
  readonly fromDay: number;
  /** How far it is trusted when it begins, and wholly watched. */
  readonly strength: number;
  /** Boxes of cells that its parties keep out of. */
  readonly zones: readonly (readonly [number, number, number, number])[];
  /** Those of them that who camps inside leaves within days of its beginning. */
  readonly withdrawals: readonly { readonly box: readonly [number, number, number, number]; readonly days: number }[];
}

/** A place where bands of the parties assemble. */
export interface Cantonment {
  readonly truce: number;
  readonly cell: number;
}

export function createTruces(scenario: Scenario): Truce[] {
  const groupOf = (id: string): number => scenario.spoilers.findIndex((spoiler) => spoiler.id === id);
  return scenario.peace.ceasefires.map(({ id, between, fromDay, strength }) => ({
    key: hashText(id),
    parties: [groupOf(between[0]), groupOf(between[1])],
    fromDay,
    strength,
    zones: scenario.peace.zones.filter(({ ceasefire }) => ceasefire === id).map(({ box }) => box),
    withdrawals: scenario.peace.zones.flatMap(({ ceasefire, box, withdrawDays }) =>
      ceasefire === id && withdrawDays !== undefined ? [{ box, days: withdrawDays }] : [],
    ),
  }));
}

/** The cantonments of a scenario; ceasefires and places exist, which check.ts has seen to. */
export const createCantonments = (scenario: Scenario, placeCells: Int32Array): Cantonment[] =>
  scenario.peace.cantonments.map((cantonment) => ({
    truce: scenario.peace.ceasefires.findIndex(({ id }) => id === cantonment.ceasefire),
    cell: placeCells[scenario.places.findIndex(({ id }) => id === cantonment.at)],
  }));
