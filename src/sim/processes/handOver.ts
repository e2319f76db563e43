/**
 * Hand-over to the host state: by a date, or when the benchmarks of a phase have held. The mission leaves in equal parts and
 * is then gone, with what people expected of it; the country is watched for as long as the scenario says.
 */
import { hourOfDay } from '../calendar.ts';
import { never } from '../columns.ts';
import { windowDays } from '../benchmarks.ts';
import { removeMission } from '../fork.ts';
import { missionGone, noMissionCode } from '../inForce.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

type HandOver = NonNullable<Setting['scenario']['handOver']>;

/** May it begin today, and is there time left to watch? */
function isDue(world: World, setting: Setting, { byDay, afterPhase, drawDownDays, watchDays }: HandOver): boolean {
  const day = world.hour[0] / 24;
  if (day > setting.scenario.days - drawDownDays - watchDays) return false;
  if (byDay !== undefined && day >= byDay) return true;
  return afterPhase !== undefined && world.phase[0] > setting.scenario.phases.findIndex(({ id }) => id === afterPhase);
}

/** Part of those who are left is ordered out each day, so that all parts are equal. */
function drawDown(world: World, setting: Setting, { drawDownDays }: HandOver): void {
  const left = drawDownDays - (world.hour[0] - world.leaveHour[0]) / 24;
  if (left > 0) {
    for (let unit = 0; unit < setting.units.length; unit++) {
      const staying = world.unitStrength[unit] - world.unitLeaving[unit];
      world.unitLeaving[unit] += Math.floor(staying / left);
    }
    return;
  }
  removeMission(world);
  world.unitLeaving.fill(0);
  world.posture[0] = noMissionCode;
  world.goneHour[0] = world.hour[0];
}

/** People killed in attacks and clashes that began in the last window and after the mission was gone, fighters included. */
function killedSince(world: World): number {
  const from = Math.max(world.goneHour[0], world.hour[0] - 24 * windowDays);
  let killed = 0;
  for (let incident = 0; incident < world.incidentCount[0]; incident++) {
    const hour = world.incidentHour[incident];
    if (hour >= from && hour < world.hour[0])
      killed += world.incidentKilled[incident] + world.incidentBattleDead[incident];
  }
  return killed;
}

function watch(world: World, { watchDays, relapseDeaths }: HandOver): void {
  if (world.relapseHour[0] < never || world.hour[0] > world.goneHour[0] + 24 * watchDays) return;
  if (killedSince(world) >= Math.max(1, relapseDeaths)) world.relapseHour[0] = world.hour[0];
}

/** Daily from the fork, where a scenario has a hand-over. */
export const handOver: Process = (world, setting) => {
  const plan = setting.scenario.handOver;
  if (plan === undefined || !setting.hq || world.hour[0] < 0 || hourOfDay(world.hour[0]) !== 0) return;
  if (world.goneHour[0] < never) watch(world, plan);
  if (missionGone(world)) return;
  if (world.leaveHour[0] === never && isDue(world, setting, plan)) world.leaveHour[0] = world.hour[0];
  if (world.leaveHour[0] < never) drawDown(world, setting, plan);
};
