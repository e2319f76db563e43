import { daybreak, isNight, nextDaylight, nightfall, slotHours } from '../calendar.ts';
import { roleCode, stateCode } from '../codes.ts';
import { never } from '../columns.ts';
import { dissolve } from '../detachments.ts';
import { burnFuel, itineraryKm } from '../fuel.ts';
import { fieldTo } from '../ground.ts';
import { doctrineInForce } from '../inForce.ts';
import { addStay, addWay, beginItinerary, flies, itineraryEnd, modeOf } from '../itinerary.ts';
import { patrolWith } from '../postures/cordons.ts';
import { homeOf } from '../posts.ts';
import { uniform, type Random } from '../random.ts';
import { settle } from '../response/arrive.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import { meetRisks } from '../travelRisks.ts';
import { stopsPerTour } from '../tourLength.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Detachments that reached the end of their way stand ready; those of an ended posture join their unit. */
function arrive(world: World, setting: Setting): void {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentState[detachment] !== stateCode.away) continue;
    if (itineraryEnd(world, detachment) > world.hour[0]) continue;
    const task = world.detachmentTask[detachment];
    if (task >= 0) {
      // The lead has an arrival of its own; who followed it by a slower way stays as long as the lead would.
      if (world.incidentLead[task] !== detachment) settle(world, setting, [detachment], world.hour[0]);
      continue;
    }
    world.detachmentCell[detachment] =
      world.legCell[detachment * world.legsPerDetachment + world.legCount[detachment] - 1];
    world.legCount[detachment] = 0;
    world.detachmentState[detachment] = stateCode.ready;
    if (
      world.detachmentRole[detachment] === roleCode.garrison &&
      world.detachmentCell[detachment] === world.baseCell[world.detachmentBase[detachment]]
    ) {
      dissolve(world, detachment);
      // Who comes home is given new orders at once, not with the next regular plan.
      world.nextPlan[0] = Math.min(world.nextPlan[0], world.hour[0]);
    }
  }
}

/** Whoever stands idle elsewhere than at base or post goes there: an order that ended while it was away, a way that was closed. */
function bringBack(world: World, setting: Setting, random: Random, now: number): void {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentState[detachment] !== stateCode.ready) continue;
    const cell = homeOf(world, detachment);
    if (cell < 0 || cell === world.detachmentCell[detachment]) continue;
    const mode = modeOf(world, setting, detachment, now);
    if (
      fieldTo(setting.ground, mode, cell).hours[world.detachmentCell[detachment]] === Infinity &&
      !flies(world, setting, detachment)
    )
      continue;
    if (setting.units[world.detachmentUnit[detachment]].noNight && isNight(now)) continue;
    beginItinerary(world, detachment, now);
    addWay(world, setting, detachment, cell, mode);
    meetRisks(world, setting, random, detachment);
  }
}

/** No tour leaves so much before its nominal hour: shifted by half a day, and from the evening to the morning of its day. */
const longestShift = 36;

/** When the next tour leaves: by day or, for the night share, in the evening; irregular patrols up to half a day off. */
function departure(world: World, setting: Setting, random: Random, detachment: number): number {
  const nominal = world.detachmentNextTour[detachment];
  const { key } = setting.units[world.detachmentUnit[detachment]];
  const ordinal = world.detachmentOrdinal[detachment];
  const tour = world.detachmentTours[detachment];
  const doctrine = doctrineInForce(world, setting);
  const police = world.detachmentRole[detachment] === roleCode.community;
  const night = !police && uniform(random, stream.tourNight, key, ordinal, tour) < doctrine.nightShare;
  const shift = (1 - doctrine.regularity) * (uniform(random, stream.tourOrder, key, ordinal, tour) - 0.5);
  const day = Math.floor(nominal / 24 + shift) * 24;
  return day + (night ? nightfall : daybreak) + slotHours * ((nominal - Math.floor(nominal / 24) * 24) / 24);
}

/** Sends a detachment around its stops and home. Stops that the host refuses or no road reaches are left out. */
function launch(world: World, setting: Setting, random: Random, detachment: number, hour: number): void {
  const { ground, parameters, units } = setting;
  const unit = units[world.detachmentUnit[detachment]];
  const mode = modeOf(world, setting, detachment, hour);
  beginItinerary(world, detachment, hour);
  for (let slot = 0; slot < stopsPerTour; slot++) {
    const stop = world.tourStops[detachment * stopsPerTour + slot];
    if (stop < 0) break;
    if (
      ground.permission[stop] === 1 &&
      uniform(random, stream.hostDenial, unit.key, stop, Math.floor(hour)) < parameters.response.hostDenialShare
    )
      continue;
    if (addWay(world, setting, detachment, stop, mode) < Infinity)
      addStay(world, detachment, world.detachmentDwell[detachment]);
  }
  addWay(world, setting, detachment, world.baseCell[world.detachmentBase[detachment]], mode);
  const km = itineraryKm(world, setting, detachment);
  if (!world.detachmentFoot[detachment]) burnFuel(world, setting, detachment, km);
  world.tally[at.patrols]++;
  world.tally[at.patrolKm] += km;
  meetRisks(world, setting, random, detachment);
}

const isHome = (world: World, detachment: number): boolean =>
  world.detachmentState[detachment] === stateCode.ready &&
  world.detachmentCell[detachment] === world.baseCell[world.detachmentBase[detachment]];

/** Itineraries: arrivals of the time before, and departures of tours that are due and supplied. */
export const movement: Process = (world, setting, random) => {
  const now = world.hour[0];
  arrive(world, setting);
  bringBack(world, setting, random, now);
  const end = now + setting.tickHours;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentNextTour[detachment] === never) continue;
    const nominal = world.detachmentNextTour[detachment];
    if (nominal > end + longestShift) continue;
    const base = world.detachmentBase[detachment];
    const hour = departure(world, setting, random, detachment);
    if (hour >= end) continue;
    const soldiers = patrolWith(world, detachment);
    // Police who need soldiers beside them leave with them or not at all.
    const home = isHome(world, detachment) && (soldiers < 0 || isHome(world, soldiers));
    const supplied = world.rationsLeft[0] > 0 && (world.detachmentFoot[detachment] === 1 || world.fuelLeft[0] > 0);
    const unit = setting.units[world.detachmentUnit[detachment]];
    const start = unit.noNight ? nextDaylight(Math.max(now, hour)) : Math.max(now, hour);
    if (start >= end) {
      if (home) continue;
    } else if (home && supplied && start >= world.baseReadyHour[base]) {
      launch(world, setting, random, detachment, start);
      if (soldiers >= 0) launch(world, setting, random, soldiers, start);
    } else if (home && hour > now - setting.parameters.planning.lateTourHours) continue;
    world.detachmentNextTour[detachment] = nominal + world.detachmentCycle[detachment];
    world.detachmentTours[detachment]++;
  }
};
