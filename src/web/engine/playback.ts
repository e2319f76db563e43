/**
 * One arm that can be looked at anywhere in time: it is run to its end once, snapshots are kept on the way, and any tick
 * is reached by putting the nearest snapshot back and stepping on. The steps are the engine's own, so that the last
 * state has the digest that `cordon run` prints.
 */
import { present } from '../../sim/arms.ts';
import { codeOf, fork } from '../../sim/fork.ts';
import { createRandom, type Random } from '../../sim/random.ts';
import type { Setting } from '../../sim/setting.ts';
import { startWorld } from '../../sim/start.ts';
import { tick } from '../../sim/tick.ts';
import type { Trace } from '../../sim/trace.ts';
import { allocateWorld, restore, type World } from '../../sim/world.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';

const nothingLeftOut: ReadonlySet<string> = new Set();
/** More would bring no seek below a few ticks. */
const mostSnapshots = 60;

export interface Playback {
  readonly setting: Setting;
  readonly posture: string;
  readonly lastTick: number;
  /** Runs on towards the end. Negative ticks are the burn-in. */
  readonly frontier: World;
  /** The state that is looked at; `seek` moves it. */
  readonly view: World;
  readonly random: Random;
  readonly snapshots: Snapshots;
}

/** An arm at the beginning of its burn-in. @param memory bytes that snapshots may take; the first is kept in any case */
export function createPlayback(setting: Setting, posture: string, seed: number, memory: number): Playback {
  const frontier = allocateWorld(setting);
  const random = createRandom(seed);
  startWorld(frontier, setting, random);
  frontier.posture[0] = codeOf(setting, present);
  const lastTick = Math.round((setting.scenario.days * 24) / setting.tickHours);
  return {
    setting,
    posture,
    lastTick,
    frontier,
    view: allocateWorld(setting),
    random,
    snapshots: createSnapshots(Math.max(1, Math.ceil(lastTick / mostSnapshots)), memory),
  };
}

/** One tick of the burn-in. @returns whether there are more */
export function stepBurnIn({ frontier, setting, random }: Playback): boolean {
  if (frontier.tick[0] < 0) tick(frontier, setting, random, nothingLeftOut);
  return frontier.tick[0] < 0;
}

/** Hour 0: the posture is put in force, from the state of the burn-in or one handed in. */
export function begin({ frontier, view, setting, posture, snapshots }: Playback, burntIn?: Uint8Array): void {
  if (burntIn) restore(frontier, burntIn);
  fork(frontier, setting, posture);
  restore(view, frontier.heap);
  snapshots.offer(frontier.tick[0], frontier.heap);
}

/** One tick towards the end. @returns whether there are more */
export function stepArm({ frontier, setting, random, lastTick, snapshots }: Playback): boolean {
  if (frontier.tick[0] >= lastTick) return false;
  tick(frontier, setting, random, nothingLeftOut);
  snapshots.offer(frontier.tick[0], frontier.heap);
  return frontier.tick[0] < lastTick;
}

/** Puts the view at a tick, from where it is or from a snapshot, whichever is nearer. Needs `begin`. */
export function seek({ snapshots, view, setting, random, lastTick }: Playback, wanted: number): World {
  const target = Math.max(0, Math.min(lastTick, Math.round(wanted)));
  const nearest = snapshots.before(target);
  if (view.tick[0] > target || view.tick[0] < nearest) snapshots.restore(nearest, view.heap);
  while (view.tick[0] < target) tick(view, setting, random, nothingLeftOut);
  return view;
}

/**
 * Steps from one tick to another with somebody looking on; the view is left at the last.
 * @param watch is handed the state before the first step, and gives the sink
 */
export function replay(playback: Playback, from: number, to: number, watch: (world: World) => Trace): World {
  const { setting, random, lastTick } = playback;
  const view = seek(playback, from);
  const trace = watch(view);
  while (view.tick[0] < Math.min(to, lastTick)) tick(view, setting, random, nothingLeftOut, trace);
  return view;
}

/** After a step that broke off, which leaves half a tick behind: the next seek puts a snapshot back. */
export function distrustView({ view }: Playback): void {
  view.tick[0] = -1;
}
