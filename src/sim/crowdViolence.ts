/** How violent a crowd is, and who dies of how it is met. */
import { theMission } from './blame.ts';
import { mixKeys, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { killBy } from './response/ownHarm.ts';
import { stream } from './streams.ts';
import type { World } from './world.ts';

/** Violent persons in the crowd of a place; on a street of individuals everybody who is active. */
export const violentAt = (world: World, setting: Setting, place: number): number =>
  world.activePersons[place] * (setting.street === undefined ? world.violentShare[place] : 1);

/**
 * The violent share moves towards what people meet: agitators and arrests raise it; officers who talk with people lower
 * it, and so does being escorted instead of arrested.
 * @param arrested persons arrested in this step
 * @param kept share of its violence that a crowd keeps in a step
 */
export function turnMood(world: World, setting: Setting, place: number, arrested: number, kept: number): void {
  const { order } = setting.parameters;
  const cell = setting.placeCells[place];
  const repression = arrested / Math.max(1, world.activePersons[place] + arrested);
  const facilitated = world.orderNow[cell] > 0 && world.arrestNow[cell] === 0 ? order.facilitation : 0;
  const target =
    order.violentStart +
    world.agitation[place] +
    order.harshness * repression -
    order.dialogue * order.ipoWeight * world.dialogueNow[cell] -
    facilitated;
  world.violentShare[place] = world.violentShare[place] * kept + (1 - kept) * Math.min(1, Math.max(0, target));
}

/** Deaths where armed people face a violent crowd: seldom before police with shields and batons, else by the weapons at hand. */
export function countLethal(world: World, setting: Setting, random: Random, place: number, hour: number): void {
  const { order } = setting.parameters;
  const violent = violentAt(world, setting, place);
  const cell = setting.placeCells[place];
  const riot = world.riotOpen[place];
  if (riot < 0 || violent < order.disorderPersons) return;
  const soldiers = world.soldiersCalled[place];
  const police = world.orderNow[cell];
  if (soldiers + police === 0) return;
  const risk = (soldiers * (1 - order.kitSoldiers) + police * (1 - order.kitPolice)) / (soldiers + police);
  const luck = mixKeys(setting.places[place].key, Math.floor(hour));
  const mean = (order.lethalPerHundred * risk * violent) / 100;
  const wanted = Math.floor(mean + uniform(random, stream.crowdDeath, luck, 0, 0));
  // What began before the fork belongs to the burn-in: it happens, and no counter of this run holds it.
  const counted = world.incidentHour[riot] >= 0 || world.hour[0] < 0;
  const killed = killBy(world, setting, random, cell, theMission, wanted, mean, luck, counted);
  world.incidentKilled[riot] += killed;
  world.incidentOwnHarm[riot] += killed;
}
