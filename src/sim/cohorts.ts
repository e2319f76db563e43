/** People who leave their cohort for good, killed or gone to an armed group: counts that include them follow. */
import { statusCode } from './codes.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** One person of a cohort is no longer in it. */
export function leaveCohort(world: World, setting: Setting, civilian: number): void {
  const { people, groups, nearestPlace } = setting;
  const cell = world.presentCell[civilian];
  world.gone[civilian]++;
  world.personsPresent[cell]--;
  world.areaPersons[nearestPlace[cell] * groups.length + people.group[civilian]]--;
  const left = people.persons[civilian] - world.gone[civilian];
  if (world.status[civilian] === statusCode.displaced) world.refugees[nearestPlace[cell]]--;
  if (world.detained[civilian] > left) {
    const freed = world.detained[civilian] - left;
    const tried = Math.min(freed, world.inPrison[civilian]);
    world.inPrison[civilian] -= tried;
    world.custody[1] -= tried;
    world.custody[0] -= freed - tried;
    world.detained[civilian] = left;
  }
  if (world.injured[civilian] > left) world.injured[civilian] = left;
}
