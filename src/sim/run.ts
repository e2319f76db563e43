/** One run: a burn-in, then arms forked from its state. The caller owns the loop over runs. */
import { noMission, present } from './arms.ts';
import { codeOf, fork, removeMission } from './fork.ts';
import { measures } from './measures/catalogue.ts';
import { createRandom } from './random.ts';
import type { RunRecord, TimeSeries } from './record.ts';
import { Recorder } from './recorder.ts';
import { consumptionOf, groupsOf, incidentsOf, placesOf } from './records.ts';
import type { Setting } from './setting.ts';
import { startWorld } from './start.ts';
import { tick } from './tick.ts';
import type { Trace } from './trace.ts';
import { allocateWorld, digestOf, restore, snapshot, type World } from './world.ts';

export interface RunOptions {
  /** Days after the fork; the scenario's when absent. */
  readonly days?: number;
  /** Record measures every so many ticks, beside the first and the last. */
  readonly recordEvery?: number;
  /** Names of processes that are switched off. */
  readonly without?: readonly string[];
}

/** The state at the fork, and how it came about. A burn-in under the present lay-down serves every arm of a replication. */
export interface BurnIn {
  readonly seed: number;
  /** What was in force: the present lay-down, a posture burnt in on its own, or no mission. */
  readonly posture: string;
  readonly state: Uint8Array;
  readonly timeSeries: TimeSeries;
  readonly digest: string;
}

const worlds = new WeakMap<Setting, World>();

/** One world a setting: runs of a worker follow each other and each overwrites the whole heap. */
function worldOf(setting: Setting): World {
  let world = worlds.get(setting);
  if (!world) worlds.set(setting, (world = allocateWorld(setting)));
  return world;
}

function stepUntil(
  world: World,
  setting: Setting,
  seed: number,
  lastTick: number,
  options: RunOptions,
  trace?: Trace,
): TimeSeries {
  const random = createRandom(seed);
  const without = new Set(options.without);
  const every = options.recordEvery ?? 1;
  const recorder = new Recorder();
  recorder.record(world, setting);
  while (world.tick[0] < lastTick) {
    tick(world, setting, random, without, trace);
    if (world.tick[0] % every === 0 || world.tick[0] === lastTick) recorder.record(world, setting);
  }
  return recorder.series();
}

/**
 * Runs the burn-in of a seed: under the present lay-down, from which every arm is forked, or under a posture of its
 * own (no mission: there was none from the start) for its steady state. `options.days` has no effect here.
 */
export function runBurnIn(setting: Setting, seed: number, options: RunOptions = {}, posture = present): BurnIn {
  const world = worldOf(setting);
  startWorld(world, setting, createRandom(seed));
  world.posture[0] = codeOf(setting, posture);
  if (posture === noMission) removeMission(world);
  const timeSeries = stepUntil(world, setting, seed, 0, options);
  return { seed, posture, state: snapshot(world), timeSeries, digest: digestOf(world) };
}

/**
 * Runs one arm from the fork to the end. Same setting, burn-in and posture: the same record, byte for byte, traced or not.
 */
export function runArm(
  setting: Setting,
  burnIn: BurnIn,
  posture: string,
  options: RunOptions = {},
  trace?: Trace,
): RunRecord {
  const world = worldOf(setting);
  restore(world, burnIn.state);
  fork(world, setting, posture);
  const lastTick = Math.round(((options.days ?? setting.scenario.days) * 24) / setting.tickHours);
  const timeSeries = stepUntil(world, setting, burnIn.seed, lastTick, options, trace);
  return {
    posture,
    seed: burnIn.seed,
    ticks: lastTick,
    stopReason: 'end',
    outcomes: Object.fromEntries(measures.map((measure) => [measure.name, measure.of(world, setting)])),
    timeSeries,
    incidents: incidentsOf(world, setting),
    places: placesOf(world, setting),
    groups: groupsOf(world, setting),
    consumption: consumptionOf(world),
    digest: digestOf(world),
  };
}
