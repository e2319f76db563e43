import { needy } from '../access.ts';
import { daybreak, hourOfDay } from '../calendar.ts';
import { roleCode, stateCode } from '../codes.ts';
import { never } from '../columns.ts';
import { burnFuel, itineraryKm } from '../fuel.ts';
import { fieldTo, type Mode } from '../ground.ts';
import { isCommanded } from '../inForce.ts';
import { addStay, addWay, beginItinerary, vehicleMode } from '../itinerary.ts';
import type { Random } from '../random.ts';
import { isSafe, roadStatus, roadsOnWay } from '../roads.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import { meetRisks } from '../travelRisks.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Convoys that arrived bring food; those whose escort was struck or called away do not. */
function receive(world: World, setting: Setting): void {
  for (let place = 0; place < setting.places.length; place++) {
    if (world.aidHour[place] > world.hour[0]) continue;
    const by = world.aidBy[place];
    if (by < 0 || world.detachmentSerial[by] === world.aidSerial[place]) {
      world.aidPersonDays[place] += setting.parameters.access.runPersonDays;
      world.tally[at.aidDelivered]++;
    } else world.tally[at.aidLost]++;
    world.aidHour[place] = never;
    world.aidBy[place] = -1;
  }
}

/** Places in need of aid, the one with most persons whom what is left does not feed for long first. */
function wanting(world: World, setting: Setting): number[] {
  const { neededPersons, runPersonDays } = setting.parameters.access;
  const need = Float64Array.from(setting.places, (_, place) =>
    Math.max(0, needy(world, setting, place) * (1 - Math.min(1, world.aidPersonDays[place] / runPersonDays))),
  );
  return setting.places
    .map((_, place) => place)
    .filter((place) => need[place] > 0 && need[place] >= neededPersons && world.aidHour[place] === never)
    .sort((a, b) => need[b] - need[a] || a - b);
}

/** The open main base nearest to a place by road; -1 none. */
function from(world: World, setting: Setting, place: number, mode: Mode): number {
  const { hours } = fieldTo(setting.ground, mode, setting.placeCells[place]);
  let best = -1;
  setting.mainBases.forEach((cell, base) => {
    if (world.baseCell[base] < 0) return;
    if (hours[cell] < (best < 0 ? Infinity : hours[setting.mainBases[best]])) best = base;
  });
  return best;
}

/** An escort that stands ready in a base; -1 none. */
function escortIn(world: World, base: number): number {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (
      world.detachmentUnit[detachment] >= 0 &&
      world.detachmentRole[detachment] === roleCode.escort &&
      world.detachmentBase[detachment] === base &&
      world.detachmentFoot[detachment] === 0 &&
      world.detachmentState[detachment] === stateCode.ready &&
      world.detachmentCell[detachment] === world.baseCell[base]
    )
      return detachment;
  return -1;
}

/** Soldiers go with a convoy, unload, and come back. */
function escorted(world: World, setting: Setting, random: Random, place: number, escort: number, mode: Mode): void {
  const now = world.hour[0];
  beginItinerary(world, escort, now);
  const arrival = addWay(world, setting, escort, setting.placeCells[place], mode);
  addStay(world, escort, setting.parameters.sustainment.unloadHours);
  addWay(world, setting, escort, world.baseCell[world.detachmentBase[escort]], mode);
  burnFuel(world, setting, escort, itineraryKm(world, setting, escort));
  world.aidHour[place] = arrival;
  world.aidBy[place] = escort;
  world.aidSerial[place] = world.detachmentSerial[escort];
  world.tally[at.escorts]++;
  meetRisks(world, setting, random, escort);
}

/** A convoy goes alone: it comes where the way is as safe as headquarters thinks, and turns back where it is not. */
function alone(world: World, setting: Setting, place: number, base: number, mode: Mode): void {
  const field = fieldTo(setting.ground, mode, setting.placeCells[place]);
  const start = world.baseCell[base];
  let stopped = roadsOnWay(setting, field, start).some((road) => world.roadTrue[road] >= roadStatus.red);
  for (let cell = start; cell >= 0 && !stopped; cell = field.next[cell]) stopped = world.bandFighters[cell] > 0;
  if (stopped) world.tally[at.aidLost]++;
  else world.aidHour[place] = world.hour[0] + field.hours[start];
}

/** Sends a convoy to a place, alone or with an escort; false where it has to wait. */
function send(world: World, setting: Setting, random: Random, place: number, waits: boolean): boolean {
  const mode = vehicleMode(world, setting, world.hour[0]);
  const base = from(world, setting, place, mode);
  if (base < 0) return false;
  const field = fieldTo(setting.ground, mode, setting.placeCells[place]);
  const known = roadsOnWay(setting, field, world.baseCell[base]).every((road) =>
    isSafe(world, setting, road, world.hour[0]),
  );
  const calm = world.pictureThreat[place] < setting.parameters.access.escortThreat;
  if (!waits || (known && calm)) {
    alone(world, setting, place, base, mode);
    return true;
  }
  const escort = escortIn(world, base);
  if (escort < 0 || world.fuelLeft[0] <= 0) return false;
  escorted(world, setting, random, place, escort, mode);
  return true;
}

/** Aid convoys of civilian components: received at any time, sent at daybreak to where most are in need. */
export const aid: Process = (world, setting, random) => {
  const { civilian } = setting.scenario.mission;
  if (civilian === undefined || setting.access === undefined || !isCommanded(world, setting)) return;
  receive(world, setting);
  const clock = hourOfDay(world.hour[0]);
  if (clock > daybreak || clock + setting.tickHours <= daybreak) return;
  world.aidCredit[0] = Math.min(civilian.aidRunsPerWeek, world.aidCredit[0] + civilian.aidRunsPerWeek / daysOfWeek);
  for (const place of wanting(world, setting)) {
    if (world.aidCredit[0] < 1) return;
    if (send(world, setting, random, place, civilian.escorts)) world.aidCredit[0]--;
    else world.tally[at.aidDelayed]++;
  }
};
/** Days of a week. */
const daysOfWeek = 7;
