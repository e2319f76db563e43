/** An attack from its start to its end: turned away, met on the spot, or carried out. */
import { isNight } from './calendar.ts';
import { actorCode, eventCode, outcomeCode, roleCode } from './codes.ts';
import { never } from './columns.ts';
import { elsewhere } from './candidates.ts';
import { valueOf } from './detachments.ts';
import {
  expectedDeaths,
  harmProfile,
  impact,
  injure,
  kill,
  preyIn,
  shareExpected,
  spreadNews,
  tallyAttack,
} from './harm.ts';
import { enterPicture, isOpen, reach, setOutcome, setReason } from './incidents.ts';
import { isCommanded } from './inForce.ts';
import { cellAt } from './itinerary.ts';
import { straightKm } from './ground.ts';
import { pushEvent } from './queue.ts';
import { exponential, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Fighting value on the spot at an hour, outside the walls of bases; and who leads it. */
export function onTheSpot(world: World, setting: Setting, cell: number, hour: number): { value: number; lead: number } {
  let value = 0;
  let lead = -1;
  let most = 0;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    const role = world.detachmentRole[detachment];
    if (role === roleCode.baseGuard || role === roleCode.garrison || cellAt(world, detachment, hour) !== cell) continue;
    const own = valueOf(world, setting, detachment);
    value += own;
    if (own > most) {
      most = own;
      lead = detachment;
    }
  }
  return { value, lead };
}

/** Revenge of the victims' side of a feud at the place. */
function raiseRevenge(world: World, setting: Setting, actor: number, place: number, felt: number): void {
  const side = setting.actors[actor].feudSide;
  if (side >= 0) world.revenge[(side ^ 1) * setting.places.length + place] += felt;
}

/** The perpetrators arrive: a unit that they see may turn them away; otherwise the attack begins and may become known. */
export function startAttack(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  const { harm, information, perpetrators, response } = setting.parameters;
  const actor = world.incidentActor[incident];
  const { arms, shield, kind } = setting.actors[actor];
  const cell = world.incidentCell[incident];
  const luck = world.incidentLuck[incident];
  const moves = world.incidentMoves[incident];
  // Fighters lost since the plan do not come.
  if (kind === actorCode.band)
    world.incidentFighters[incident] = Math.min(world.incidentFighters[incident], world.actorFighters[actor]);
  const fighters = world.incidentFighters[incident];
  const { value, lead } = onTheSpot(world, setting, cell, hour);
  const seen = isNight(hour) ? perpetrators.sightAtNight : perpetrators.sightByDay;
  const believed = perpetrators.disbelief + (1 - perpetrators.disbelief) * world.credibility[0];
  const turned = value > 0 ? seen * (1 - shield) * (value / (value + fighters * arms)) * believed : 0;
  if (fighters === 0) return lapse(world, incident);
  if (turned > 0 && uniform(random, stream.turnAway, luck, moves, 0) < turned)
    return turnAway(world, setting, random, incident, hour);
  world.incidentHour[incident] = hour;
  world.incidentEnd[incident] = hour + world.incidentDuration[incident];
  const notice = Math.min(1, Math.max(0, (hour - world.incidentWarned[incident]) / harm.noticeHours));
  const sheltered =
    world.garrisonValue[setting.nearestPlace[cell]] > 0 && setting.placeAt[cell] >= 0 ? harm.sanctuary : 0;
  world.incidentExposure[incident] = (1 - harm.fleeOnWarning * notice) * (1 - sheltered);
  pushEvent(world.queue, world.incidentEnd[incident], luck, eventCode.attackEnd, incident);
  if (value > 0) {
    if (setting.hq && world.incidentKnown[incident] === never) enterPicture(world, setting, incident);
    world.incidentKnown[incident] = Math.min(world.incidentKnown[incident], hour);
    world.incidentDecided[incident] = Math.min(world.incidentDecided[incident], hour);
    reach(world, incident, 'moved');
    world.incidentUnit[incident] = world.detachmentUnit[lead];
    world.incidentLead[incident] = lead;
    pushEvent(world.queue, hour + response.stepInHours, world.detachmentSerial[lead], eventCode.arrive, incident);
    return;
  }
  // Who came on a warning has left again.
  if (world.incidentArrived[incident] <= hour) beginAgain(world, incident);
  if (!isCommanded(world, setting) || world.incidentKnown[incident] < never) return;
  const chance = information.reportFloor + (information.reportShare - information.reportFloor) * world.informing[cell];
  if (uniform(random, stream.report, luck, 0, 0) < chance)
    pushEvent(
      world.queue,
      hour + information.reportDelayHours * exponential(random, stream.reportDelay, luck, 0, 0),
      luck,
      eventCode.report,
      incident,
    );
}

/** Nobody is left to carry it out: the act never comes, and no table shows it. */
function lapse(world: World, incident: number): void {
  world.incidentHour[incident] = never;
}

/** The chain begins again: what a warning set in motion has nothing to do with the attack that comes. */
function beginAgain(world: World, incident: number): void {
  world.incidentKnown[incident] = never;
  world.incidentDecided[incident] = never;
  world.incidentArrived[incident] = never;
  world.incidentUnit[incident] = -1;
  world.incidentLead[incident] = -1;
  world.incidentReason[incident] = 0;
}

