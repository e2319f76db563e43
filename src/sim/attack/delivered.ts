/** What people have seen of promises kept. */
import { isCommanded } from '../inForce.ts';
import type { Setting } from '../setting.ts';
import { tellGroups } from '../standing.ts';
import type { World } from '../world.ts';

/**
 * Keeps the share of attacks on which somebody acted in time, which people compare with what was promised.
 * @param place where the attack was to be or was; `targets` above 0 for groups that it was aimed at
 */
export function deliver(
  world: World,
  setting: Setting,
  acted: boolean,
  place: number,
  targets: readonly number[],
): void {
  if (!isCommanded(world, setting)) return;
  const weight = setting.parameters.credibility.deliveredWeight;
  world.delivered[0] += weight * ((acted ? 1 : 0) - world.delivered[0]);
  tellGroups(world, setting, acted, place, targets);
}
