/** The pool of detachments: parts of units that stand, move and act. Persons are in a unit's pool or in one of these. */
import { roleCode, stateCode } from './codes.ts';
import { never } from './columns.ts';
import { SimulationFailure } from './failure.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Fighting value of a detachment. */
export function valueOf(world: World, setting: Setting, detachment: number): number {
  return world.detachmentStrength[detachment] * setting.units[world.detachmentUnit[detachment]].force;
}

/** Moves persons from a unit's pool into a new detachment that stands in its base. */
export function formDetachment(
  world: World,
  setting: Setting,
  unit: number,
  persons: number,
  role: keyof typeof roleCode,
): number {
  const slot = world.detachmentUnit.indexOf(-1);
  if (slot < 0) throw new SimulationFailure('detachment-overflow', 'more detachments than the pool was sized for');
  let ordinal = 0;
  for (let other = 0; other < world.detachmentUnit.length; other++)
    if (world.detachmentUnit[other] === unit && world.detachmentOrdinal[other] >= ordinal)
      ordinal = world.detachmentOrdinal[other] + 1;
  const base = setting.units[unit].base;
  world.unitPool[unit] -= persons;
  world.detachmentUnit[slot] = unit;
  world.detachmentOrdinal[slot] = ordinal;
  world.detachmentStrength[slot] = persons;
  world.detachmentRole[slot] = roleCode[role];
  world.detachmentBase[slot] = base;
  world.detachmentPost[slot] = world.baseCell[base];
  world.detachmentCell[slot] = world.baseCell[base];
  world.detachmentFoot[slot] = 0;
  world.detachmentCordon[slot] = -1;
  world.detachmentState[slot] = stateCode.ready;
  world.detachmentTask[slot] = -1;
  world.detachmentSerial[slot]++;
  world.detachmentNextTour[slot] = never;
  world.detachmentTours[slot] = 0;
  world.legCount[slot] = 0;
  return slot;
}

/** Ends a detachment; its persons go back to the unit's pool. */
export function dissolve(world: World, detachment: number): void {
  world.unitPool[world.detachmentUnit[detachment]] += world.detachmentStrength[detachment];
  free(world, detachment);
}

/** Frees the slot; the persons are accounted for by the caller. */
export function free(world: World, detachment: number): void {
  world.detachmentUnit[detachment] = -1;
  world.detachmentStrength[detachment] = 0;
  world.detachmentTask[detachment] = -1;
  world.legCount[detachment] = 0;
  world.detachmentSerial[detachment]++;
}

/** Removes killed persons from a detachment and its unit. A detachment with nobody left is gone. */
export function loseMembers(world: World, detachment: number, killed: number): number {
  const lost = Math.min(killed, world.detachmentStrength[detachment]);
  const unit = world.detachmentUnit[detachment];
  world.detachmentStrength[detachment] -= lost;
  world.unitStrength[unit] -= lost;
  // Of a unit that was ordered out no more can leave than are alive.
  world.unitLeaving[unit] = Math.min(world.unitLeaving[unit], world.unitStrength[unit]);
  if (world.detachmentStrength[detachment] === 0) free(world, detachment);
  return lost;
}

/** Guards of a base over all shifts: not a fixed share, so that ten small bases cost more than one large. */
export function guardsFor(setting: Setting, strength: number): number {
  if (strength <= 0) return 0;
  const { guardShifts, guardBase, guardRoot } = setting.parameters.sustainment;
  return Math.min(strength, guardShifts * (guardBase + guardRoot * Math.sqrt(strength)));
}
