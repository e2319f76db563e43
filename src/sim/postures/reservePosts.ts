/** Reserves at central places: near in time to most of what may happen, not where most threat is. */
import { fieldTo, type Mode } from '../ground.ts';
import { vehicleMode } from '../itinerary.ts';
import { exp } from '../math.ts';
import type { Setting } from '../setting.ts';
import { maximalCovering } from '../siting.ts';
import type { World } from '../world.ts';
import { byDemand, membersOf, placesWithin, post } from './posting.ts';

/** How much of each place's demand reserves at each site would be in time for, at site * places + place. */
function inTime(setting: Setting, mode: Mode, sites: readonly number[]): Float64Array {
  const { places, ground, parameters } = setting;
  const reach = new Float64Array(sites.length * places.length);
  sites.forEach((site, row) => {
    const { hours } = fieldTo(ground, mode, places[site].cell);
    places.forEach((place, index) => {
      reach[row * places.length + index] = exp(-hours[place.cell] / parameters.planning.reachHours);
    });
  });
  return reach;
}

/** Splits the reserves of each base over a few places by maximal covering of response hours; bases divide the map among them. */
export function postReserves(world: World, setting: Setting, weights: Float64Array): void {
  const mode = vehicleMode(world, setting, world.hour[0]);
  const { planning } = setting.parameters;
  const { length } = setting.places;
  const covered = new Float64Array(length);
  for (let base = 0; base < setting.mainBases.length; base++) {
    const reserves = membersOf(world, setting, base, 'reserve', ['infantry', 'qrf']);
    const sites = placesWithin(world, setting, base, planning.postHours);
    if (reserves.length === 0 || sites.length === 0) continue;
    const reach = inTime(setting, mode, sites);
    const posts = Math.min(reserves.length, sites.length, Math.round(planning.reservePosts));
    const rows = maximalCovering(weights, reach, sites.length, posts, covered);
    if (rows.length === 0) continue;
    for (const row of rows)
      for (let place = 0; place < length; place++)
        covered[place] = Math.max(covered[place], reach[row * length + place]);
    const cells = byDemand(
      setting,
      weights,
      rows.map((row) => sites[row]),
    );
    post(
      world,
      setting,
      reserves,
      reserves.map((_, number) => cells[number % cells.length]),
    );
  }
}
