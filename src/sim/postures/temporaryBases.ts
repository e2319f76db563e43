/** Temporary bases: where threat x people is out of reach of what stands; set up, held for a stay, moved on. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { hoursPerWeek } from '../calendar.ts';
import { roleCode, stateCode } from '../codes.ts';
import { never } from '../columns.ts';
import { formDetachment, guardsFor } from '../detachments.ts';
import { fieldTo } from '../ground.ts';
import { addStay, addWay, beginItinerary, modeOf, vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import { maximalCovering } from '../siting.ts';
import type { World } from '../world.ts';
import { coverageFrom, coverageOf } from './coverage.ts';
import { wordHours } from './posting.ts';
import { besideSites } from './siteGuards.ts';
import { deployable, infantryByBase, personsOut, tobsByBase } from './strength.ts';

/** Closes a base: its detachments belong to the parent base again and go there. */
export function closeBase(world: World, setting: Setting, base: number): void {
  const now = world.hour[0];
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
}

const openTobs = (world: World, setting: Setting): number[] => {
  const open: number[] = [];
  for (let base = setting.mainBases.length; base < world.baseCell.length; base++)
    if (world.baseCell[base] >= 0) open.push(base);
  return open;
};

/** Sites for `number` bases: maximal covering of what open bases leave uncovered; those in `over` count as gone, their sites as free. */
function sitesFor(
  world: World,
  setting: Setting,
  weights: Float64Array,
  number: number,
  over: readonly number[],
): number[] {
  const { places, ground } = setting;
  const mode = vehicleMode(world, setting, world.hour[0]);
  const covered = new Float64Array(places.length);
  const taken = new Set<number>();
  for (let base = 0; base < world.baseCell.length; base++) {
    const cell = world.baseCell[base];
    if (cell < 0 || over.includes(base)) continue;
    taken.add(cell);
    coverageFrom(setting, mode, cell).forEach((share, place) => {
      covered[place] = Math.max(covered[place], share);
    });
  }
  const sites = places
    .map((_, place) => place)
    .filter((place) => !taken.has(places[place].cell) && ground.permission[places[place].cell] === 0);
  const reach = coverageOf(setting, mode, sites);
  return maximalCovering(weights, reach, sites.length, Math.min(number, sites.length), covered).map(
    (row) => sites[row],
  );
}

/** Travel time from a cell to another over the ground now. */
const hoursBetween = (world: World, setting: Setting, from: number, to: number): number =>
  fieldTo(setting.ground, vehicleMode(world, setting, world.hour[0]), to).hours[from];

/** Moves the people of a base whose stay is over to a new site. */
function relocate(world: World, setting: Setting, doctrine: Doctrine, base: number, cell: number): void {
  const members: number[] = [];
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (world.detachmentUnit[detachment] >= 0 && world.detachmentBase[detachment] === base) members.push(detachment);
  occupy(world, setting, doctrine, base, members, cell);
}

/** Main bases that still owe a temporary base: planned less held. */
function owed(world: World, setting: Setting, doctrine: Doctrine): number[] {
  const infantry = infantryByBase(setting, deployable(world, setting));
  const missing = tobsByBase(doctrine, besideSites(world, setting, doctrine, infantry).left);
  for (const base of openTobs(world, setting)) missing[world.baseParent[base]]--;
  return missing;
}

/** The unit that founds a base at a cell: the nearest whose main base owes one and that has the people free; -1 none. */
function founderFor(
  world: World,
  setting: Setting,
  doctrine: Doctrine,
  missing: readonly number[],
  cell: number,
): number {
  const spare = deployable(world, setting);
  let founder = -1;
  let nearest = Infinity;
  setting.units.forEach((unit, index) => {
    if (unit.kind !== 'infantry' || missing[unit.base] <= 0) return;
    if (Math.min(world.unitPool[index], spare[index] - personsOut(world, index)) < doctrine.tobStrength) return;
    const hours = hoursBetween(world, setting, setting.mainBases[unit.base], cell);
    if (hours < nearest) {
      founder = index;
      nearest = hours;
    }
  });
  return founder;
}

