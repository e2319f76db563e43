/** An attack ends: its harm, its echo among people, and what it does to the standing of the mission. */
import { abduct, targetsOf } from '../acts.ts';
import { blame } from '../blame.ts';
import { lieLow, noteFailure } from '../campaigns.ts';
import { actorCode, kindCode, outcomeCode } from '../codes.ts';
import { never } from '../columns.ts';
import { straightKm } from '../ground.ts';
import { loseAcceptance } from '../hostLegitimacy.ts';
import { answerForAbuse } from '../hostSupport.ts';
import { isOpen, setOutcome, setReason } from '../incidents.ts';
import { eachOfParty } from '../parties.ts';
import { meanOfPoisson, poisson, uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import { deliver } from './delivered.ts';
import { endClash } from './endClash.ts';
import { harmProfile, impact, injure, kill, preyIn, shareExpected, spreadNews, tallyAttack } from './harm.ts';

/** The attack ends, in its own time or because a unit ended it: harm is counted once, here. */
export function endAttack(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (world.incidentEnd[incident] !== hour) return; // A unit ended it earlier; that end has been counted.
  if (world.incidentKind[incident] === kindCode.clash) return endClash(world, setting, random, incident, hour);
  const { harm, mind } = setting.parameters;
  const actor = world.incidentActor[incident];
  const { kind } = setting.actors[actor];
  const targets = targetsOf(world, setting, incident);
  const cell = world.incidentCell[incident];
  const place = world.incidentPlace[incident];
  const luck = world.incidentLuck[incident];
  const share =
    harmProfile((hour - world.incidentHour[incident]) / world.incidentDuration[incident], harm.earlyExponent) *
    world.incidentExposure[incident];
  const mean = world.incidentSeverity[incident] * share;
  const prey = preyIn(world, setting, cell, targets);
  const killed = Math.min(prey, poisson(mean, uniform(random, stream.severity, luck, 0, 0)));
  const expected = meanOfPoisson(mean, prey);
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
  if (world.incidentKind[incident] === kindCode.abduction) abduct(world, setting, random, incident, share);
  world.incidentExpected[incident] = expected;
  world.incidentKilled[incident] += killed;
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
  blame(world, setting, cell, actor, killed);
  if (kind === actorCode.hostArmy || kind === actorCode.hostPolice) {
    if (counted) world.tally[at.killedByState] += killed;
    loseAcceptance(world, setting, cell, killed, targets);
    answerForAbuse(world, setting, random, actor, cell, killed, luck, hour);
  }
  // What the host state did is no promise kept by the mission, and none broken.
  if (!acted || world.incidentUnit[incident] >= 0) deliver(world, setting, acted, place, targets);
  if (acted) noteFailure(world, setting, actor);
  if (world.incidentOutcome[incident] === outcomeCode.stopped) lieLow(world, setting, random, actor, luck, hour);
  if (!acted && killed > 0) loseCredibility(world, setting, cell);
  if (kind === actorCode.band && !acted) eachOfParty(world, actor, (member) => (world.actorNeedSince[member] = hour));
}

/** Revenge of the victims' side of a feud at the place. */
function raiseRevenge(world: World, setting: Setting, actor: number, place: number, felt: number): void {
  const side = setting.actors[actor].feudSide;
  if (side >= 0) world.revenge[(side ^ 1) * setting.places.length + place] += felt;
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
