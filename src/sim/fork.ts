/** The fork: from one burnt-in state into the arms of a comparison. */
import { noMission, present } from './arms.ts';
import { never } from './columns.ts';
import { free } from './detachments.ts';
import { noMissionCode, presentCode } from './inForce.ts';
import { standDown } from './postures/deploy.ts';
import { closeTobs } from './postures/temporaryBases.ts';
import type { Setting } from './setting.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** A posture as the world holds it. @throws RangeError for one that the scenario does not have. */
export function codeOf(setting: Setting, posture: string): number {
  if (posture === noMission) return noMissionCode;
  if (posture === present) return presentCode;
  const index = setting.postures.findIndex(({ id }) => id === posture);
  if (index < 0) throw new RangeError(`the scenario has no posture ${posture}`);
  return index;
}

/**
 * The fork: counters start, and a posture is put in force. Where another was, its orders end, and a mission may be
 * gone; a posture that is in force already simply goes on.
 */
export function fork(world: World, setting: Setting, posture: string): void {
  world.tally.fill(0);
  world.placeTally.fill(0);
  world.groupTally.fill(0);
  world.incidentFirst[0] = world.incidentCount[0];
  const code = codeOf(setting, posture);
  if (world.posture[0] === code) return;
  world.posture[0] = code;
  if (posture === noMission) {
    removeMission(world);
    return;
  }
  standDown(world);
  closeTobs(world, setting);
  world.nextPlan[0] = world.hour[0];
  world.supplyWeek[0] = -never;
}

/** Everybody leaves, and with them what people believed and expected of the mission. */
export function removeMission(world: World): void {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    world.unitPool[world.detachmentUnit[detachment]] += world.detachmentStrength[detachment];
    free(world, detachment);
  }
  world.tally[at.departures] = world.unitStrength.reduce((sum, persons) => sum + persons, 0);
  world.unitPool.fill(0);
  world.unitStrength.fill(0);
  world.baseCell.fill(-1);
  world.credibility[0] = 0;
  world.expectation[0] = 0;
  world.informing.fill(0);
  world.delivered[0] = 0;
}
