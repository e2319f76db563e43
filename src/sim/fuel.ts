/** Fuel of vehicles, from this week's budget. What is not there is not burnt: who has set out arrives all the same. */
import { legKm } from './itinerary.ts';
import type { Setting } from './setting.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Kilometres of the whole itinerary. */
export function itineraryKm(world: World, setting: Setting, detachment: number): number {
  const first = detachment * world.legsPerDetachment;
  let km = 0;
  for (let leg = first + 1; leg < first + world.legCount[detachment]; leg++)
    km += legKm(setting, world.legCell[leg - 1], world.legCell[leg]);
  return km;
}

/** Burns what the vehicles of a detachment need for so many kilometres. */
export function burnFuel(world: World, setting: Setting, detachment: number, km: number): void {
  const { movement, sustainment } = setting.parameters;
  const needed =
    km * sustainment.litresPerVehicleKm * Math.ceil(world.detachmentStrength[detachment] / movement.personsPerVehicle);
  const fuel = Math.min(world.fuelLeft[0], needed);
  world.fuelLeft[0] -= fuel;
  world.tally[at.fuel] += fuel;
}
