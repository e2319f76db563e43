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
}

export function createTruces(scenario: Scenario): Truce[] {
  const groupOf = (id: string): number => scenario.spoilers.findIndex((spoiler) => spoiler.id === id);
  return scenario.peace.ceasefires.map(({ id, between, fromDay, strength }) => ({
    key: hashText(id),
    parties: [groupOf(between[0]), groupOf(between[1])],
    fromDay,
    strength,
    zones: scenario.peace.zones.filter(({ ceasefire }) => ceasefire === id).map(({ box }) => box),
  }));
}
