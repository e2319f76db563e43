/** The lead of a response arrives, and its detachments stay and go home. */
import { eventCode, kindCode, reasonCode, stateCode } from '../codes.ts';
import { awaitsAnswer, reach, setOutcome } from '../incidents.ts';
import { addWay, beginItinerary, cellAt, modeOf } from '../itinerary.ts';
import { homeOf } from '../posts.ts';
import { pushEvent } from '../queue.ts';
import type { Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import { meetRisks } from '../travelRisks.ts';
import type { World } from '../world.ts';
import { act } from './act.ts';

/** Detachments on this incident that are in its cell at an hour. */
function present(world: World, incident: number, hour: number): number[] {
  const here: number[] = [];
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (
      world.detachmentUnit[detachment] >= 0 &&
      world.detachmentTask[detachment] === incident &&
      cellAt(world, detachment, hour) === world.incidentCell[incident]
    )
      here.push(detachment);
  return here;
}

/** The lead arrives, or a unit on the spot steps in: late, or it may act, will act, and wins or loses. */
export function arriveAt(
  world: World,
  setting: Setting,
  random: Random,
  incident: number,
  hour: number,
  serial: number,
): void {
  const lead = world.incidentLead[incident];
  if (lead < 0 || world.detachmentUnit[lead] < 0 || world.detachmentSerial[lead] !== serial) return;
  const here = present(world, incident, hour);
  if (!here.includes(lead)) here.push(lead);
  // Turned away, or settled by somebody else, while this unit was on its way.
  if (world.incidentKind[incident] !== kindCode.riot && !awaitsAnswer(world, incident))
    return settle(world, setting, here, hour);
  world.incidentArrived[incident] = hour;
  reach(world, incident, 'arrived');
  settle(world, setting, here, hour);
  if (world.incidentKind[incident] === kindCode.riot) return;
  if (world.incidentHour[incident] > hour) return; // Warned and there first: the start of the attack finds it on the spot.
  if (hour >= world.incidentEnd[incident]) return comeLate(world, incident, hour);
  world.incidentReason[incident] = 0; // Whatever kept others away, this unit is in time.
  act(world, setting, random, incident, hour);
}

/** Detachments that arrived stay and then go home. */
export function settle(world: World, setting: Setting, here: readonly number[], hour: number): void {
  const leave = hour + setting.parameters.response.secureHours;
  for (const detachment of here) {
    if (world.detachmentTask[detachment] < 0) continue; // On the spot before, on its own business.
    world.detachmentCell[detachment] = cellAt(world, detachment, hour);
    world.legCount[detachment] = 0;
    world.detachmentState[detachment] = stateCode.onTask;
    world.detachmentSerial[detachment]++;
    pushEvent(world.queue, leave, world.detachmentSerial[detachment], eventCode.return, detachment);
  }
}

/** After the end: the incident was answered late; the reason is what cost the most. */
function comeLate(world: World, incident: number, hour: number): void {
  const end = world.incidentEnd[incident];
  setOutcome(world, incident, 'late');
  // As with its end: what began before the fork is the burn-in's.
  if (world.incidentHour[incident] >= 0 || world.hour[0] < 0)
    world.tally[at.answered] += hour <= world.incidentHour[incident] + 24 ? 1 : 0;
  if (world.incidentKnown[incident] > end) world.incidentReason[incident] = reasonCode.undetected;
  else if (world.incidentReachable[incident] <= end) world.incidentReason[incident] = reasonCode.commandDelay;
  else if (world.incidentFreeArrival[incident] <= end) world.incidentReason[incident] = reasonCode.caveat;
  else if (world.incidentDryArrival[incident] <= end) world.incidentReason[incident] = reasonCode.season;
  else world.incidentReason[incident] = reasonCode.distance;
}

/** A detachment goes home after a task. */
export function goHome(
  world: World,
  setting: Setting,
  random: Random,
  detachment: number,
  hour: number,
  serial: number,
): void {
  if (world.detachmentUnit[detachment] < 0 || world.detachmentSerial[detachment] !== serial) return;
  world.detachmentTask[detachment] = -1;
  beginItinerary(world, detachment, hour);
  const home = homeOf(world, detachment);
  addWay(world, setting, detachment, home, modeOf(world, setting, detachment, hour));
  meetRisks(world, setting, random, detachment);
}
