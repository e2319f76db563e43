/** What is in force: a posture of the scenario by its index, the present lay-down, or no mission. */
import type { Doctrine, PostureKind } from '../scenario/doctrine.ts';
import type { Change, Posture } from '../scenario/schema.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

export const noMissionCode = -1;
export const presentCode = -2;

/** Is there no mission, or none any more? */
export const missionGone = (world: World): boolean => world.posture[0] === noMissionCode;

/** Is there a headquarters that hears and decides? */
export const isCommanded = (world: World, setting: Setting): boolean => setting.hq && !missionGone(world);

/** What a posture asks for at an hour in a phase: the last change of its schedule that is due, or the posture itself. */
const askedAt = (setting: Setting, posture: Posture, hour: number, now: number): Posture | Change =>
  posture.schedule.findLast(
    ({ fromDay, phase }) =>
      fromDay * 24 <= hour &&
      (phase === undefined || setting.scenario.phases.findIndex(({ id }) => id === phase) === now),
  ) ?? posture;

const asked = (
  world: World,
  setting: Setting,
  hour = world.hour[0],
  phase = world.phase[0],
): Posture | Change | undefined =>
  world.posture[0] < 0 ? undefined : askedAt(setting, setting.postures[world.posture[0]], hour, phase);

/** Doctrine in force; that of the present lay-down where no posture is. */
export const doctrineInForce = (world: World, setting: Setting): Doctrine =>
  asked(world, setting) ?? setting.scenario.layDown;

/** Kind of planner in force: the present lay-down is static. */
export const kindInForce = (world: World, setting: Setting): PostureKind => asked(world, setting)?.kind ?? 'static';

/** The doctrine that gave way in this tick to one of the schedule; undefined where none did. */
export function doctrineEnded(world: World, setting: Setting): Posture | Change | undefined {
  const before = asked(world, setting, world.hour[0] - setting.tickHours, world.phaseBefore[0]);
  return before === asked(world, setting) ? undefined : before;
}
