/** What is in force: a posture of the scenario by its index, the present lay-down, or no mission. */
import type { Doctrine, PostureKind } from '../scenario/doctrine.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

export const noMissionCode = -1;
export const presentCode = -2;

/** Is there no mission, or none any more? */
export const missionGone = (world: World): boolean => world.posture[0] === noMissionCode;

/** Is there a headquarters that hears and decides? */
export const isCommanded = (world: World, setting: Setting): boolean => setting.hq && !missionGone(world);

/** Doctrine in force; that of the present lay-down where no posture is. */
export const doctrineInForce = (world: World, setting: Setting): Doctrine =>
  world.posture[0] < 0 ? setting.scenario.layDown : setting.postures[world.posture[0]];

/** Kind of planner in force: the present lay-down is static. */
export const kindInForce = (world: World, setting: Setting): PostureKind =>
  world.posture[0] < 0 ? 'static' : setting.postures[world.posture[0]].kind;
