/** What talks do to how armed groups act: those who mean to make peace, and those who will not have it. */
import type { Scenario } from '../scenario/schema.ts';
import { outcomeCode } from './codes.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

type Group = Scenario['spoilers'][number];

/** Could talks ever win a group over? */
export const talks = ({ negotiable, aim }: Group): boolean => negotiable && aim !== 'total';

/** Share of a group's acts that talks leave, 1 without any. */
export const leftByTalks = (world: World, setting: Setting, spoiler: number): number =>
  1 - setting.parameters.talks.parley * world.commitment[spoiler];

/** How much more an act is worth to a group because others are close to a peace that it will not have; 0 without talks. */
export function spoilingGain(world: World, setting: Setting, spoiler: number): number {
  if (talks(setting.scenario.spoilers[spoiler])) return 0;
  let most = 0;
  for (const commitment of world.commitment) most = Math.max(most, commitment);
  return setting.parameters.talks.spoiling * most;
}

/** Fighters of a group in all its bands. */
export function fightersOfGroup(world: World, setting: Setting, spoiler: number): number {
  let fighters = 0;
  for (let actor = 0; actor < setting.actors.length; actor++)
    if (setting.actors[actor].spoiler === spoiler) fighters += world.actorFighters[actor];
  return fighters;
}

/** Identity of a group for its draws. */
export const keyOfGroup = (setting: Setting, spoiler: number): number =>
  setting.actors.find((actor) => actor.spoiler === spoiler)!.key;

/** Was an attack ended by somebody before its time? */
export const wasEnded = (world: World, incident: number): boolean =>
  [outcomeCode.deterred, outcomeCode.stopped, outcomeCode.blocked].includes(world.incidentOutcome[incident]);