/** Turned away: the act ends before it began, or its perpetrators try another place, once. */
function turnAway(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  const { perpetrators, movement } = setting.parameters;
  const actor = world.incidentActor[incident];
  const luck = world.incidentLuck[incident];
  const goesOn =
    world.incidentMoves[incident] === 0 &&
    setting.actors[actor].kind === actorCode.band &&
    uniform(random, stream.elsewhere, luck, 0, 0) < perpetrators.displacedShare;
  const place = goesOn ? elsewhere(world, setting, random, actor, world.incidentPlace[incident], luck) : -1;
  if (place < 0) {
    world.incidentHour[incident] = hour;
    world.incidentEnd[incident] = hour;
    if (isCommanded(world, setting) && world.incidentKnown[incident] === never) enterPicture(world, setting, incident);
    setOutcome(world, incident, 'deterred');
    world.incidentReason[incident] = 0; // Whatever kept others away, a unit was there.
    world.tally[at.deterred]++;
    deliver(world, setting, true);
    return;
  }
  const cell = setting.placeCells[place];
  const start = hour + straightKm(setting.ground, world.incidentCell[incident], cell) / movement.bandKmPerHour;
  beginAgain(world, incident);
  world.incidentMoves[incident]++;
  world.incidentCell[incident] = cell;
  world.incidentPlace[incident] = place;
  world.incidentHour[incident] = start;
  world.actorBusyUntil[actor] = start + world.incidentDuration[incident];
  world.tally[at.moved]++;
  pushEvent(world.queue, start, luck, eventCode.attackStart, incident);
}

/** Keeps the share of attacks on which somebody acted in time, which people compare with what was promised. */
function deliver(world: World, setting: Setting, acted: boolean): void {
  if (!isCommanded(world, setting)) return;
  const weight = setting.parameters.credibility.deliveredWeight;
  world.delivered[0] += weight * ((acted ? 1 : 0) - world.delivered[0]);
}

/** The attack ends, in its own time or because a unit ended it: harm is counted once, here. */
export function endAttack(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (world.incidentEnd[incident] !== hour) return; // A unit ended it earlier; that end has been counted.
  const { harm, mind } = setting.parameters;
  const actor = world.incidentActor[incident];
  const { targets, kind } = setting.actors[actor];
  const cell = world.incidentCell[incident];
  const place = world.incidentPlace[incident];
  const luck = world.incidentLuck[incident];
  const share =
    harmProfile((hour - world.incidentHour[incident]) / world.incidentDuration[incident], harm.earlyExponent) *
    world.incidentExposure[incident];
  const mean = world.incidentSeverity[incident] * share;
  const prey = preyIn(world, setting, cell, targets);
  const killed = Math.min(prey, Math.floor(mean + uniform(random, stream.severityRounding, luck, 0, 0)));
  const expected = expectedDeaths(setting, world.incidentSize[incident], share, prey);
  // What began before the fork belongs to the burn-in: it happens, and no counter of this run holds it.
  const counted = world.incidentHour[incident] >= 0 || world.hour[0] < 0;
  if (counted) shareExpected(world, setting, cell, targets, expected, prey);
  kill(world, setting, random, cell, targets, killed, prey, luck, counted);
  const hurt = killed > 0 ? killed * harm.injuredPerKilled : harm.injuredNonFatal * share;
  const injured = injure(
    world,
    setting,
    cell,
    targets,
    Math.floor(hurt + uniform(random, stream.injuredRounding, luck, 0, 0)),
  );
  world.incidentExpected[incident] = expected;
  world.incidentKilled[incident] = killed;
  world.incidentInjured[incident] = injured;
  const acted =
    world.incidentOutcome[incident] === outcomeCode.stopped || world.incidentOutcome[incident] === outcomeCode.blocked;
  if (isOpen(world, incident)) {
    setOutcome(world, incident, 'unanswered');
    if (world.incidentKnown[incident] > hour) setReason(world, incident, 'undetected');
    else if (world.incidentDecided[incident] > hour) setReason(world, incident, 'commandDelay');
  }
  if (counted) {
    tallyAttack(world, setting, place, killed, injured, expected);
    if (kind === actorCode.communal) world.tally[at.communalAttacks]++;
    else if (kind !== actorCode.band) world.tally[at.stateAttacks]++;
    if (world.incidentWarned[incident] < never) world.tally[at.warned]++;
    if (world.incidentArrived[incident] <= hour) {
      world.tally[at.reached]++;
      world.tally[at.answered]++;
    }
  }
  const felt = impact(setting, killed) * (acted ? mind.actedImpact : 1);
  spreadNews(world, setting, cell, felt, !acted);
  raiseRevenge(world, setting, actor, place, felt);
  deliver(world, setting, acted);
  if (!acted && killed > 0) loseCredibility(world, setting, cell);
  if (kind === actorCode.band && !acted) world.actorNeedSince[actor] = hour;
}

/** People within reach of a base expected it to act. */
function loseCredibility(world: World, setting: Setting, cell: number): void {
  const { nearKm, loss } = setting.parameters.credibility;
  for (let base = 0; base < world.baseCell.length; base++)
    if (world.baseCell[base] >= 0 && straightKm(setting.ground, world.baseCell[base], cell) <= nearKm) {
      world.credibility[0] -= loss * world.credibility[0];
      return;
    }
}
