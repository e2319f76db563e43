/** A clash ends: who fell on either side, who was caught between, and what people make of it. */
import { armyFalls, armyFighters } from '../armies.ts';
import { blame } from '../blame.ts';
import { lieLow, noteFailure } from '../campaigns.ts';
import { outcomeCode } from '../codes.ts';
import { never } from '../columns.ts';
import { isOpen, setOutcome, setReason } from '../incidents.ts';
import { loseFighters, partyFighters } from '../parties.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at, placeAt } from '../tallies.ts';
import type { World } from '../world.ts';
import { harmProfile, impact, kill, preyIn, shareExpected, spreadNews } from './harm.ts';

/** Fighters of a side fall, so many as it has; an army unit is made up by the state. */
function fall(world: World, setting: Setting, side: number, wanted: number): number {
  const { actor } = setting.sides[side];
  if (actor < 0) return armyFalls(world, setting, side, wanted);
  return loseFighters(world, setting, actor, wanted);
}

/** Civilians caught between the sides, of whatever group they are. */
function crossfire(world: World, setting: Setting, random: Random, incident: number, deaths: number): number {
  const { clashes, perpetrators } = setting.parameters;
  const cell = world.incidentCell[incident];
  const everybody = setting.groups.map(() => 1);
  const prey = preyIn(world, setting, cell, everybody);
  const mean = Math.min(prey, clashes.crossfire * deaths * Math.min(1, prey / perpetrators.preyScale));
  const luck = world.incidentLuck[incident];
  const killed = Math.min(prey, Math.floor(mean + uniform(random, stream.crossfire, luck, 0, 0)));
  const counted = world.incidentHour[incident] >= 0 || world.hour[0] < 0;
  kill(world, setting, random, cell, everybody, killed, prey, luck, counted);
  world.incidentKilled[incident] += killed;
  world.incidentExpected[incident] = mean;
  if (!counted) return killed;
  const place = world.incidentPlace[incident];
  const places = setting.places.length;
  shareExpected(world, setting, cell, everybody, mean, prey);
  world.tally[at.civiliansKilled] += killed;
  world.tally[at.expectedKilled] += mean;
  world.placeTally[placeAt.civiliansKilled * places + place] += killed;
  world.placeTally[placeAt.expectedCiviliansKilled * places + place] += mean;
  return killed;
}

/** Counts what a clash cost, once, when it ends in its own time or because a unit ended it. */
export function endClash(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  const { harm } = setting.parameters;
  const { sides } = setting;
  const luck = world.incidentLuck[incident];
  const actor = world.incidentActor[incident];
  const band = sides.findIndex((side) => side.actor === actor);
  const other = world.incidentTarget[incident];
  const share = harmProfile(
    (hour - world.incidentHour[incident]) / world.incidentDuration[incident],
    harm.earlyExponent,
  );
  const deaths = Math.floor(
    world.incidentSeverity[incident] * share + uniform(random, stream.battleDeaths, luck, 1, 0),
  );
  // Each side falls by the other's power.
  const powers = [band, other].map((side) => {
    const own = sides[side];
    return own.arms * (own.actor < 0 ? armyFighters(world, setting, side) : partyFighters(world, own.actor));
  });
  const both = powers[0] + powers[1];
  const ofBand =
    both > 0 ? Math.floor((deaths * powers[1]) / both + uniform(random, stream.battleShare, luck, 0, 0)) : 0;
  const fallen = fall(world, setting, band, Math.min(deaths, ofBand));
  const fallenOthers = fall(world, setting, other, Math.max(0, deaths - ofBand));
  world.incidentBattleDead[incident] = fallen + fallenOthers;
  const killed = crossfire(world, setting, random, incident, fallen + fallenOthers);
  if (world.incidentHour[incident] >= 0 || world.hour[0] < 0) {
    world.tally[at.battleDeaths] += fallen + fallenOthers;
    world.tally[at.clashes]++;
  }
  settle(world, incident, hour);
  const acted =
    world.incidentOutcome[incident] === outcomeCode.stopped || world.incidentOutcome[incident] === outcomeCode.blocked;
  spreadNews(world, setting, world.incidentCell[incident], impact(setting, killed), !acted);
  blame(world, setting, world.incidentCell[incident], actor, killed);
  if (deaths > 0 && fallen > fallenOthers) {
    noteFailure(world, setting, actor);
    lieLow(world, setting, random, actor, luck, hour);
  } else if (deaths > 0 && sides[other].actor >= 0) {
    noteFailure(world, setting, sides[other].actor);
    lieLow(world, setting, random, sides[other].actor, luck, hour);
  }
  revenge(world, setting, band, other, world.incidentPlace[incident], fallen, fallenOthers);
}

/** What nobody ended is unanswered until somebody comes late. */
function settle(world: World, incident: number, hour: number): void {
  if (!isOpen(world, incident)) return;
  setOutcome(world, incident, 'unanswered');
  if (world.incidentKnown[incident] > hour) setReason(world, incident, 'undetected');
  else if (world.incidentDecided[incident] > hour && world.incidentKnown[incident] < never)
    setReason(world, incident, 'commandDelay');
}

/** Whose people fell wants revenge, where a feud stands behind it. */
function revenge(
  world: World,
  setting: Setting,
  band: number,
  other: number,
  place: number,
  fallen: number,
  fallenOthers: number,
): void {
  const places = setting.places.length;
  const lost = [fallen, fallenOthers];
  [band, other].forEach((side, index) => {
    const { feudSide } = setting.sides[side];
    if (feudSide >= 0 && lost[index] > 0) world.revenge[feudSide * places + place] += impact(setting, lost[index]);
  });
}
