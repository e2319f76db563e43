/** Host-state units of which a scenario says that they stand up to who attacks near them. */
import type { Scenario } from '../scenario/schema.ts';

export interface HostGuard {
  /** Its number among the host units of the scenario. */
  readonly unit: number;
  readonly cell: number;
}

/** Host units that protect. */
export const createHostGuards = (scenario: Scenario, cellOf: (at: readonly [number, number]) => number): HostGuard[] =>
  scenario.hostState.units.flatMap(({ protects, at: place }, unit) =>
    protects ? [{ unit, cell: cellOf(place) }] : [],
  );
