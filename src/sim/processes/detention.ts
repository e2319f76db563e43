import { daysPerYear, hourOfDay } from '../calendar.ts';
import { arrested, termOf } from '../civilViolence.ts';
import { never } from '../columns.ts';
import { mixKeys, uniform, type Random } from '../random.ts';
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
 * Arrests among the active persons of a group in a place, as far as officers and cells allow.
 * @returns persons arrested, who are then detained; `bookArrests` says of which cohorts they are.
 */
export function arrest(
  world: World,
  setting: Setting,
  random: Random,
  place: number,
  group: number,
  hour: number,
): number {
  const { order } = setting.parameters;
  const crowd = world.activePersons[place];
  const room = setting.scenario.hostState.justice.custody - world.custody[0];
  if (crowd <= 0 || room <= 0) return 0;
  const capacity = (world.arrestNow[setting.placeCells[place]] * order.arrestsPerOfficerDay * order.subStepHours) / 24;
  const index = place * setting.groups.length + group;
  if (capacity <= 0 || world.crowdActive[index] === 0) return 0;
  const key = mixKeys(setting.places[place].key, group);
  const taken = arrested(
    world.crowdActive[index],
    crowd,
    capacity,
    room,
    uniform(random, stream.arrest, key, Math.floor(hour), 0),
  );
  world.crowdActive[index] -= taken;
  take(world, index, taken);
  world.tally[at.arrests] += taken;
  return taken;
}

/** Puts so many of a group in a place into custody, which has room. */
export function take(world: World, placeGroup: number, taken: number): void {
  world.crowdHeld[placeGroup] += taken;
  world.crowdTaken[placeGroup] += taken;
  world.custody[0] += taken;
}

/** Cohorts in the cells of places where somebody was taken, in their order: few of all. */
function cohortsNear(world: World, setting: Setting): number[] {
  const { people, ground, placeAt, placeCells } = setting;
  const { crowdTaken, presentCell } = world;
  const groups = setting.groups.length;
  const struck = new Uint8Array(ground.cells);
  for (let index = 0; index < crowdTaken.length; index++) {
    const place = Math.floor(index / groups);
    if (crowdTaken[index] > 0 && placeAt[placeCells[place]] === place) struck[placeCells[place]] = 1;
  }
  const near: number[] = [];
  for (let civilian = 0; civilian < people.cohorts; civilian++)
    if (struck[presentCell[civilian]] === 1) near.push(civilian);
  return near;
}

/** People of each group in each place who are free, of so many cohorts. */
function countFree(world: World, setting: Setting, near: readonly number[]): Float64Array {
  const { people, placeAt } = setting;
  const free = new Float64Array(world.crowdTaken.length);
  for (const civilian of near)
    free[placeAt[world.presentCell[civilian]] * setting.groups.length + people.group[civilian]] +=
      people.persons[civilian] - world.gone[civilian] - world.detained[civilian];
  return free;
}

/**
 * Says of which cohorts those are whom the tick saw arrested: every free person of the group in the place alike, at
 * evenly spaced heads from one random start, so that it takes one draw and one walk, and cohorts of any size fare alike.
 */
export function bookArrests(world: World, setting: Setting, random: Random, hour: number): void {
  const { crowdTaken } = world;
  if (!crowdTaken.some((taken) => taken > 0)) return;
  const { people, placeAt } = setting;
  const groups = setting.groups.length;
  const near = cohortsNear(world, setting);
  const free = countFree(world, setting, near);
  const next = new Float64Array(crowdTaken.length);
  for (let index = 0; index < crowdTaken.length; index++) {
    // Deaths since may leave fewer than were taken.
    const most = Math.min(crowdTaken[index], free[index]);
    world.custody[0] -= crowdTaken[index] - most;
    crowdTaken[index] = most;
    if (most === 0) continue;
    const place = Math.floor(index / groups);
    const key = mixKeys(setting.places[place].key, index - place * groups);
    next[index] = uniform(random, stream.arrestWho, key, Math.floor(hour), 0) * (free[index] / most);
  }
  const walked = new Float64Array(crowdTaken.length);
  for (const civilian of near) {
    const index = placeAt[world.presentCell[civilian]] * groups + people.group[civilian];
    if (crowdTaken[index] === 0) continue;
    const heads = people.persons[civilian] - world.gone[civilian] - world.detained[civilian];
    walked[index] += heads;
    let taken = 0;
    for (const step = free[index] / crowdTaken[index]; next[index] < walked[index]; next[index] += step)
      if (taken < heads) taken++;
    if (taken > 0) lockUp(world, setting, random, civilian, taken, hour);
  }
  crowdTaken.fill(0);
}

function lockUp(world: World, setting: Setting, random: Random, civilian: number, taken: number, hour: number): void {
  const key = setting.people.key[civilian];
  world.detained[civilian] += taken;
  const longest = 24 * setting.parameters.detention.termDays;
  const release = hour + termOf(0, longest, uniform(random, stream.term, key, Math.floor(hour), 0));
  const held = world.detained[civilian] - world.inPrison[civilian];
  if (uniform(random, stream.heldLonger, key, Math.floor(hour), 0) * held < taken)
    world.releaseHour[civilian] = release;
}

/** Daily: courts hear what they can, the tried go to prison while it has room, the others are released when their term is over. */
export const detention: Process = (world, setting, random) => {
  const end = world.hour[0] + setting.tickHours;
  if (hourOfDay(end) !== 0) return;
  const { justice } = setting.scenario.hostState;
  // A court saves up at most a week of its time, or one case where that is less.
  const years = Math.max(0, world.hour[0]) / (24 * daysPerYear);
  const cases = Math.min(justice.casesPerWeek + justice.casesGrowth * years, justice.prosecutorsPerWeek);
  world.caseCredit[0] = Math.min(Math.max(1, cases), world.caseCredit[0] + cases / 7);
  for (let civilian = 0; civilian < setting.people.cohorts; civilian++) {
    if (world.detained[civilian] === 0) continue;
    const untried = world.detained[civilian] - world.inPrison[civilian];
    const tried = Math.min(untried, Math.floor(world.caseCredit[0]), justice.prison - world.custody[1]);
    if (tried > 0) {
      world.caseCredit[0] -= tried;
      world.inPrison[civilian] += tried;
      world.custody[0] -= tried;
      world.custody[1] += tried;
      world.tally[at.tried] += tried;
      world.triedLate[0] += tried;
      const free = end + 24 * setting.parameters.detention.sentenceDays;
      if (uniform(random, stream.heldLonger, setting.people.key[civilian], end, 1) * world.inPrison[civilian] < tried)
        world.prisonHour[civilian] = free;
    }
    if (end >= world.releaseHour[civilian] || untried === tried) {
      const released = world.detained[civilian] - world.inPrison[civilian];
      world.tally[at.releasedUntried] += released;
      world.untriedLate[0] += released;
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
