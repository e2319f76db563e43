/**
 * Word against word: a rumour fades, goes from place to place, and costs calm and trust while it is believed; where members
 * of the mission meet people its own word dispels it. Only where a scenario lets rumours last.
 */
import { hourOfDay } from '../calendar.ts';
import { halving } from '../decay.ts';
import { straightKm } from '../ground.ts';
import { isCommanded } from '../inForce.ts';
import { exp } from '../math.ts';
import { rumoursLast } from '../rumours.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Rumours of today from those of yesterday. */
function pass(world: World, setting: Setting): void {
  const { rumourDays, spreadShare, spreadKm, answer } = setting.parameters.narrative;
  const { placeCells, ground, scenario } = setting;
  const before = world.rumour.slice();
  const kept = halving(1, rumourDays);
  const word = isCommanded(world, setting) ? answer * scenario.mission.stratcom : 0;
  placeCells.forEach((cell, place) => {
    let heard = 0;
    placeCells.forEach((other, from) => {
      if (before[from] > heard)
        heard = Math.max(heard, before[from] * exp(-straightKm(ground, cell, other) / spreadKm));
    });
    const told = before[place] + spreadShare * Math.max(0, heard - before[place]);
    world.rumour[place] = told * kept * (1 - word * world.contactMemory[cell]);
  });
}

/** What people take from rumours today. */
function believe(world: World, setting: Setting): void {
  const { fear, grievance, trust } = setting.parameters.narrative;
  // Only a mission that is there, and hears and decides, can be blamed.
  const blamed = isCommanded(world, setting) ? trust : 0;
  for (let cell = 0; cell < setting.ground.cells; cell++) {
    const rumour = world.rumour[setting.nearestPlace[cell]];
    if (rumour === 0 || world.personsPresent[cell] === 0) continue;
    world.fearShock[cell] += fear * rumour;
    world.grievanceShock[cell] += grievance * rumour;
    world.trustShock[cell] += blamed * rumour;
  }
}

export const narrative: Process = (world, setting) => {
  if (!rumoursLast(setting) || hourOfDay(world.hour[0] + setting.tickHours) !== 0) return;
  pass(world, setting);
  believe(world, setting);
};
