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
 * A cohort keeps one hour of release for all its people in custody, and one for those in prison. Whoever joins them
 * brings a new hour, which takes the old one's place with the chance that one of them drawn by lot is new: so nobody
 * is held longer or shorter on average than he would be alone, whatever the size of the cohort.
 */

/**
 * Arrests among the active persons of a cohort, as far as officers and cells allow.
 * @returns persons arrested, who are then detained.
 */
export function arrest(
  world: World,
  setting: Setting,
  random: Random,
  civilian: number,
  place: number,
  hour: number,
): number {
  const { order, detention } = setting.parameters;
  const crowd = world.activePersons[place];
  const room = setting.scenario.hostState.justice.custody - world.custody[0];
  if (crowd <= 0 || room <= 0) return 0;
  const capacity = (world.arrestNow[setting.placeCells[place]] * order.arrestsPerOfficerDay * order.subStepHours) / 24;
  const key = setting.people.key[civilian];
  const taken = arrested(
    world.active[civilian],
    crowd,
    capacity,
    room,
    uniform(random, stream.arrest, key, Math.floor(hour), 0),
  );
  if (taken === 0) return 0;
  world.detained[civilian] += taken;
  world.custody[0] += taken;
  world.tally[at.arrests] += taken;
  const release = hour + termOf(0, 24 * detention.termDays, uniform(random, stream.term, key, Math.floor(hour), 0));
  const held = world.detained[civilian] - world.inPrison[civilian];
  if (uniform(random, stream.heldLonger, key, Math.floor(hour), 0) * held < taken)
    world.releaseHour[civilian] = release;
  return taken;
}

/** Daily: courts hear what they can, the tried go to prison while it has room, the others are released when their term is over. */
export const detention: Process = (world, setting, random) => {
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
      const free = end + 24 * setting.parameters.detention.sentenceDays;
      if (uniform(random, stream.heldLonger, setting.people.key[civilian], end, 1) * world.inPrison[civilian] < tried)
        world.prisonHour[civilian] = free;
    }
    if (end >= world.releaseHour[civilian] || untried === tried) {
      const released = world.detained[civilian] - world.inPrison[civilian];
      world.tally[at.releasedUntried] += released;
      world.custody[0] -= released;
      world.detained[civilian] -= released;
      world.releaseHour[civilian] = never;
    }
    if (end < world.prisonHour[civilian]) continue;
    world.custody[1] -= world.inPrison[civilian];
    world.detained[civilian] -= world.inPrison[civilian];
    world.inPrison[civilian] = 0;
    world.prisonHour[civilian] = never;
  }
};
