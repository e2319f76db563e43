/** Units of the host army as sides in clashes: how many of them fight, and how many fall. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** How many of an army unit fight now: as many as at the start, or of one that changes those who are left and work as they should. */
export function armyFighters(world: World, setting: Setting, side: number): number {
  const { unit, fighters } = setting.sides[side];
  const { changes, strength } = setting.hostUnits[unit];
  return changes ? Math.round((strength - world.hostLost[unit]) * world.hostCapacity[unit]) : fighters;
}

/** So many of an army unit fall, at most those who fight; one that does not change is made up by the state at once. @returns who fell */
export function armyFalls(world: World, setting: Setting, side: number, wanted: number): number {
  const { unit } = setting.sides[side];
  const { changes, strength } = setting.hostUnits[unit];
  const fighters = armyFighters(world, setting, side);
  if (!changes) return Math.min(wanted, fighters);
  // Those who fight are rounded, and those who were made up for are no whole number: never more than there are.
  const fallen = Math.min(wanted, fighters, Math.floor(strength - world.hostLost[unit]));
  world.hostLost[unit] += fallen;
  return fallen;
}
