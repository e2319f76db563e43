/**
 * Clashes between bands of rival groups, and between bands and the host army. Each side has a stream of candidates at a
 * ceiling rate; the state accepts one by who camps near, how strong they are, and the same expected cost as of any act,
 * so that a force that stands between, or can come, counts as it does elsewhere.
 */
import { armyFighters } from '../armies.ts';
import { leftByCantonment } from '../camps.ts';
import { truceBetween } from '../ceasefire.ts';
import { eventCode } from '../codes.ts';
import { leftByTalks } from '../commitment.ts';
import { costFor, expectedCost } from '../cost.ts';
import { straightKm } from '../ground.ts';
import { openIncident } from '../incidents.ts';
import { exp, log } from '../math.ts';
import { eachOfParty, partyFighters } from '../parties.ts';
import { pushEvent } from '../queue.ts';
import { exponential, mixKeys, uniform, type Random } from '../random.ts';
import { never } from '../columns.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Persons of a side who would fight now. */
export const fightersOf = (world: World, setting: Setting, side: number): number => {
  const { actor } = setting.sides[side];
  return actor < 0 ? armyFighters(world, setting, side) : partyFighters(world, actor);
};

const cellOf = (world: World, setting: Setting, side: number): number => {
  const { actor, cell } = setting.sides[side];
  return actor < 0 ? cell : world.actorCell[actor];
};

/** The larger share of a full offensive that either side's group is in; the army has no campaigns of its own. */
function campaignOf(world: World, setting: Setting, a: number, b: number): number {
  const { lullFactor } = setting.parameters.perpetrators;
  const offensive = [a, b].some((side) => {
    const { spoiler } = setting.sides[side];
    return spoiler >= 0 && world.campaignOffensive[spoiler] === 1;
  });
  return offensive ? 1 : lullFactor;
}

/** Chance that a side with a chance to do so attacks a rival, 0 to 1. */
function chanceAgainst(world: World, setting: Setting, attacker: number, rival: number): number {
  const { clashes, perpetrators } = setting.parameters;
  const side = setting.sides[attacker];
  const own = fightersOf(world, setting, attacker);
  const others = fightersOf(world, setting, rival);
  if (own < 1 || others < 1) return 0;
  const cell = cellOf(world, setting, rival);
  const near = exp(-straightKm(setting.ground, cellOf(world, setting, attacker), cell) / clashes.km);
  const place = setting.nearestPlace[cell];
  const revenge = side.feudSide < 0 ? 0 : world.revenge[side.feudSide * setting.places.length + place];
  const cost =
    side.actor < 0 ? costFor(world, setting, side, place, own) : expectedCost(world, setting, side.actor, place, own);
  const pull = exp(
    clashes.advantage * log((own * side.arms + 1) / (others * setting.sides[rival].arms + 1)) +
      Math.min(1, revenge) * perpetrators.revengeGain -
      perpetrators.riskAversion * side.costWeight * cost -
      clashes.restraint,
  );
  const talked = side.spoiler < 0 ? 1 : leftByTalks(world, setting, side.spoiler);
  const open = (1 - truceBetween(world, setting, side.spoiler, setting.sides[rival].spoiler)) * talked;
  const still = [attacker, rival].reduce((share, each) => {
    const { actor } = setting.sides[each];
    return actor < 0 ? share : share * leftByCantonment(world, setting, actor);
  }, 1);
  return (near * still * open * campaignOf(world, setting, attacker, rival) * pull) / (1 + pull);
}

/** Is a side free to fight? */
const isFree = (world: World, setting: Setting, side: number, hour: number): boolean => {
  const { actor } = setting.sides[side];
  return actor < 0 || (world.actorBusyUntil[actor] <= hour && world.actorLowUntil[actor] <= hour);
};

/** The rival that a candidate of a side turns against, -1 none: at most one, each by its chance. */
function chooseRival(world: World, setting: Setting, random: Random, side: number, number: number): number {
  const { key, rivals } = setting.sides[side];
  let none = 1;
  let total = 0;
  for (const rival of rivals) {
    const chance = chanceAgainst(world, setting, side, rival);
    none *= 1 - chance;
    total += chance;
  }
  if (uniform(random, stream.clashAcceptance, key, number, 0) >= 1 - none) return -1;
  let left = uniform(random, stream.clashAcceptance, key, number, 1) * total;
  for (const rival of rivals) {
    left -= chanceAgainst(world, setting, side, rival);
    if (left < 0) return rival;
  }
  return -1;
}

/** Two sides will meet at the camp of the one that is attacked. The band answers for it in the table, the attacker if both are. */
function openClash(
  world: World,
  setting: Setting,
  random: Random,
  attacker: number,
  rival: number,
  hour: number,
): void {
  const { sides, parameters } = setting;
  const { clashes, harm, movement, perpetrators } = parameters;
  const cell = cellOf(world, setting, rival);
  const start = hour + straightKm(setting.ground, cellOf(world, setting, attacker), cell) / movement.bandKmPerHour;
  const [band, other] = sides[attacker].actor >= 0 ? [attacker, rival] : [rival, attacker];
  const { actor } = sides[band];
  const luck = mixKeys(sides[attacker].key, world.clashNumber[attacker]);
  const incident = openIncident(world, setting, 'clash', start, cell, actor, luck);
  const engaged = fightersOf(world, setting, band) + fightersOf(world, setting, other);
  const size = Math.min(clashes.mostSize, Math.sqrt(engaged / clashes.fighters));
  const step = Math.floor(uniform(random, stream.battleDeaths, luck, 0, 0) * setting.battleDeaths.length);
  world.incidentTarget[incident] = other;
  world.incidentFighters[incident] = Math.max(
    1,
    Math.round(fightersOf(world, setting, band) * perpetrators.engagedShare),
  );
  world.incidentSeverity[incident] = Math.min(clashes.mostLoss * engaged, size * setting.battleDeaths[step]);
  world.incidentDuration[incident] =
    harm.durationHours * Math.max(harm.shortestShare, exponential(random, stream.duration, luck, 0, 0));
  const until = start + world.incidentDuration[incident];
  for (const side of [band, other])
    if (sides[side].actor >= 0)
      eachOfParty(world, sides[side].actor, (member) => (world.actorBusyUntil[member] = until));
  pushEvent(world.queue, start, luck, eventCode.attackStart, incident);
}

/** Draws the candidates of this tick, side by side, and opens the clashes that the state accepts. */
export const clashes: Process = (world, setting, random) => {
  const { sides, tickHours } = setting;
  const end = world.hour[0] + tickHours;
  for (let side = 0; side < sides.length; side++) {
    const { key, ceilingPerHour, rivals } = sides[side];
    if (rivals.length === 0) continue;
    while (world.clashHour[side] < end) {
      const hour = world.clashHour[side];
      const number = world.clashNumber[side]++;
      world.clashHour[side] =
        ceilingPerHour > 0 ? hour + exponential(random, stream.clashGap, key, number + 1, 0) / ceilingPerHour : never;
      if (!isFree(world, setting, side, hour)) continue;
      const rival = chooseRival(world, setting, random, side, number);
      if (rival >= 0 && isFree(world, setting, rival, hour)) openClash(world, setting, random, side, rival, hour);
    }
  }
};
