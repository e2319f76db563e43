/** The decision: who goes, and the order to go. */
import { newness } from '../arrivals.ts';
import { eventCode, stateCode, type Reason } from '../codes.ts';
import { missionGone } from '../inForce.ts';
import { awaitsAnswer, isForgotten, reach, setReason } from '../incidents.ts';
import { addStay, addWay, beginItinerary, flies, modeOf } from '../itinerary.ts';
import { pushEvent } from '../queue.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { refusalFactor } from '../standing.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import { meetRisks } from '../travelRisks.ts';
import type { World } from '../world.ts';
import { musterHours } from './forceTests.ts';
import { dryHours, groupWith, optionsFor, patrolNotice, unfit, valueNeeded, type Option } from './options.ts';

/** Is the ground refused by the host state? Drawn once an incident where it is restricted, the oftener the less it consents. */
function refused(world: World, setting: Setting, random: Random, cell: number, luck: number): boolean {
  const permission = setting.ground.permission[cell];
  const share = setting.parameters.response.hostDenialShare * refusalFactor(world, setting);
  return permission === 2 || (permission === 1 && uniform(random, stream.hostDenial, luck, 0, 0) < share);
}

/** Headquarters, or the nearest commander, chooses who goes: the nearest group strong enough that may and can get there. */
export function decide(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (missionGone(world) || !awaitsAnswer(world, incident) || isForgotten(world, incident)) return;
  const luck = world.incidentLuck[incident];
  const target = world.incidentCell[incident];
  world.incidentDecided[incident] = hour;
  reach(world, incident, 'decided');
  if (hour > world.incidentEnd[incident]) setReason(world, incident, 'commandDelay');
  const { options, held, heldHours } = optionsFor(world, setting, incident, hour);
  // Had no caveat kept units in: those held back by night, or the capital's word awaited by those sent (below).
  world.incidentFreeArrival[incident] = hour + heldHours;
  if (options.length === 0) return setReason(world, incident, held);
  if (refused(world, setting, random, target, luck)) {
    // A mission that takes no for an answer is believed less.
    const { loss, denialShare } = setting.parameters.credibility;
    world.credibility[0] -= loss * denialShare * world.credibility[0];
    return setReason(world, incident, 'hostDenial');
  }
  const needed = valueNeeded(world, setting, incident);
  let first: Reason = '';
  for (let lead = 0; lead < options.length; lead++) {
    const { group, value } = groupWith(options, lead, needed);
    const reason = unfit(world, setting, options[lead], target, hour, value < needed);
    if (reason === '') return send(world, setting, random, incident, group, hour);
    if (first === '') first = reason;
  }
  setReason(world, incident, first);
}

/** Sends a group: new itineraries from where each stands, after notice and the capital's word. */
function send(
  world: World,
  setting: Setting,
  random: Random,
  incident: number,
  group: readonly Option[],
  hour: number,
): void {
  const target = world.incidentCell[incident];
  const { noticeHours } = setting.parameters.response;
  const isAway = ({ detachment }: Option): boolean => world.detachmentState[detachment] === stateCode.away;
  // Who stands ready in one place musters together: the more there are, the longer it takes.
  const mustered = group.reduce(
    (sum, option) => sum + (isAway(option) ? 0 : world.detachmentStrength[option.detachment]),
    0,
  );
  const late = Math.max(...group.map(({ detachment }) => newness(world, setting, world.detachmentUnit[detachment])));
  const muster = noticeHours * late + musterHours(setting, mustered);
  let arrival = Infinity;
  for (const option of group) {
    const { detachment } = option;
    const notice = isAway(option) ? patrolNotice(world, setting, detachment) : muster;
    beginItinerary(world, detachment, hour);
    addStay(world, detachment, notice + option.delay);
    const hours = addWay(world, setting, detachment, target, modeOf(world, setting, detachment, hour));
    if (hours === Infinity) continue;
    world.detachmentTask[detachment] = incident;
    if (flies(world, setting, detachment)) {
      const flown = Math.min(world.flyingLeft[0], 2 * (hours - hour - notice - option.delay));
      world.flyingLeft[0] -= flown;
      world.tally[at.flyingHours] += flown;
    }
    meetRisks(world, setting, random, detachment);
    if (hours < arrival) {
      arrival = hours;
      world.incidentUnit[incident] = world.detachmentUnit[detachment];
      world.incidentLead[incident] = detachment;
      world.incidentDryArrival[incident] = hour + dryHours(world, setting, option, target, hour);
      world.incidentFreeArrival[incident] = Math.min(world.incidentFreeArrival[incident], arrival - option.delay);
      world.incidentReachable[incident] = arrival - (hour - world.incidentKnown[incident]);
    }
  }
  if (arrival === Infinity) return setReason(world, incident, 'distance');
  reach(world, incident, 'mustered');
  const lead = world.incidentLead[incident];
  pushEvent(
    world.queue,
    world.legDepart[lead * world.legsPerDetachment],
    world.detachmentSerial[lead],
    eventCode.depart,
    incident,
  );
  pushEvent(world.queue, arrival, world.detachmentSerial[world.incidentLead[incident]], eventCode.arrive, incident);
}

/** The lead moves out, unless it was called off since. */
export function moveOut(world: World, incident: number, serial: number): void {
  if (world.detachmentSerial[world.incidentLead[incident]] === serial) reach(world, incident, 'moved');
}
