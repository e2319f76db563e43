/** The response chain: alerted, decided, mustered, moved, arrived, acted. Each stage has its hour; a stop has its reason. */
import { onTheSpot } from './attack.ts';
import { isNight, isWet } from './calendar.ts';
import { eventCode, kindCode, reasonCode, roleCode, stateCode, type Reason } from './codes.ts';
import { never } from './columns.ts';
import { loseMembers, valueOf } from './detachments.ts';
import { fieldTo, straightKm, type Mode } from './ground.ts';
import { awaitsAnswer, enterPicture, reach, setOutcome, setReason } from './incidents.ts';
import { doctrineInForce, missionGone } from './inForce.ts';
import { addStay, addWay, beginItinerary, cellAt, flies, modeOf } from './itinerary.ts';
import { pushEvent } from './queue.ts';
import { answers, hoursTo } from './readiness.ts';
import { exponential, uniform, wordOf, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import { meetRisks } from './travelRisks.ts';
import type { World } from './world.ts';

/** Did the chain begin again since? What was on its way before then concerns nobody. */
const isForgotten = (world: World, incident: number): boolean => world.incidentKnown[incident] === never;

/** Somebody reports an act, or warns of it; headquarters hears of it after the word was passed on. */
export function report(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (missionGone(world) || !awaitsAnswer(world, incident) || world.incidentKnown[incident] < never) return;
  const luck = world.incidentLuck[incident];
  world.incidentKnown[incident] = hour;
  reach(world, incident, 'known');
  pushEvent(
    world.queue,
    hour + setting.parameters.information.relayHours * exponential(random, stream.relay, luck, 0, 0),
    luck,
    eventCode.alert,
    incident,
  );
}

/** The alert reaches headquarters and enters the picture; a decision follows after a delay that delegation shortens. */
export function alert(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (missionGone(world) || !awaitsAnswer(world, incident) || isForgotten(world, incident)) return;
  const { response } = setting.parameters;
  const luck = world.incidentLuck[incident];
  reach(world, incident, 'alerted');
  enterPicture(world, setting, incident);
  const { responseDelegation } = doctrineInForce(world, setting);
  const mean =
    response.commandDelayHours + (response.delegatedDelayHours - response.commandDelayHours) * responseDelegation;
  pushEvent(
    world.queue,
    hour + mean * exponential(random, stream.commandDelay, luck, 0, 0),
    luck,
    eventCode.decide,
    incident,
  );
}

/** A detachment that might go, and what it would take. */
interface Option {
  readonly detachment: number;
  readonly cell: number;
  readonly hours: number;
  readonly delay: number;
  readonly value: number;
}

/** Units that could answer, nearest in time first; ties by identity. `held` is the reason that the nearest excluded one gives. */
function optionsFor(
  world: World,
  setting: Setting,
  incident: number,
  hour: number,
): { options: Option[]; held: Reason; heldHours: number } {
  const { response } = setting.parameters;
  const target = world.incidentCell[incident];
  const riot = world.incidentKind[incident] === kindCode.riot;
  const options: Option[] = [];
  let held: Reason = 'noUnitFree';
  let heldHours = Infinity;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    const role = world.detachmentRole[detachment];
    if (riot ? role !== roleCode.order : !answers(role)) continue;
    const value = riot ? world.detachmentStrength[detachment] : valueOf(world, setting, detachment);
    if (value <= 0 || world.detachmentTask[detachment] >= 0) continue;
    const unit = setting.units[world.detachmentUnit[detachment]];
    const cell = cellAt(world, detachment, hour);
    const away = world.detachmentState[detachment] === stateCode.away;
    const notice = away ? response.patrolNoticeHours : response.noticeHours;
    const far =
      straightKm(setting.ground, target, setting.mainBases[unit.base]) > setting.parameters.credibility.nearKm;
    const delay = far ? unit.capitalDelayHours : 0;
    const hours = notice + delay + hoursTo(world, setting, detachment, cell, target, hour);
    if (unit.noNight && isNight(hour) && cell !== target) {
      if (hours < heldHours) {
        held = 'caveat';
        heldHours = hours;
      }
      continue;
    }
    options.push({ detachment, cell, hours, delay, value });
  }
  const key = (option: Option): number => setting.units[world.detachmentUnit[option.detachment]].key;
  options.sort(
    (a, b) =>
      a.hours - b.hours ||
      key(a) - key(b) ||
      world.detachmentOrdinal[a.detachment] - world.detachmentOrdinal[b.detachment],
  );
  return { options, held, heldHours };
}

