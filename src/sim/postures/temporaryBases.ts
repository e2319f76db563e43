/** Temporary bases: where threat x people is out of reach of what stands; set up, held for a stay, moved on. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { roleCode, stateCode } from '../codes.ts';
import { never } from '../columns.ts';
import { formDetachment, guardsFor } from '../detachments.ts';
import { fieldTo } from '../ground.ts';
import { addWay, beginItinerary, modeOf, vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import { maximalCovering } from '../siting.ts';
import type { World } from '../world.ts';
import { coverage } from './guardPoints.ts';
import { deployable } from './strength.ts';

/** Closes a base: its detachments belong to the parent base again and go there. */
export function closeBase(world: World, setting: Setting, base: number): void {
  const now = world.hour[0];
  const parent = world.baseParent[base];
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentBase[detachment] !== base) continue;
    const home = setting.units[world.detachmentUnit[detachment]].base;
    world.detachmentBase[detachment] = home;
    world.detachmentPost[detachment] = world.baseCell[home];
    world.detachmentRole[detachment] = roleCode.garrison;
    world.detachmentNextTour[detachment] = never;
    if (world.detachmentState[detachment] !== stateCode.ready) continue;
    beginItinerary(world, detachment, now);
    addWay(world, setting, detachment, world.baseCell[home], modeOf(world, setting, detachment, now));
  }
  world.baseCell[base] = -1;
  world.baseParent[base] = parent;
}

const openTobs = (world: World, setting: Setting): number[] => {
  const open: number[] = [];
  for (let base = setting.mainBases.length; base < world.baseCell.length; base++) if (world.baseCell[base] >= 0) open.push(base);
  return open;
};

/** Sites for `number` new bases: maximal covering of what open bases leave uncovered. */
function sitesFor(world: World, setting: Setting, weights: Float64Array, number: number): number[] {
  const { places, ground } = setting;
  const mode = vehicleMode(world, setting, world.hour[0]);
  const covered = new Float64Array(places.length);
  const taken = new Set<number>();
  for (let base = 0; base < world.baseCell.length; base++) {
    const cell = world.baseCell[base];
    if (cell < 0) continue;
    taken.add(cell);
    const { hours } = fieldTo(ground, mode, cell);
    for (let place = 0; place < places.length; place++) covered[place] = Math.max(covered[place], coverage(hours[places[place].cell]));
  }
  const sites = places.map((_, place) => place).filter((place) => !taken.has(places[place].cell) && ground.permission[places[place].cell] === 0);
  const reach = new Float64Array(sites.length * places.length);
  sites.forEach((site, row) => {
    const { hours } = fieldTo(ground, mode, places[site].cell);
    for (let place = 0; place < places.length; place++) reach[row * places.length + place] = coverage(hours[places[place].cell]);
  });
  return maximalCovering(weights, reach, sites.length, Math.min(number, sites.length), covered).map((row) => sites[row]);
}

/** Closes bases whose stay is over or whose stocks ran out, and opens others up to what doctrine and strength allow. */
export function rotateTobs(world: World, setting: Setting, doctrine: Doctrine, weights: Float64Array): void {
  const now = world.hour[0];
  for (const base of openTobs(world, setting))
    if (now >= world.baseUntil[base] || (world.baseStock[base] <= 0 && now > world.baseReadyHour[base])) closeBase(world, setting, base);
  const spare = deployable(world, setting);
  const quota = setting.units.map((unit, index) => (unit.kind === 'infantry' ? Math.floor((spare[index] * doctrine.shares.tob) / doctrine.tobStrength) : 0));
  for (const base of openTobs(world, setting)) quota[unitOf(world, base)]--;
  const missing = Math.min(doctrine.tobs - openTobs(world, setting).length, quota.reduce((sum, count) => sum + Math.max(0, count), 0));
  if (missing <= 0) return;
  const mode = vehicleMode(world, setting, now);
  for (const site of sitesFor(world, setting, weights, missing)) {
    const cell = setting.places[site].cell;
    const { hours } = fieldTo(setting.ground, mode, cell);
    let founder = -1;
    for (let unit = 0; unit < setting.units.length; unit++) {
      if (quota[unit] <= 0 || world.unitPool[unit] < doctrine.tobStrength) continue;
      if (founder < 0 || hours[setting.mainBases[setting.units[unit].base]] < hours[setting.mainBases[setting.units[founder].base]]) founder = unit;
    }
    if (founder < 0 || hours[setting.mainBases[setting.units[founder].base]] === Infinity) continue;
    quota[founder]--;
    found(world, setting, doctrine, founder, cell);
  }
}

/** The unit that holds a temporary base. */
function unitOf(world: World, base: number): number {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (world.detachmentUnit[detachment] >= 0 && world.detachmentBase[detachment] === base) return world.detachmentUnit[detachment];
  return 0;
}

function found(world: World, setting: Setting, doctrine: Doctrine, unit: number, cell: number): void {
  const now = world.hour[0];
  let base = setting.mainBases.length;
  while (world.baseCell[base] >= 0) base++;
  const guards = Math.min(doctrine.tobStrength, Math.ceil(guardsFor(setting, doctrine.tobStrength)));
  const size = Math.min(doctrine.smallestSubUnit, doctrine.tobStrength - guards);
  const members = [formDetachment(world, setting, unit, guards, 'baseGuard')];
  let left = doctrine.tobStrength - guards;
  while (size > 0 && left >= size && world.unitPool[unit] >= size) {
    members.push(formDetachment(world, setting, unit, size, 'patrol'));
    left -= size;
  }
  let arrival = now;
  for (const detachment of members) {
    beginItinerary(world, detachment, now);
    arrival = Math.max(arrival, addWay(world, setting, detachment, cell, modeOf(world, setting, detachment, now)));
    world.detachmentBase[detachment] = base;
    world.detachmentPost[detachment] = cell;
    world.detachmentNextTour[detachment] = never;
  }
  world.baseCell[base] = cell;
  world.baseReadyHour[base] = arrival + setting.parameters.sustainment.tobSetUpHours;
  world.baseUntil[base] = world.baseReadyHour[base] + doctrine.stayWeeks * 168;
  world.baseStock[base] = setting.parameters.sustainment.tobStockDays;
  world.baseConvoy[base] = 1;
  world.baseParent[base] = setting.units[unit].base;
}

/** Gives up every temporary base, as a posture without any does. */
export function closeTobs(world: World, setting: Setting): void {
  for (const base of openTobs(world, setting)) closeBase(world, setting, base);
}
