/**
 * Ceasefires day by day. A violation that the mission sees is protested, and trust in the ceasefire suffers little; one that
 * nobody sees is answered in kind, and it suffers more. Quiet days mend it, the further the more is watched.
 */
import { hourOfDay } from '../calendar.ts';
import { mayStillLeave } from '../camps.ts';
import { forbidden } from '../ceasefire.ts';
import { actorCode, isAttackCode, kindCode } from '../codes.ts';
import { halving } from '../decay.ts';
import { isCommanded } from '../inForce.ts';
import { exp } from '../math.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Chance that the mission sees what happens in a cell: by its armed presence there of late, and by who meets people. */
function watched(world: World, setting: Setting, cell: number): number {
  if (!isCommanded(world, setting)) return 0;
  const { presenceSight, contactSight } = setting.parameters.ceasefire;
  return 1 - exp(-(presenceSight * world.presenceMemory[cell] + contactSight * world.contactMemory[cell]));
}

/** Cells of the violations since yesterday: fights of the pair, attacks on the other's people, and camps in zones. */
function violations(world: World, setting: Setting, truce: number): number[] {
  const { parties } = setting.truces[truce];
  const { actors, scenario, groups } = setting;
  const cells: number[] = [];
  for (let incident = world.incidentCount[0] - 1; incident >= 0; incident--) {
    const actor = world.incidentActor[incident];
    const hour = world.incidentHour[incident];
    if (actor < 0 || hour < world.hour[0] - 24 || hour >= world.hour[0]) continue;
    const own = parties.indexOf(actors[actor].spoiler);
    if (own < 0 || actors[actor].kind !== actorCode.band) continue;
    const other = parties[1 - own];
    if (world.incidentKind[incident] === kindCode.clash) {
      if (setting.sides[world.incidentTarget[incident]].spoiler === other) cells.push(world.incidentCell[incident]);
      continue;
    }
    if (!isAttackCode(world.incidentKind[incident])) continue;
    const victims = groups.indexOf(scenario.spoilers[other].from);
    const place = world.incidentPlace[incident];
    if (actors[actor].targets[victims] > 0 && world.areaPersons[place * groups.length + victims] > 0)
      cells.push(world.incidentCell[incident]);
  }
  actors.forEach(({ kind, spoiler }, actor) => {
    if (kind === actorCode.band && world.actorFighters[actor] > 0 && parties.includes(spoiler))
      if (
        forbidden(setting, world, world.actorCell[actor], spoiler) &&
        !mayStillLeave(world, setting, truce, world.actorCell[actor])
      )
        cells.push(world.actorCell[actor]);
  });
  return cells;
}

/** Mean chance that the mission would see what happens at the camps of the parties. */
function monitored(world: World, setting: Setting, truce: number): number {
  let sum = 0;
  let camps = 0;
  setting.actors.forEach(({ kind, spoiler }, actor) => {
    if (kind !== actorCode.band || world.actorFighters[actor] === 0) return;
    if (!setting.truces[truce].parties.includes(spoiler)) return;
    sum += watched(world, setting, world.actorCell[actor]);
    camps++;
  });
  return camps > 0 ? sum / camps : 0;
}

/** One day of one ceasefire. */
function live(world: World, setting: Setting, random: Random, truce: number, day: number): void {
  const { seenLoss, missedLoss, mendDays, unwatched } = setting.parameters.ceasefire;
  const { key, strength, fromDay } = setting.truces[truce];
  if (day < fromDay) return;
  if (day < fromDay + 1) {
    world.truceHold[truce] = strength;
    return;
  }
  const cells = violations(world, setting, truce);
  cells.forEach((cell, number) => {
    const seen = uniform(random, stream.violationSeen, key, day, number) < watched(world, setting, cell);
    world.truceHold[truce] = Math.max(0, world.truceHold[truce] - (seen ? seenLoss : missedLoss));
    world.tally[seen ? at.violationsSeen : at.violationsMissed]++;
  });
  if (cells.length > 0) return;
  const goal = strength * (unwatched + (1 - unwatched) * monitored(world, setting, truce));
  world.truceHold[truce] = goal + (world.truceHold[truce] - goal) * halving(1, mendDays);
}

/** Daily, for each ceasefire of the scenario. */
export const ceasefire: Process = (world, setting, random) => {
  if (setting.truces.length === 0 || hourOfDay(world.hour[0]) !== 0) return;
  const day = Math.floor(world.hour[0] / 24);
  for (let truce = 0; truce < setting.truces.length; truce++) live(world, setting, random, truce, day);
};
