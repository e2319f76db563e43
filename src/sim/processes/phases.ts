/**
 * Phases of the mission, by benchmarks that are looked at every midnight. A phase ends when all of its benchmarks have held
 * without a break for as long as it asks; the mission falls back to it when one of them fails for long.
 */
import { windowDays, type Benchmark } from '../benchmarks.ts';
import { hourOfDay } from '../calendar.ts';
import { never } from '../columns.ts';
import { missionGone } from '../inForce.ts';
import { measures } from '../measures/catalogue.ts';
import type { Measure } from '../measures/measure.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** What a benchmark's measure is over the last window: what it counted, or its mean there; its value now where it is neither. NaN until a window has passed. */
function overWindow({ accumulates, stock }: Measure, now: number, past: number, day: number): number {
  if (!accumulates && stock !== 'timeMean') return now;
  if (day < windowDays) return NaN;
  if (accumulates) return now - past;
  // A mean since the start, times the days it is over, is a sum; nothing had passed at the start.
  return (now * day - (day > windowDays ? past * (day - windowDays) : 0)) / windowDays;
}

function look(world: World, setting: Setting, { measure, atMost, atLeast }: Benchmark, index: number): void {
  const found = measures.find(({ name }) => name === measure)!;
  const day = Math.floor(world.hour[0] / 24);
  const now = found.of(world, setting);
  const slot = index * windowDays + (day % windowDays);
  const value = overWindow(found, now, world.benchmarkPast[slot], day);
  // A value that is missing is no benchmark met; columns hold numbers alone.
  world.benchmarkPast[slot] = Number.isNaN(now) ? 0 : now;
  const met = value <= atMost && value >= atLeast;
  world.benchmarkSince[index] = met ? Math.min(world.benchmarkSince[index], world.hour[0]) : never;
}

/** Do all benchmarks of a phase hold, and have for so many days? */
const held = (world: World, setting: Setting, phase: number, days: number): boolean =>
  setting.benchmarks.every(
    (benchmark, index) => benchmark.phase !== phase || world.benchmarkSince[index] + 24 * days <= world.hour[0],
  );

function advance(world: World, setting: Setting): void {
  const { phases } = setting.scenario;
  const phase = world.phase[0];
  if (phase < phases.length && held(world, setting, phase, phases[phase].holdDays)) {
    world.phase[0]++;
    world.phaseBroken[0] = never;
    return;
  }
  if (phase === 0) return;
  const hour = world.hour[0];
  world.phaseBroken[0] = held(world, setting, phase - 1, 0) ? never : Math.min(world.phaseBroken[0], hour);
  if (world.phaseBroken[0] + 24 * setting.parameters.benchmarks.brokenDays > hour) return;
  world.phase[0]--;
  world.phaseBroken[0] = never;
  world.tally[at.phasesLost]++;
}

/** Daily from the fork, where a scenario has phases and there is or was a mission. */
export const phases: Process = (world, setting) => {
  world.phaseBefore[0] = world.phase[0];
  if (setting.benchmarks.length === 0 || world.hour[0] < 0 || hourOfDay(world.hour[0]) !== 0) return;
  if (!setting.hq || (missionGone(world) && world.goneHour[0] === never)) return;
  setting.benchmarks.forEach((benchmark, index) => look(world, setting, benchmark, index));
  advance(world, setting);
};
