/** Orders to stand at a place: who goes where, and what it waits for before it goes. */
import type { UnitKind } from '../../scenario/schema.ts';
import { roleCode, stateCode } from '../codes.ts';
import { fieldTo, straightKm } from '../ground.ts';
import { addStay, addWay, beginItinerary, modeOf, vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Detachments of a role and a base that no cordon holds, in the order of their slots; of some kinds of unit, or of all. */
export function membersOf(
  world: World,
  setting: Setting,
  base: number,
  role: keyof typeof roleCode,
  kinds?: readonly UnitKind[],
): number[] {
  const members: number[] = [];
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (
      world.detachmentUnit[detachment] >= 0 &&
      world.detachmentBase[detachment] === base &&
      world.detachmentRole[detachment] === roleCode[role] &&
      world.detachmentCordon[detachment] < 0 &&
      (kinds === undefined || kinds.includes(setting.units[world.detachmentUnit[detachment]].kind))
    )
      members.push(detachment);
  return members;
}

/** Hours that a move to stay in a cell waits for the word of the capital, where that is asked for more than responses. */
export function wordHours(world: World, setting: Setting, detachment: number, cell: number): number {
  const unit = setting.units[world.detachmentUnit[detachment]];
  const { sustainment, credibility } = setting.parameters;
  const far = straightKm(setting.ground, cell, setting.mainBases[unit.base]) > credibility.nearKm;
  return far ? sustainment.capitalMoveShare * unit.capitalDelayHours : 0;
}

/** Gives posts, one cell a detachment; who stands at one that is still wanted keeps it. */
export function post(world: World, setting: Setting, members: readonly number[], wanted: readonly number[]): void {
  const open = wanted.slice();
  const unposted = members.filter((detachment) => {
    const at = open.indexOf(world.detachmentPost[detachment]);
    if (at < 0 || world.detachmentState[detachment] === stateCode.onTask) return true;
    open.splice(at, 1);
    return false;
  });
  for (const detachment of unposted) {
    const cell = open.shift();
    if (cell === undefined) break;
    sendTo(world, setting, detachment, cell);
  }
}

/** Posts one detachment to a cell; who is under way goes there afterwards. */
export function sendTo(world: World, setting: Setting, detachment: number, cell: number): void {
  const now = world.hour[0];
  world.detachmentPost[detachment] = cell;
  if (world.detachmentState[detachment] !== stateCode.ready) return;
  beginItinerary(world, detachment, now);
  const wait = wordHours(world, setting, detachment, cell);
  if (wait > 0) addStay(world, detachment, wait);
  addWay(world, setting, detachment, cell, modeOf(world, setting, detachment, now));
}

/** Places within so many hours of a base by road now, where the host state lets the mission stay. */
export function placesWithin(world: World, setting: Setting, base: number, most: number): number[] {
  const { places, ground } = setting;
  const home = fieldTo(ground, vehicleMode(world, setting, world.hour[0]), world.baseCell[base]);
  return places
    .map((_, place) => place)
    .filter((place) => home.hours[places[place].cell] <= most && ground.permission[places[place].cell] < 2);
}

/** Cells of places, the one of most demand first; ties fall to the lower cell. */
export const byDemand = (setting: Setting, weights: Float64Array, sites: readonly number[]): number[] =>
  sites
    .map((site) => setting.placeCells[site])
    .sort((a, b) => weights[setting.placeAt[b]] - weights[setting.placeAt[a]] || a - b);
