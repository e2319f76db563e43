/** When the members of a unit come to the mission, and what a rotation does to its readiness. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Members of a unit who have come by an hour, by its schedule; all from the start where it has none. */
export function comeBy(setting: Setting, unit: number, hour: number): number {
  const { strength, arrival } = setting.scenario.mission.units[unit];
  if (arrival === undefined) return strength;
  const part = Math.min(1, Math.max(0, (hour / 24 - arrival.fromDay) / arrival.days));
  return Math.floor(strength * arrival.share * part);
}

/** By what the notice of a unit is multiplied: more than 1 while its members are new. */
export const newness = (world: World, setting: Setting, unit: number): number =>
  world.hour[0] < world.unitNewUntil[unit] ? setting.parameters.deployment.newNotice : 1;
