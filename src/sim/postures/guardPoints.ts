/** Guard points: standing detachments put where they cover most of what the picture calls threatened. */
import { roleCode, stateCode } from '../codes.ts';
import { fieldTo } from '../ground.ts';
import { addWay, beginItinerary, modeOf, vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import { maximalCovering } from '../siting.ts';
import { coverageOf } from './coverage.ts';
import type { World } from '../world.ts';

/**
 * Posts the guard detachments of each base at places within the radius, read as the time that it takes on a dry unpaved
 * road, by maximal covering; what is already well posted stays. More detachments than places double the first posts.
 */
export function postGuards(world: World, setting: Setting, weights: Float64Array, radiusKm: number): void {
  const now = world.hour[0];
  const mode = vehicleMode(world, setting, now);
  const { places, ground } = setting;
  for (let base = 0; base < setting.mainBases.length; base++) {
    const guards: number[] = [];
    for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
      if (
        world.detachmentUnit[detachment] >= 0 &&
        world.detachmentBase[detachment] === base &&
        world.detachmentRole[detachment] === roleCode.guard
      )
        guards.push(detachment);
    if (guards.length === 0) continue;
    const home = fieldTo(ground, mode, world.baseCell[base]);
    const reachHours = radiusKm / setting.parameters.movement.unpavedKmPerHour;
    const sites = places
      .map((_, place) => place)
      .filter((place) => home.hours[places[place].cell] <= reachHours && ground.permission[places[place].cell] < 2);
    if (sites.length === 0) continue;
    const chosen = maximalCovering(
      weights,
      coverageOf(setting, mode, sites),
      sites.length,
      Math.min(guards.length, sites.length),
      new Float64Array(places.length),
    ).map((row) => places[sites[row]].cell);
    if (chosen.length === 0) continue;
    const byWeight = chosen.slice().sort((a, b) => weights[setting.placeAt[b]] - weights[setting.placeAt[a]] || a - b);
    const wanted = guards.map((_, number) => byWeight[number % byWeight.length]);
    post(world, setting, guards, wanted, now);
  }
}

function post(world: World, setting: Setting, guards: readonly number[], wanted: number[], now: number): void {
  const open = wanted.slice();
  const unposted = guards.filter((detachment) => {
    const at = open.indexOf(world.detachmentPost[detachment]);
    if (at < 0 || world.detachmentState[detachment] === stateCode.onTask) return true;
    open.splice(at, 1);
    return false;
  });
  for (const detachment of unposted) {
    const cell = open.shift();
    if (cell === undefined) break;
    world.detachmentPost[detachment] = cell;
    if (world.detachmentState[detachment] !== stateCode.ready) continue;
    beginItinerary(world, detachment, now);
    addWay(world, setting, detachment, cell, modeOf(world, setting, detachment, now));
  }
}
