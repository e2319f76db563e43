/** Unarmed aircraft that look for armed groups by day. */
import { hourOfDay, hoursPerWeek } from './calendar.ts';
import { actorCode } from './codes.ts';
import { doctrineInForce } from './inForce.ts';
import { sight } from './knowledge.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

const noon = 12;

/** The place about which least is known: the longest without a unit or an aircraft. */
function leastKnown(world: World, setting: Setting): number {
  let oldest = 0;
  const since = (place: number): number =>
    Math.max(world.lastSeenHour[setting.placeCells[place]], world.placeFlown[place]);
  for (let place = 1; place < setting.places.length; place++) if (since(place) < since(oldest)) oldest = place;
  return oldest;
}

/** One pass: each band that camps in the area of the place and does not keep out of sight may be seen. */
function pass(world: World, setting: Setting, random: Random, place: number): void {
  const now = world.hour[0];
  world.placeFlown[place] = now;
  setting.actors.forEach(({ kind, key }, actor) => {
    const cell = world.actorCell[actor];
    if (
      kind === actorCode.band &&
      world.actorFighters[actor] > 0 &&
      world.actorLowUntil[actor] <= now &&
      setting.nearestPlace[cell] === place &&
      uniform(random, stream.overflight, key, place, Math.floor(now)) < setting.parameters.information.passSees
    )
      sight(world, setting, cell);
  });
}

/** A day's part of the flying hours of armed aircraft that the doctrine does not keep for alerts. */
function sparedHours(world: World, setting: Setting): number {
  const { airForResponse } = doctrineInForce(world, setting);
  const wings = setting.units.some(({ kind }, unit) => kind === 'aviation' && world.unitStrength[unit] > 0);
  if (airForResponse >= 1 || !wings) return 0;
  const daily = (setting.scenario.mission.supply.flyingHoursPerWeek * world.budget[0] * 24) / hoursPerWeek;
  return (1 - airForResponse) * daily;
}

/** The day's passes, in the tick that holds noon, over the places about which least is known. Hours left over are kept. */
export function fly(world: World, setting: Setting, random: Random): void {
  const { observationHoursPerWeek } = setting.scenario.mission.supply;
  const clock = hourOfDay(world.hour[0]);
  if (clock > noon || clock + setting.tickHours <= noon) return;
  const spared = sparedHours(world, setting);
  if (observationHoursPerWeek === 0 && spared === 0 && world.observationHours[0] === 0) return;
  const { passHours } = setting.parameters.information;
  world.observationHours[0] += (observationHoursPerWeek / 7) * world.budget[0] + spared;
  world.tally[at.flyingHours] += spared;
  for (let flown = 0; flown < setting.places.length && world.observationHours[0] >= passHours; flown++) {
    world.observationHours[0] -= passHours;
    pass(world, setting, random, leastKnown(world, setting));
  }
}
