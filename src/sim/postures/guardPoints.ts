/** Guard points: standing detachments put where they cover most of what the picture calls threatened. */
import { vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import { maximalCovering } from '../siting.ts';
import type { World } from '../world.ts';
import { coverageOf } from './coverage.ts';
import { byDemand, membersOf, placesWithin, post } from './posting.ts';

/**
 * Posts the guard detachments of each base at places within the radius, read as the time that it takes on a dry unpaved
 * road, by maximal covering; what is already well posted stays. More detachments than places double the first posts.
 */
export function postGuards(world: World, setting: Setting, weights: Float64Array, radiusKm: number): void {
  const mode = vehicleMode(world, setting, world.hour[0]);
  const { places } = setting;
  for (let base = 0; base < setting.mainBases.length; base++) {
    const guards = membersOf(world, setting, base, 'guard');
    if (guards.length === 0) continue;
    const sites = placesWithin(world, setting, base, radiusKm / setting.parameters.movement.unpavedKmPerHour);
    if (sites.length === 0) continue;
    const chosen = maximalCovering(
      weights,
      coverageOf(setting, mode, sites),
      sites.length,
      Math.min(guards.length, sites.length),
      new Float64Array(places.length),
    ).map((row) => sites[row]);
    if (chosen.length === 0) continue;
    const cells = byDemand(setting, weights, chosen);
    post(
      world,
      setting,
      guards,
      guards.map((_, number) => cells[number % cells.length]),
    );
  }
}
