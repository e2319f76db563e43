import { hourOfDay } from '../calendar.ts';
import { arrested, termOf } from '../civilViolence.ts';
import { never } from '../columns.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/**
 * Arrests among the active persons of a cohort, as far as officers and cells allow.
 * @returns persons arrested, who are then detained.
 */
export function arrest(world: World, setting: Setting, random: Random, civilian: number, place: number, hour: number): number {
  const { order, detention } = setting.parameters;
  const crowd = world.activePersons[place];
  const room = setting.scenario.hostState.justice.custody - world.custody[0];
  if (crowd <= 0 || room <= 0) return 0;
  const capacity = (world.arrestNow[setting.placeCells[place]] * order.arrestsPerOfficerDay * order.subStepHours) / 24;
  const key = setting.people.key[civilian];
  const taken = arrested(world.active[civilian], crowd, capacity, room, uniform(random, stream.arrest, key, Math.floor(hour), 0));
  if (taken === 0) return 0;
  world.detained[civilian] += taken;
  world.custody[0] += taken;
  world.tally[at.arrests] += taken;
  world.releaseHour[civilian] = hour + termOf(0, 24 * detention.termDays, uniform(random, stream.term, key, Math.floor(hour), 0));
  return taken;
}

/** Daily: courts hear what they can, the tried go to prison while it has room, the others are released when their term is over. */
export const detention: Process = (world, setting) => {
  const end = world.hour[0] + setting.tickHours;
  if (hourOfDay(end) !== 0) return;
  const { justice } = setting.scenario.hostState;
  // A court saves up at most a week of its time, or one case where that is less.
  world.caseCredit[0] = Math.min(Math.max(1, justice.casesPerWeek), world.caseCredit[0] + justice.casesPerWeek / 7);
  for (let civilian = 0; civilian < setting.people.cohorts; civilian++) {
    if (world.detained[civilian] === 0) continue;
    const untried = world.detained[civilian] - world.inPrison[civilian];
    const tried = Math.min(untried, Math.floor(world.caseCredit[0]), justice.prison - world.custody[1]);
    if (tried > 0) {
      world.caseCredit[0] -= tried;
      world.inPrison[civilian] += tried;
      world.custody[0] -= tried;
      world.custody[1] += tried;
      world.releaseHour[civilian] = end + 24 * setting.parameters.detention.sentenceDays;
    }
    if (end < world.releaseHour[civilian]) continue;
    world.tally[at.releasedUntried] += world.detained[civilian] - world.inPrison[civilian];
    world.custody[0] -= world.detained[civilian] - world.inPrison[civilian];
    world.custody[1] -= world.inPrison[civilian];
    world.detained[civilian] = 0;
    world.inPrison[civilian] = 0;
    world.releaseHour[civilian] = never;
  }
};
