import { hoursPerWeek } from '../calendar.ts';
import { roleCode, stateCode } from '../codes.ts';
import { halving } from '../decay.ts';
import { burnFuel, itineraryKm } from '../fuel.ts';
import { doctrineInForce, missionGone } from '../inForce.ts';
import { addStay, addWay, beginItinerary, modeOf } from '../itinerary.ts';
import type { Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import { meetRisks } from '../travelRisks.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** A new week brings a new budget; what was not used is gone. */
function refill(world: World, setting: Setting): void {
  const week = Math.floor(world.hour[0] / hoursPerWeek);
  if (week === world.supplyWeek[0]) return;
  const { supply } = setting.scenario.mission;
  world.supplyWeek[0] = week;
  world.fuelLeft[0] = supply.fuelLitresPerWeek * world.budget[0];
  world.rationsLeft[0] = supply.rationsPerWeek * world.budget[0];
  const flyingHours = supply.flyingHoursPerWeek * world.budget[0];
  // The others look for bands, see overflights.ts.
  world.flyingLeft[0] = flyingHours * doctrineInForce(world, setting).airForResponse;
  world.tally[at.fuelAvailable] += world.fuelLeft[0];
  world.tally[at.rationsAvailable] += world.rationsLeft[0];
  world.tally[at.flyingAvailable] += flyingHours;
}

/** Who is out of main bases eats field rations, burns no generator, and tires. */
function consume(world: World, setting: Setting): void {
  const { sustainment, response } = setting.parameters;
  const days = setting.tickHours / 24;
  world.unitOut.fill(0);
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    const unit = world.detachmentUnit[detachment];
    if (unit < 0) continue;
    const atMain =
      world.detachmentState[detachment] === stateCode.ready &&
      world.detachmentCell[detachment] === setting.mainBases[setting.units[unit].base];
    if (!atMain) world.unitOut[unit] += world.detachmentStrength[detachment];
  }
  const rest = halving(days, response.fatigueDays);
  for (let unit = 0; unit < setting.units.length; unit++) {
    const strength = world.unitStrength[unit];
    const out = world.unitOut[unit];
    world.tally[at.missionPersonDays] += strength * days;
    world.tally[at.fieldPersonDays] += out * days;
    world.unitFatigue[unit] = strength > 0 ? world.unitFatigue[unit] * rest + (1 - rest) * (out / strength) : 0;
    const rations = Math.min(world.rationsLeft[0], out * days);
    world.rationsLeft[0] -= rations;
    world.tally[at.rations] += rations;
    const fuel = Math.min(world.fuelLeft[0], (strength - out) * days * sustainment.litresPerBasePersonDay);
    world.fuelLeft[0] -= fuel;
    world.tally[at.fuel] += fuel;
  }
}

/** Who takes a convoy, the first of these who is there: escorts are kept for it, and a reserve is kept for alerts. */
const convoyRoles = [roleCode.escort, roleCode.patrol, roleCode.reserve];

/** A convoy from the parent base, by a detachment that is in and rested there: an escort, a patrol or a reserve. */
function sendConvoy(world: World, setting: Setting, random: Random, base: number): void {
  const now = world.hour[0];
  const parent = world.baseParent[base];
  let chosen = -1;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (
      world.detachmentUnit[detachment] < 0 ||
      world.detachmentBase[detachment] !== parent ||
      world.detachmentFoot[detachment]
    )
      continue;
    const role = world.detachmentRole[detachment];
    const turn = convoyRoles.indexOf(role);
    if (turn < 0) continue;
    if (
      world.detachmentState[detachment] !== stateCode.ready ||
      setting.units[world.detachmentUnit[detachment]].kind === 'aviation'
    )
      continue;
    if (chosen < 0 || turn < convoyRoles.indexOf(world.detachmentRole[chosen])) chosen = detachment;
  }
  if (chosen < 0 || world.fuelLeft[0] <= 0) return;
  const mode = modeOf(world, setting, chosen, now);
  beginItinerary(world, chosen, now);
  const arrival = addWay(world, setting, chosen, world.baseCell[base], mode);
  if (arrival === Infinity) return;
  addStay(world, chosen, setting.parameters.sustainment.unloadHours);
  addWay(world, setting, chosen, world.baseCell[parent], mode);
  burnFuel(world, setting, chosen, itineraryKm(world, setting, chosen));
  world.tally[at.convoys]++;
  world.baseConvoy[base] = 2;
  world.baseConvoyHour[base] = arrival;
  world.baseConvoyBy[base] = chosen;
  world.baseConvoySerial[base] = world.detachmentSerial[chosen];
  meetRisks(world, setting, random, chosen);
}

/** Bases that live on convoys use up their stock, receive what arrives, and ask in time. */
function stockBases(world: World, setting: Setting, random: Random): void {
  const { tobStockDays, resupplyAtDays } = setting.parameters.sustainment;
  for (let base = 0; base < world.baseCell.length; base++) {
    if (world.baseCell[base] < 0 || world.baseConvoy[base] === 0) continue;
    if (world.hour[0] >= world.baseReadyHour[base])
      world.baseStock[base] = Math.max(0, world.baseStock[base] - setting.tickHours / 24);
    if (world.baseConvoy[base] === 2 && world.hour[0] >= world.baseConvoyHour[base]) {
      // Struck down or called away on the road, it does not come, and another is asked for.
      const came = world.detachmentSerial[world.baseConvoyBy[base]] === world.baseConvoySerial[base];
      if (came) world.baseStock[base] = tobStockDays;
      world.baseConvoy[base] = 1;
    }
    if (world.baseConvoy[base] === 1 && world.baseStock[base] <= resupplyAtDays)
      sendConvoy(world, setting, random, base);
  }
}

/** Supply and fatigue: what the mission has, uses and runs out of. */
export const sustainment: Process = (world, setting, random) => {
  if (missionGone(world)) return;
  refill(world, setting);
  consume(world, setting);
  stockBases(world, setting, random);
};