/** Is the ground refused by the host state? Drawn once an incident where it is restricted. */
function refused(setting: Setting, random: Random, cell: number, luck: number): boolean {
  const permission = setting.ground.permission[cell];
  return (
    permission === 2 ||
    (permission === 1 && uniform(random, stream.hostDenial, luck, 0, 0) < setting.parameters.response.hostDenialShare)
  );
}

/** Headquarters, or the nearest commander, chooses who goes: the nearest group strong enough that may and can get there. */
export function decide(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (missionGone(world) || !awaitsAnswer(world, incident) || isForgotten(world, incident)) return;
  const { response } = setting.parameters;
  const luck = world.incidentLuck[incident];
  const target = world.incidentCell[incident];
  world.incidentDecided[incident] = hour;
  reach(world, incident, 'decided');
  if (hour > world.incidentEnd[incident]) setReason(world, incident, 'commandDelay');
  const { options, held, heldHours } = optionsFor(world, setting, incident, hour);
  // Had no caveat kept units in: those held back by night, or the capital's word awaited by those sent (below).
  world.incidentFreeArrival[incident] = hour + heldHours;
  if (options.length === 0) return setReason(world, incident, held);
  if (refused(setting, random, target, luck)) return setReason(world, incident, 'hostDenial');
  const actor = world.incidentActor[incident];
  const opposed = actor < 0 ? 0 : world.incidentFighters[incident] * setting.actors[actor].arms;
  let first: Reason = '';
  for (let lead = 0; lead < options.length; lead++) {
    const group: Option[] = [];
    let value = 0;
    for (let other = lead; other < options.length && value < opposed * response.strengthRatio + 1e-9; other++) {
      if (options[other].cell !== options[lead].cell) continue;
      group.push(options[other]);
      value += options[other].value;
    }
    const reason = unfit(world, setting, options[lead], target, hour, value < opposed * response.strengthRatio);
    if (reason === '') return send(world, setting, random, incident, group, hour);
    if (first === '') first = reason;
  }
  setReason(world, incident, first);
}

/** Why an option cannot go; empty when it can. */
function unfit(world: World, setting: Setting, option: Option, target: number, hour: number, weak: boolean): Reason {
  const { response } = setting.parameters;
  if (option.hours > response.horizonHours) {
    const dry = dryHours(world, setting, option, target, hour);
    return dry <= response.horizonHours
      ? 'season'
      : option.hours - option.delay <= response.horizonHours
        ? 'caveat'
        : 'distance';
  }
  if (weak) return 'threatTooHigh';
  if (flies(world, setting, option.detachment)) return '';
  const field = fieldTo(setting.ground, modeOf(world, setting, option.detachment, hour), target);
  for (let cell = option.cell; cell !== target && cell >= 0; cell = field.next[cell])
    if (world.hazard[cell] > response.hazardTolerance) return 'routeHazard';
  return '';
}

/** The option's hours had the roads been dry. */
function dryHours(world: World, setting: Setting, option: Option, target: number, hour: number): number {
  const mode = modeOf(world, setting, option.detachment, hour);
  if (mode === 4 || flies(world, setting, option.detachment) || isWet(setting.calendar, hour) === 0)
    return option.hours;
  const now = fieldTo(setting.ground, mode, target).hours[option.cell];
  const dry = fieldTo(setting.ground, (mode - 1) as Mode, target).hours[option.cell];
  return now === Infinity && dry === Infinity
    ? Infinity
    : now === Infinity
      ? closedRoadHours(setting, dry)
      : option.hours - (now - dry) / (isNight(hour) ? setting.parameters.movement.nightFactor : 1);
}

