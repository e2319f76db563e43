/** An attack begins: turned away, met on the spot, or under way and perhaps reported. */
import { targetsOf } from '../acts.ts';
import { isNight } from '../calendar.ts';
import { noteFailure } from '../campaigns.ts';
import { actorCode, eventCode, kindCode } from '../codes.ts';
import { never } from '../columns.ts';
import { straightKm } from '../ground.ts';
import { isCommanded } from '../inForce.ts';
import { hostAgainst, hostStands } from '../hostForces.ts';
import { enterPicture, reach, setOutcome, setReason } from '../incidents.ts';
import { eachOfParty, partyFighters } from '../parties.ts';
import { pushEvent } from '../queue.ts';
import { exponential, uniform, type Random } from '../random.ts';
import { networkIn } from '../knowledge.ts';
import { armedIn } from '../response/forceTests.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import { elsewhere } from './candidates.ts';
import { deliver } from './delivered.ts';
import { meanDeaths } from './harm.ts';
import { onTheSpot } from './onTheSpot.ts';

/** The perpetrators arrive: a unit that they see may turn them away; otherwise the attack begins and may become known. */
export function startAttack(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  const { harm, information, perpetrators, response } = setting.parameters;
  const actor = world.incidentActor[incident];
  const { arms, shield, kind } = setting.actors[actor];
  const cell = world.incidentCell[incident];
  const luck = world.incidentLuck[incident];
  const moves = world.incidentMoves[incident];
  // Fighters lost since the plan, or of bands that left the party, do not come.
  const planned = world.incidentFighters[incident];
  const fighters = kind === actorCode.band ? Math.min(planned, partyFighters(world, actor)) : planned;
  world.incidentFighters[incident] = fighters;
  if (fighters < planned) world.incidentSeverity[incident] *= fighters / planned;
  const { value, lead, withdrawn } = onTheSpot(world, setting, cell, hour, armedIn(world, setting, incident));
  const seen = isNight(hour) ? perpetrators.sightAtNight : perpetrators.sightByDay;
  const believed = perpetrators.disbelief + (1 - perpetrators.disbelief) * world.credibility[0];
  const byMission = value > 0 ? seen * (1 - shield) * (value / (value + fighters * arms)) * believed : 0;
  const host = hostAgainst(world, setting, incident);
  const byHost = host > 0 ? seen * (host / (host + fighters * arms)) : 0;
  const turned = host > 0 ? 1 - (1 - byMission) * (1 - byHost) : byMission;
  if (fighters === 0) return lapse(world, incident);
  if (turned > 0 && uniform(random, stream.turnAway, luck, moves, 0) < turned)
    return turnAway(world, setting, random, incident, hour, value > 0);
  world.incidentHour[incident] = hour;
  world.incidentEnd[incident] = hour + world.incidentDuration[incident];
  const notice = Math.min(1, Math.max(0, (hour - world.incidentWarned[incident]) / harm.noticeHours));
  // A garrison shelters people from those whom it may stand up to: authority holds at its gate as it does outside.
  const sheltered =
    world.garrisonValue[setting.nearestPlace[cell]] > 0 && setting.placeAt[cell] >= 0
      ? harm.sanctuary * (1 - shield)
      : 0;
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
  if (host > 0 && hostStands(world, setting, random, incident, host, hour)) return;
  // Who came on a warning has left again.
  if (world.incidentArrived[incident] <= hour) beginAgain(world, incident);
  if (!isCommanded(world, setting) || world.incidentKnown[incident] < never) return;
  if (withdrawn) return callFor(world, incident, hour);
  const told = information.reportFloor + (information.reportShare - information.reportFloor) * world.informing[cell];
  const network = networkIn(world, setting, cell);
  const chance = told + (1 - told) * information.networkReport * network;
  const delay = information.reportDelayHours * (1 - information.networkHaste * network);
  if (uniform(random, stream.report, luck, 0, 0) < chance)
    pushEvent(
      world.queue,
      hour + delay * exponential(random, stream.reportDelay, luck, 0, 0),
      luck,
      eventCode.report,
      incident,
    );
}

/** Police who withdraw from a fight that is not for them report it by radio: troops may still come. */
function callFor(world: World, incident: number, hour: number): void {
  world.incidentKnown[incident] = hour;
  reach(world, incident, 'known');
  setReason(world, incident, 'threatTooHigh');
  pushEvent(world.queue, hour, world.incidentLuck[incident], eventCode.alert, incident);
}

/** Nobody is left to carry it out: the act never comes, and no table shows it. */
function lapse(world: World, incident: number): void {
  world.incidentHour[incident] = never;
}

/** The chain begins again: what a warning set in motion has nothing to do with the attack that comes. */
export function beginAgain(world: World, incident: number): void {
  world.incidentKnown[incident] = never;
  world.incidentDecided[incident] = never;
  world.incidentArrived[incident] = never;
  world.incidentUnit[incident] = -1;
  world.incidentLead[incident] = -1;
  world.incidentReason[incident] = 0;
}

/** Turned away: the act ends before it began, or its perpetrators try another place, once. */
function turnAway(
  world: World,
  setting: Setting,
  random: Random,
  incident: number,
  hour: number,
  mission: boolean,
): void {
  const { movement } = setting.parameters;
  const actor = world.incidentActor[incident];
  const luck = world.incidentLuck[incident];
  const goesOn =
    world.incidentMoves[incident] === 0 &&
    setting.actors[actor].kind === actorCode.band &&
    world.incidentKind[incident] !== kindCode.clash;
  const place = goesOn ? elsewhere(world, setting, random, actor, world.incidentPlace[incident], luck) : -1;
  if (place < 0) {
    world.incidentHour[incident] = hour;
    world.incidentEnd[incident] = hour;
    if (isCommanded(world, setting) && world.incidentKnown[incident] === never) enterPicture(world, setting, incident);
    setOutcome(world, incident, 'deterred');
    world.incidentReason[incident] = 0; // Whatever kept others away, a unit was there.
    noteFailure(world, setting, actor);
    if (world.incidentKind[incident] === kindCode.clash) {
      world.tally[at.clashesPrevented]++;
      return;
    }
    world.tally[at.deterred]++;
    if (mission) deliver(world, setting, true, world.incidentPlace[incident], targetsOf(world, setting, incident));
    return;
  }
  const cell = setting.placeCells[place];
  const start = hour + straightKm(setting.ground, world.incidentCell[incident], cell) / movement.bandKmPerHour;
  beginAgain(world, incident);
  world.incidentMoves[incident]++;
  world.incidentCell[incident] = cell;
  world.incidentPlace[incident] = place;
  world.incidentSeverity[incident] = meanDeaths(world, setting, random, incident);
  world.incidentHour[incident] = start;
  const until = start + world.incidentDuration[incident];
  eachOfParty(world, actor, (member) => (world.actorBusyUntil[member] = until));
  world.tally[at.moved]++;
  pushEvent(world.queue, start, luck, eventCode.attackStart, incident);
}
