/** Offensives and lulls of armed groups: one sets off another, and an offensive whose acts fail is broken off. */
import { halving } from './decay.ts';
import { eachOfParty } from './parties.ts';
import { exponential, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import type { World } from './world.ts';

/** Candidates for a turn come so much oftener than turns do where nothing hurries them: room for what does. */
const candidatesPerTurn = 5;

/** Hours to a group's next candidate, by the number of candidates so far. */
export function toCandidate(world: World, setting: Setting, random: Random, spoiler: number, key: number): number {
  const { offensiveDays, lullDays } = setting.parameters.perpetrators;
  const mean = world.campaignOffensive[spoiler] ? offensiveDays : lullDays;
  return (
    ((24 * mean) / candidatesPerTurn) * exponential(random, stream.campaign, key, world.campaignNumber[spoiler], 0)
  );
}

/** Chance that a group turns at a candidate: where nothing weighs in, mean lengths are those that are set. */
function turnChance(world: World, setting: Setting, spoiler: number): number {
  const { contagion, failWeight } = setting.parameters.perpetrators;
  if (world.campaignOffensive[spoiler])
    return Math.min(1, (1 + failWeight * world.failures[spoiler]) / candidatesPerTurn);
  const others = setting.rivalGroups[spoiler].some((rival) => world.campaignOffensive[rival] === 1);
  return Math.min(1, (1 + (others ? contagion : 0)) / candidatesPerTurn);
}

/** Turns of this tick, and the fading of what failed. */
export function turnCampaigns(world: World, setting: Setting, random: Random): void {
  const { failureDays } = setting.parameters.perpetrators;
  for (let spoiler = 0; spoiler < world.campaignUntil.length; spoiler++) {
    world.failures[spoiler] *= halving(setting.tickHours / 24, failureDays);
    while (world.campaignUntil[spoiler] <= world.hour[0]) {
      const { key } = setting.actors.find((actor) => actor.spoiler === spoiler)!;
      const number = world.campaignNumber[spoiler]++;
      if (uniform(random, stream.campaignTurn, key, number, 0) < turnChance(world, setting, spoiler)) {
        world.campaignOffensive[spoiler] = 1 - world.campaignOffensive[spoiler];
        world.campaignTurns[spoiler]++;
      }
      world.campaignUntil[spoiler] += toCandidate(world, setting, random, spoiler, key);
    }
  }
}

/** An act of a group came to nothing: turned away, stopped, or a fight lost. Others have no campaigns. */
export function noteFailure(world: World, setting: Setting, actor: number): void {
  const { spoiler } = setting.actors[actor];
  if (spoiler >= 0) world.failures[spoiler]++;
}

/** A band that lost a fight keeps, with its party, out of sight for a while; `luck` is the identity of the fight. */
export function lieLow(
  world: World,
  setting: Setting,
  random: Random,
  actor: number,
  luck: number,
  hour: number,
): void {
  const { lieLowDays } = setting.parameters.perpetrators;
  if (setting.actors[actor].spoiler < 0 || lieLowDays <= 0) return;
  const until = hour + 24 * lieLowDays * exponential(random, stream.lieLow, luck, setting.actors[actor].key, 0);
  eachOfParty(world, actor, (member) => (world.actorLowUntil[member] = until));
}
