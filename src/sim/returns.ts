/** Whether people in flight go home: what they hear of it, whether a way leads there, and what they find. */
import { peopleOf } from './access.ts';
import { halving } from './decay.ts';
import { fieldTo, onFoot } from './ground.ts';
import { checkpointsOnWay, worstHazard } from './roads.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/**
 * Is home open: no mined road through it? Where access is told, no mined road and no checkpoint on the way there either.
 * People walk, so that no flood and no season keeps them.
 */
export function wayOpen(world: World, setting: Setting, home: number, from: number): boolean {
  const { closedAt } = setting.parameters.hazard;
  if (world.hazard[home] >= closedAt) return false;
  if (setting.access?.byRoad !== true) return true;
  const field = fieldTo(setting.ground, onFoot, home);
  return worstHazard(world, field, from) < closedAt && checkpointsOnWay(world, setting, field, from) === 0;
}

/** Bad news of home travels at once; that it has calmed is learnt with time, and late where no trade comes from there. */
export function hearOfHome(world: World, setting: Setting): void {
  if (setting.access?.byRoad !== true) return;
  const { newsDays, cutNewsDays } = setting.parameters.displacement;
  const kept = [halving(1, newsDays), halving(1, cutNewsDays)];
  for (let place = 0; place < setting.places.length; place++) {
    const fear = world.placeFear[place];
    const still = fear + (world.homeNews[place] - fear) * kept[world.marketReach[place] > 0 ? 0 : 1];
    world.homeNews[place] = Math.max(fear, still);
  }
}

/** How much likelier people go home where aid waits for them. */
export const helped = (world: World, setting: Setting, place: number): number =>
  world.aidPersonDays[place] > 0 ? setting.parameters.displacement.aidAtHome : 1;

/** Who comes back to land that others live on now finds it disputed: a grievance of all there, by how many came and how many others there are. */
export function dispute(world: World, setting: Setting, civilian: number, persons: number): void {
  if (setting.access?.byRoad !== true) return;
  const home = world.homeCell[civilian];
  const groups = setting.groups.length;
  const place = setting.nearestPlace[home];
  const own = world.areaPersons[place * groups + setting.people.group[civilian]];
  const all = peopleOf(world, setting, place);
  if (all <= 0) return;
  world.grievanceShock[home] += (setting.parameters.displacement.dispute * persons * (all - own)) / (all * all);
}

/** Fear at home as those who fled know it. */
export const heardFear = (world: World, setting: Setting, place: number): number =>
  setting.access?.byRoad === true ? world.homeNews[place] : world.placeFear[place];
