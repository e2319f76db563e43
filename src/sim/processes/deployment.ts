import { straightKm } from '../ground.ts';
import { missionGone } from '../inForce.ts';
import { comeBy } from '../arrivals.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Who has come joins the pool of the unit; the next regular plan counts on them. */
function arrive(world: World, setting: Setting, unit: number, end: number): void {
  const coming = comeBy(setting, unit, end) - world.unitArrived[unit];
  if (coming <= 0) return;
  world.unitArrived[unit] += coming;
  world.unitPool[unit] += coming;
  world.unitStrength[unit] += coming;
  world.tally[at.reinforcement] += coming;
}

/** Members change: they are rested and willing, but the people around do not know them, nor they the ground. */
function rotate(world: World, setting: Setting, unit: number, end: number): void {
  const { deployment, sustainment } = setting.parameters;
  world.unitFatigue[unit] = 0;
  world.unitNewUntil[unit] = end + 24 * deployment.newDays;
  const home = setting.mainBases[setting.units[unit].base];
  for (let cell = 0; cell < setting.ground.cells; cell++)
    if (straightKm(setting.ground, cell, home) <= sustainment.communityKm)
      world.contactMemory[cell] *= 1 - deployment.contactLoss;
}

/** Does a rotation fall between two hours? Units change on days of their own, the same in every arm. */
function changes(setting: Setting, random: Random, unit: number, now: number, end: number): boolean {
  const { rotationDays } = setting.scenario.mission.units[unit];
  if (rotationDays === undefined) return false;
  const offset = uniform(random, stream.rotation, setting.units[unit].key, 0, 0);
  const turn = (hour: number): number => Math.floor(hour / (24 * rotationDays) + offset);
  return turn(end) > turn(now);
}

/** Units that come late and short, and members who change. */
export const deployment: Process = (world, setting, random) => {
  if (missionGone(world)) return;
  const now = world.hour[0];
  const end = now + setting.tickHours;
  for (let unit = 0; unit < setting.units.length; unit++) {
    arrive(world, setting, unit, end);
    if (changes(setting, random, unit, now, end)) rotate(world, setting, unit, end);
  }
};
