/** What a fight or a mine does to a unit: killed, wounded, who of them dies for want of care, and what home makes of it. */
import { isNight } from './calendar.ts';
import { loseMembers } from './detachments.ts';
import { fieldTo, straightKm } from './ground.ts';
import { vehicleMode } from './itinerary.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Is there an aircraft that may fly now? */
function hasWings(world: World, setting: Setting, hour: number): boolean {
  return (
    !isNight(hour) &&
    world.flyingLeft[0] > 0 &&
    setting.units.some(({ kind }, unit) => kind === 'aviation' && world.unitStrength[unit] > 0)
  );
}

/** Hours from a cell to the nearest care: a base of the mission or a place with a clinic, by air where that is possible. */
export function hoursToCare(world: World, setting: Setting, cell: number, hour: number): number {
  const { ground, places, parameters } = setting;
  const wings = hasWings(world, setting, hour);
  const pace = isNight(hour) ? parameters.movement.nightFactor : 1;
  const mode = vehicleMode(world, setting, hour);
  let least = Infinity;
  const look = (target: number): void => {
    least = Math.min(least, fieldTo(ground, mode, target).hours[cell] / pace);
    if (wings) least = Math.min(least, straightKm(ground, cell, target) / parameters.movement.airKmPerHour);
  };
  for (const base of world.baseCell) if (base >= 0) look(base);
  for (const place of places) if (place.clinic) look(place.cell);
  return least;
}

/**
 * Killed and wounded of a detachment in an incident; counters and consent at home follow.
 * @param mean persons killed, mean over `luck`, which is uniform from 0 to 1 and keyed by the caller
 */
export function takeCasualties(
  world: World,
  setting: Setting,
  random: Random,
  incident: number,
  detachment: number,
  mean: number,
  luck: number,
  hour: number,
): void {
  const { force, response } = setting.parameters;
  const unit = world.detachmentUnit[detachment];
  const key = world.incidentLuck[incident];
  const strength = world.detachmentStrength[detachment];
  const atOnce = Math.min(strength, Math.floor(mean + luck));
  const hurt = Math.floor(mean * force.woundedPerKilled + uniform(random, stream.wounded, key, 0, 0));
  const wounded = Math.min(strength - atOnce, hurt);
  const far = wounded > 0 && hoursToCare(world, setting, world.incidentCell[incident], hour) > force.careHours;
  const late = far ? Math.floor(wounded * force.lateDeath + uniform(random, stream.medical, key, 0, 0)) : 0;
  const killed = loseMembers(world, detachment, atOnce + Math.min(wounded, late));
  world.incidentPeacekeepers[incident] += killed;
  world.incidentWounded[incident] += wounded - (killed - atOnce);
  world.tally[at.peacekeepersKilled] += killed;
  world.tally[at.peacekeepersWounded] += wounded - (killed - atOnce);
  world.unitHome[unit] = Math.max(0, world.unitHome[unit] - response.homeLoss * killed);
}
