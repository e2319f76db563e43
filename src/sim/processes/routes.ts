import { hourOfDay } from '../calendar.ts';
import { isCommanded } from '../inForce.ts';
import { statusOf } from '../roads.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Was enough of a road passed by somebody of the mission since an hour? */
function passed(world: World, setting: Setting, road: number, since: number): boolean {
  const { cells } = setting.ground.roads[road];
  let seen = 0;
  for (const cell of cells) if (world.lastSeenHour[cell] > since) seen++;
  return seen >= setting.parameters.access.seenShare * cells.length;
}

/** Daily: how the roads are, and what headquarters knows of that from those who passed. */
export const routes: Process = (world, setting) => {
  const end = world.hour[0] + setting.tickHours;
  if (setting.access === undefined || hourOfDay(end) !== 0) return;
  const told = isCommanded(world, setting);
  const { oldestDays } = setting.parameters.access;
  for (let road = 0; road < setting.ground.roads.length; road++) {
    world.roadTrue[road] = statusOf(world, setting, road, end);
    if (told && passed(world, setting, road, end - 24)) {
      world.roadKnown[road] = world.roadTrue[road];
      world.roadKnownHour[road] = end;
    }
    world.tally[at.roadDays]++;
    world.tally[at.knownAgeSum] += Math.min(oldestDays, (end - world.roadKnownHour[road]) / 24);
  }
};
