/** Units of the host state that change over a run, and the support that the mission gives them. */
import type { Scenario } from '../scenario/schema.ts';
import { hashText } from './random.ts';

type Written = Scenario['hostState']['units'][number];

export interface HostUnit {
  readonly id: string;
  readonly police: boolean;
  readonly cell: number;
  readonly strength: number;
  readonly capacity: number;
  readonly integrity: number;
  /** Share of its pay that arrives. */
  readonly pay: number;
  readonly strongman: boolean;
  /** Does it change at all? */
  readonly changes: boolean;
  /** The actor that preys for it, -1 none. */
  readonly actor: number;
}

export interface Support {
  readonly key: number;
  /** Index of the host unit. */
  readonly unit: number;
  readonly mentors: boolean;
  readonly equips: boolean;
  readonly fromHour: number;
  readonly untilHour: number;
  /** Most mentors who work with the unit. */
  readonly officers: number;
  readonly screened: boolean;
}

/** A unit changes where its pay or its commander is written, or where the mission supports it. */
export const changes = ({ mission }: Scenario, { id, pay, commander }: Written): boolean =>
  pay !== undefined || commander !== undefined || mission.hostSupport.some(({ unit }) => unit === id);

/** @param actors who may prey, found by id */
export function createHostUnits(
  scenario: Scenario,
  cellOf: (at: readonly [number, number]) => number,
  actors: readonly { readonly id: string; readonly spoiler: number; readonly feudSide: number }[],
): HostUnit[] {
  return scenario.hostState.units.map((unit) => ({
    id: unit.id,
    police: unit.kind === 'police',
    cell: cellOf(unit.at),
    strength: unit.strength,
    capacity: unit.capacity,
    integrity: unit.integrity,
    pay: unit.pay ?? 1,
    strongman: unit.commander === 'strongman',
    changes: changes(scenario, unit),
    actor: actors.findIndex(({ id, spoiler, feudSide }) => id === unit.id && spoiler < 0 && feudSide < 0),
  }));
}

export function createSupports({ mission, hostState }: Scenario): Support[] {
  return mission.hostSupport.map((line) => ({
    key: hashText(line.id),
    unit: hostState.units.findIndex(({ id }) => id === line.unit),
    mentors: line.kind !== 'material',
    equips: line.kind !== 'training',
    fromHour: line.fromDay * 24,
    untilHour: line.untilDay === undefined ? Infinity : line.untilDay * 24,
    officers: line.officers,
    screened: line.screened,
  }));
}