/** Dry hours where the wet road is closed altogether. */
const closedRoadHours = (setting: Setting, dry: number): number => setting.parameters.response.noticeHours + dry;

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
  let arrival = Infinity;
  for (const option of group) {
    const { detachment } = option;
    const notice =
      world.detachmentState[detachment] === stateCode.away
        ? setting.parameters.response.patrolNoticeHours
        : setting.parameters.response.noticeHours;
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

/** May it, will it, can it? Force is rare: most units that prevail stand between. */
function act(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  const { force, response, credibility } = setting.parameters;
  const luck = world.incidentLuck[incident];
  const actor = world.incidentActor[incident];
  const { shield, arms } = setting.actors[actor];
  const unitIndex = world.detachmentUnit[world.incidentLead[incident]];
  const unit = setting.units[unitIndex];
  if (uniform(random, stream.authority, luck, 0, 0) < shield) return standBy(world, incident, 'noAuthority');
  const rested = 1 - response.fatigueWeight * world.unitFatigue[unitIndex];
  if (uniform(random, stream.willingness, luck, 0, 0) >= unit.willingness * rested)
    return standBy(world, incident, 'unwilling');
  reach(world, incident, 'acted');
  const { value } = onTheSpot(world, setting, world.incidentCell[incident], hour);
  const opposed = world.incidentFighters[incident] * arms;
  const ratio = value > 0 ? opposed / value : Infinity;
  if (uniform(random, stream.fight, luck, 0, 0) < value / (value + opposed)) {
    reach(world, incident, 'effect');
    const fired = uniform(random, stream.useOfForce, luck, 0, 0) < force.forceShare;
    setOutcome(world, incident, fired ? 'stopped' : 'blocked');
    if (fired) fight(world, setting, random, incident, ratio);
    world.credibility[0] += credibility.gain * (1 - world.credibility[0]);
    world.incidentEnd[incident] = hour;
    pushEvent(world.queue, hour, luck, eventCode.attackEnd, incident);
    return;
  }
  setOutcome(world, incident, 'overrun');
  fight(world, setting, random, incident, ratio);
}

function standBy(world: World, incident: number, reason: Reason): void {
  setOutcome(world, incident, 'stoodBy');
  world.incidentReason[incident] = reasonCode[reason];
}

/** Losses of a fight: each side loses with the other's weight. */
function fight(world: World, setting: Setting, random: Random, incident: number, ratio: number): void {
  const { lossRate, mostLossRatio } = setting.parameters.force;
  const luck = world.incidentLuck[incident];
  const actor = world.incidentActor[incident];
  const lead = world.incidentLead[incident];
  const strength = world.detachmentStrength[lead];
  const killed = loseMembers(
    world,
    lead,
    Math.floor(
      lossRate * Math.min(mostLossRatio, ratio) * strength + uniform(random, stream.peacekeeperLoss, luck, 0, 0),
    ),
  );
  world.incidentPeacekeepers[incident] += killed;
  world.tally[at.peacekeepersKilled] += killed;
  const lost = Math.min(
    world.actorFighters[actor],
    Math.floor(
      (lossRate / Math.max(1 / mostLossRatio, ratio)) * world.incidentFighters[incident] +
        uniform(random, stream.fighterLoss, luck, 0, 0),
    ),
  );
  if (setting.actors[actor].spoiler < 0) return; // Crowds and host units do not lose members as fighters do.
  world.actorFighters[actor] -= lost;
  world.tally[at.fightersLost] += lost;
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
  const guard = world.detachmentRole[detachment] === roleCode.guard;
  const home = guard ? world.detachmentPost[detachment] : world.baseCell[world.detachmentBase[detachment]];
  addWay(world, setting, detachment, home, modeOf(world, setting, detachment, hour));
  meetRisks(world, setting, random, detachment);
}

/** A strike or an ambush on the way, if the detachment is still on that way. */
export function beStruck(
  world: World,
  setting: Setting,
  random: Random,
  detachment: number,
  hour: number,
  serial: number,
  kind: 'strike' | 'ambush',
  open: (cell: number, actor: number, luck: number) => number,
): void {
  if (world.detachmentUnit[detachment] < 0 || world.detachmentSerial[detachment] !== serial) return;
  const { hazard, force } = setting.parameters;
  const unit = setting.units[world.detachmentUnit[detachment]];
  const cell = cellAt(world, detachment, hour);
  const luck = uniform(random, stream.casualties, unit.key, cell, Math.floor(hour));
  let mean: number = hazard.iedKilled;
  let actor = -1;
  if (kind === 'ambush') {
    const value = valueOf(world, setting, detachment);
    const ratio = world.bandFighters[cell] / Math.max(1, value);
    mean = force.lossRate * Math.min(force.mostLossRatio, ratio) * world.detachmentStrength[detachment];
    actor = setting.actors.findIndex(
      (candidate, index) =>
        candidate.spoiler >= 0 &&
        world.actorFighters[index] > 0 &&
        straightKm(setting.ground, world.actorCell[index], cell) <= 1.5 * setting.ground.cellKm,
    );
  }
  const incident = open(cell, actor, wordOf(luck));
  world.incidentUnit[incident] = world.detachmentUnit[detachment];
  const killed = loseMembers(world, detachment, Math.floor(mean + luck));
  world.incidentPeacekeepers[incident] = killed;
  world.incidentEnd[incident] = hour;
  setOutcome(world, incident, killed > 0 ? 'casualties' : 'survived');
  world.tally[at.peacekeepersKilled] += killed;
  world.tally[kind === 'strike' ? at.strikes : at.ambushes]++;
  if (kind === 'strike') world.hazard[cell] *= hazard.struckShare;
}
