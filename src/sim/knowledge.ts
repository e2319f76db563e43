/** What the mission learns: reports, and what its own people and aircraft see. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** A report that is true, or passed for true: it enters the picture, and what analysts have to go by. */
export function learn(world: World, place: number, threat: number): void {
  world.pictureThreat[place] += threat;
  world.evidence[place] += threat;
}

/** Armed people seen near a place. What was seen before is no news, so that a post beside a camp adds nothing each day. */
export function sight(world: World, setting: Setting, cell: number): void {
  const place = setting.nearestPlace[cell];
  const { sightThreat } = setting.parameters.information;
  const known = setting.places[place].proneness + sightThreat;
  world.pictureThreat[place] = Math.max(world.pictureThreat[place], known);
  world.evidence[place] = Math.max(world.evidence[place], sightThreat);
}

/** Strength 0..1 of the alert network where a cell lies. */
export const networkIn = (world: World, setting: Setting, cell: number): number =>
  world.alertNetwork[setting.nearestPlace[cell]];
