import { daysPerYear, hourOfDay } from '../calendar.ts';
import { missionGone } from '../inForce.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { loseLegitimacy, shockTrust } from '../standing.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Did the members of a unit change of late? Hour 0 stands for never. */
function isRotated(world: World, setting: Setting, unit: number): boolean {
  const { deployment, narrative } = setting.parameters;
  const until = world.unitNewUntil[unit];
  return until !== 0 && world.hour[0] < until + 24 * (narrative.rotatedDays - deployment.newDays);
}

/** Cases of misconduct that a unit may expect today. */
function expected(world: World, setting: Setting, unit: number): number {
  const { fatigueWeight, rotatedShare } = setting.parameters.narrative;
  const yearly = (setting.scenario.mission.misconductPerThousandYear * world.unitStrength[unit]) / 1000;
  const tired = 1 + fatigueWeight * world.unitFatigue[unit];
  return (yearly * tired * (isRotated(world, setting, unit) ? rotatedShare : 1)) / daysPerYear;
}
/** Daily: misconduct of members, the oftener the more tired they are; trust falls around their base, and legitimacy with it. */
export const conduct: Process = (world, setting, random: Random) => {
  const end = world.hour[0] + setting.tickHours;
  if (setting.scenario.mission.misconductPerThousandYear === 0 || missionGone(world) || hourOfDay(end) !== 0) return;
  setting.units.forEach(({ key, base }, unit) => {
    const luck = uniform(random, stream.misconduct, key, Math.floor(end / 24), 0);
    const cases = Math.floor(expected(world, setting, unit) + luck);
    const cell = setting.mainBases[base];
    for (let each = 0; each < cases; each++) {
      world.tally[at.misconducts]++;
      shockTrust(world, setting, cell, setting.parameters.narrative.misconductSize);
      loseLegitimacy(world, setting, cell, 1);
    }
  });
};
