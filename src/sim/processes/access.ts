import { needy, peopleOf, reachable } from '../access.ts';
import { hourOfDay } from '../calendar.ts';
import { halving } from '../decay.ts';
import type { Setting } from '../setting.ts';
import { crowdedWant } from '../sites.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** People eat of the aid that is left; the share of those in need whom it feeds today. */
function eat(world: World, setting: Setting, place: number): number {
  const persons = needy(world, setting, place);
  if (persons <= 0) return 0;
  const eaten = Math.min(world.aidPersonDays[place], persons);
  world.aidPersonDays[place] -= eaten;
  return eaten / persons;
}

/** Want follows what neither markets nor aid bring, and how crowded a site is. */
function wantAt(world: World, setting: Setting, place: number, follows: number): void {
  const { wantMost } = setting.parameters.access;
  const lacking = setting.access === undefined ? 0 : wantMost * (1 - world.marketReach[place]);
  const aim =
    (lacking + crowdedWant(world, setting, place)) *
    (1 - setting.parameters.access.aidShare * eat(world, setting, place));
  world.want[place] += follows * (aim - world.want[place]);
}

/** Adds up who reached markets and schools today, by persons. */
function countAccess(world: World, setting: Setting): void {
  for (let place = 0; place < setting.places.length; place++) {
    const persons = peopleOf(world, setting, place);
    world.tally[at.accessDays] += persons;
    world.tally[at.marketSum] += persons * world.marketReach[place];
    world.tally[at.schoolSum] += persons * world.schoolReach[place];
    world.tally[at.wantSum] += persons * world.want[place];
  }
}

/** Daily: markets, schools, aid that is eaten, and want. */
export const access: Process = (world, setting) => {
  if (setting.access === undefined && setting.sites.length === 0) return;
  if (hourOfDay(world.hour[0] + setting.tickHours) !== 0) return;
  const follows = 1 - halving(1, setting.parameters.access.wantDays);
  for (let place = 0; place < setting.places.length; place++) {
    if (setting.access !== undefined) {
      world.marketReach[place] = reachable(world, setting, place);
      world.schoolReach[place] = setting.access.school[place] * (1 - world.placeFear[place]);
    }
    wantAt(world, setting, place, follows);
  }
  countAccess(world, setting);
};
