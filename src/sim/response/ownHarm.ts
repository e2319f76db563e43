/** Civilians whom the mission kills: bystanders of a fight, or an event that a scenario brings. */
import { impact, kill, preyIn, shareExpected, spreadNews } from '../attack/harm.ts';
import { blame, theMission } from '../blame.ts';
import { mixKeys, uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { loseByHarm } from '../standing.ts';
import { stream } from '../streams.ts';
import { at, placeAt } from '../tallies.ts';
import type { World } from '../world.ts';
import { bystanders } from './forceTests.ts';

/** Civilians of any group near a fight die by the mission's fire. */
export function hurtBystanders(world: World, setting: Setting, random: Random, incident: number): void {
  const luck = world.incidentLuck[incident];
  const mean = bystanders(world, setting, incident);
  const wanted = Math.floor(mean + uniform(random, stream.ownHarm, luck, 0, 0));
  // What began before the fork belongs to the burn-in: it happens, and no counter of this run holds it.
  const counted = world.incidentHour[incident] >= 0 || world.hour[0] < 0;
  const cell = world.incidentCell[incident];
  const killed = killBy(world, setting, random, cell, theMission, wanted, mean, luck, counted);
  world.incidentKilled[incident] += killed;
  world.incidentOwnHarm[incident] += killed;
}

/**
 * Civilians in a cell die outside an attack, drawn by head over all groups; news, blame and counters follow.
 * @param source actor index, or `theMission`
 * @param expected persons, mean over the draw of `wanted`
 * @returns persons killed, at most those who are there
 */
export function killBy(
  world: World,
  setting: Setting,
  random: Random,
  cell: number,
  source: number,
  wanted: number,
  expected: number,
  luck: number,
  counted: boolean,
): number {
  const targets = setting.groups.map(() => 1);
  const prey = preyIn(world, setting, cell, targets);
  const killed = Math.min(prey, wanted);
  const places = setting.places.length;
  const place = setting.nearestPlace[cell];
  if (counted) {
    const mean = Math.min(prey, expected);
    shareExpected(world, setting, cell, targets, mean, prey);
    world.tally[at.expectedKilled] += mean;
    world.placeTally[placeAt.expectedCiviliansKilled * places + place] += mean;
    world.tally[at.civiliansKilled] += killed;
    world.placeTally[placeAt.civiliansKilled * places + place] += killed;
    if (source === theMission) world.tally[at.killedByMission] += killed;
  }
  if (killed === 0) return 0;
  kill(world, setting, random, cell, targets, killed, prey, mixKeys(luck, stream.ownHarm), counted);
  spreadNews(world, setting, cell, impact(setting, killed), false);
  blame(world, setting, cell, source, killed, targets);
  if (source === theMission) loseByHarm(world, setting, cell, killed);
  return killed;
}