/**
 * Temporary bases at a plan: those without stocks go home; those whose stay is over stay on if their site is chosen again
 * and otherwise move to the nearest new site; what main bases still owe is founded.
 */
export function rotateTobs(world: World, setting: Setting, doctrine: Doctrine, weights: Float64Array): void {
  const now = world.hour[0];
  for (const base of openTobs(world, setting))
    if (world.baseStock[base] <= 0 && now > world.baseReadyHour[base]) closeBase(world, setting, base);
  const over = openTobs(world, setting).filter((base) => now >= world.baseUntil[base]);
  const missing = owed(world, setting, doctrine);
  const wanted = over.length + missing.reduce((sum, count) => sum + Math.max(0, count), 0);
  if (wanted === 0) return;
  const sites = sitesFor(world, setting, weights, wanted, over).map((site) => setting.placeCells[site]);
  for (const base of over) {
    const same = sites.indexOf(world.baseCell[base]);
    if (same < 0) continue;
    sites.splice(same, 1);
    world.baseUntil[base] = now + doctrine.stayWeeks * hoursPerWeek;
  }
  for (const base of over) {
    if (now < world.baseUntil[base]) continue;
    const nearest = sites
      .slice()
      .sort(
        (a, b) =>
          hoursBetween(world, setting, world.baseCell[base], a) -
            hoursBetween(world, setting, world.baseCell[base], b) || a - b,
      )[0];
    if (nearest === undefined || hoursBetween(world, setting, world.baseCell[base], nearest) === Infinity) {
      closeBase(world, setting, base);
      continue;
    }
    sites.splice(sites.indexOf(nearest), 1);
    relocate(world, setting, doctrine, base, nearest);
  }
  for (const cell of sites) {
    const founder = founderFor(world, setting, doctrine, missing, cell);
    if (founder < 0) continue;
    missing[setting.units[founder].base]--;
    found(world, setting, doctrine, founder, cell);
  }
}

function found(world: World, setting: Setting, doctrine: Doctrine, unit: number, cell: number): void {
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
  world.baseParent[base] = setting.units[unit].base;
  occupy(world, setting, doctrine, base, members, cell);
}

/** Sends detachments to a site; the base stands when the last has come and set it up. Who is on a way or a task now, or finds no way, follows after it. */
function occupy(
  world: World,
  setting: Setting,
  doctrine: Doctrine,
  base: number,
  members: readonly number[],
  cell: number,
): void {
  const now = world.hour[0];
  let arrival = now;
  for (const detachment of members) {
    world.detachmentBase[detachment] = base;
    world.detachmentPost[detachment] = cell;
    world.detachmentNextTour[detachment] = never;
    if (world.detachmentState[detachment] !== stateCode.ready) continue;
    beginItinerary(world, detachment, now);
    const wait = setting.parameters.sustainment.tobApprovalHours + wordHours(world, setting, detachment, cell);
    if (wait > 0) addStay(world, detachment, wait);
    const hours = addWay(world, setting, detachment, cell, modeOf(world, setting, detachment, now));
    if (hours < Infinity) arrival = Math.max(arrival, hours);
  }
  world.baseCell[base] = cell;
  world.baseReadyHour[base] = arrival + setting.parameters.sustainment.tobSetUpHours;
  world.baseUntil[base] = world.baseReadyHour[base] + doctrine.stayWeeks * hoursPerWeek;
  world.baseStock[base] = setting.parameters.sustainment.tobStockDays;
  world.baseConvoy[base] = 1;
}

/** Gives up every temporary base, as a posture without any does. */
export function closeTobs(world: World, setting: Setting): void {
  for (const base of openTobs(world, setting)) closeBase(world, setting, base);
}
