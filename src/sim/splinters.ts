/** Armed groups that break away from others. */
import { daysPerYear } from './calendar.ts';
import { fightersOfGroup, keyOfGroup } from './commitment.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Does a group break away on a day? On the day that is written, or by chance: commanders talk whom fighters do not follow. */
function breaks(world: World, setting: Setting, random: Random, spoiler: number, parent: number, day: number): boolean {
  const { splinter } = setting.scenario.spoilers[spoiler];
  if (splinter?.day !== undefined) return Math.floor(splinter.day) === day;
  const { ties } = setting.scenario.spoilers[parent];
  const rate = (setting.parameters.talks.splinterPerYear / daysPerYear) * (1 - ties) * world.commitment[parent];
  return uniform(random, stream.splinter, keyOfGroup(setting, spoiler), day, 0) < rate;
}

/** A share of the fighters of each band of the parent goes over, band by band, and camps where it was. */
function goOver(world: World, setting: Setting, spoiler: number, parent: number, share: number): void {
  const bandsOf = (group: number): number[] =>
    setting.actors.flatMap((actor, index) => (actor.spoiler === group ? [index] : []));
  const own = bandsOf(spoiler);
  bandsOf(parent).forEach((band, number) => {
    const moved = Math.floor(world.actorFighters[band] * share);
    if (moved === 0) return;
    const to = own[number % own.length];
    world.actorFighters[band] -= moved;
    world.actorFighters[to] += moved;
    world.actorCell[to] = world.actorCell[band];
    world.actorParty[to] = to;
    world.actorNeedSince[to] = world.actorNeedSince[band];
    world.tally[at.splintered] += moved;
  });
}

/** Groups that break away today, each once. */
export function breakAway(world: World, setting: Setting, random: Random, day: number): void {
  setting.scenario.spoilers.forEach(({ splinter }, spoiler) => {
    if (splinter === undefined || world.splintered[spoiler] === 1) return;
    const parent = setting.scenario.spoilers.findIndex(({ id }) => id === splinter.of);
    if (fightersOfGroup(world, setting, parent) === 0) return;
    if (!breaks(world, setting, random, spoiler, parent, day)) return;
    world.splintered[spoiler] = 1;
    goOver(world, setting, spoiler, parent, splinter.share);
  });
}
