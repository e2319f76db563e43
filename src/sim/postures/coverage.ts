/** How much of a place's demand a site covers: near enough to matter in an attack. The same for posts and bases. */
import { fieldTo, type Mode } from '../ground.ts';
import { exp } from '../math.ts';
import type { Setting } from '../setting.ts';

/** Coverage 0..1 of every place from a cell, by travel time. */
export function coverageFrom(setting: Setting, mode: Mode, cell: number): Float64Array {
  const { hours } = fieldTo(setting.ground, mode, cell);
  const { coverageHours } = setting.parameters.planning;
  return Float64Array.from(setting.places, (place) => exp(-hours[place.cell] / coverageHours));
}

/** The same from each of the places `sites`, at site * places + place, as `maximalCovering` reads it. */
export function coverageOf(setting: Setting, mode: Mode, sites: readonly number[]): Float64Array {
  const reach = new Float64Array(sites.length * setting.places.length);
  sites.forEach((site, row) =>
    reach.set(coverageFrom(setting, mode, setting.places[site].cell), row * setting.places.length),
  );
  return reach;
}
