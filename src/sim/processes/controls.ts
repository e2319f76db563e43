import { hourOfDay } from '../calendar.ts';
import { levelOn } from '../controlPlan.ts';
import { strictness } from '../controls.ts';
import { halving } from '../decay.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Share of controls at a place that people were not told the reason of, by level. */
function unexplained(setting: Setting, place: number, day: number): number {
  let level = 0;
  let told = 0;
  for (const control of setting.controls) {
    if (!control.places.includes(place)) continue;
    const now = levelOn(control, day);
    level += now;
    told += now * control.explained;
  }
  return level > 0 ? 1 - told / level : 1;
}

/** Levels of a day at a place: the strictest of each kind. */
function setLevels(world: World, setting: Setting, day: number): void {
  world.controlLevel.fill(0);
  world.curfew.fill(0);
  for (const control of setting.controls) {
    const level = levelOn(control, day);
    const column = control.curfew ? world.curfew : world.controlLevel;
    for (const place of control.places) column[place] = Math.max(column[place], level);
  }
}

/** Daily: what is controlled tomorrow, who enforces it, who is used to it, and who resents it. */
export const controls: Process = (world, setting) => {
  if (setting.controls.length === 0) return;
  const end = world.hour[0] + setting.tickHours;
  if (hourOfDay(end) !== 0) return;
  const { officersPerThousand, usedDays, controlResentment } = setting.parameters.access;
  const follows = 1 - halving(1, usedDays);
  setLevels(world, setting, end / 24);
  for (let place = 0; place < setting.places.length; place++) {
    const persons = world.personsPresent[setting.placeCells[place]];
    const strict = strictness(world, place);
    world.controlHeld[place] =
      persons > 0 ? Math.min(1, (1000 * world.watch[place]) / (persons * officersPerThousand)) : 0;
    const unused = Math.max(0, strict - world.controlUsed[place]);
    if (unused > 0) {
      // People bear small steps more easily than one leap as long.
      const resented = controlResentment * unused * unused * unexplained(setting, place, end / 24);
      for (const cell of setting.people.areaCells[place]) world.grievanceShock[cell] += resented;
    }
    world.controlUsed[place] += follows * (strict - world.controlUsed[place]);
  }
};
