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
import { allocateWorld, restore, snapshot, type World } from '../../sim/world.ts';

const nothingLeftOut: ReadonlySet<string> = new Set();
/** More would bring no seek below a few ticks. */
const mostSnapshots = 36;

interface Snapshot {
  readonly tick: number;
  readonly state: Uint8Array<ArrayBuffer>;
}

export interface Playback {
  readonly setting: Setting;
  readonly posture: string;
  readonly lastTick: number;
  /** Runs on towards the end. Negative ticks are the burn-in. */
  readonly frontier: World;
  /** The state that is looked at; `seek` moves it. */
  readonly view: World;
  readonly random: Random;
  readonly snapshots: Snapshot[];
  /** Ticks from one snapshot to the next. */
  readonly every: number;
}

/** An arm at the beginning of its burn-in. @param memory bytes that snapshots may take */
export function createPlayback(setting: Setting, posture: string, seed: number, memory: number): Playback {
  const frontier = allocateWorld(setting);
  const random = createRandom(seed);
  startWorld(frontier, setting, random);
  frontier.posture[0] = codeOf(setting, present);
  const lastTick = Math.round((setting.scenario.days * 24) / setting.tickHours);
  const kept = Math.max(2, Math.min(mostSnapshots, Math.floor(memory / frontier.heap.length)));
  return {
    setting,
    posture,
    lastTick,
    frontier,
    view: allocateWorld(setting),
    random,
    snapshots: [],
    every: Math.max(1, Math.ceil(lastTick / kept)),
  };
}

/** One tick of the burn-in. @returns whether there are more */
export function stepBurnIn({ frontier, setting, random }: Playback): boolean {
  if (frontier.tick[0] < 0) tick(frontier, setting, random, nothingLeftOut);
  return frontier.tick[0] < 0;
}

/** Hour 0: the posture is put in force, from the state of the burn-in or one handed in. */
export function begin(playback: Playback, burntIn?: Uint8Array): void {
  const { frontier, view, setting, posture } = playback;
  if (burntIn) restore(frontier, burntIn);
  fork(frontier, setting, posture);
  restore(view, frontier.heap);
  keep(playback);
}

function keep({ snapshots, frontier }: Playback): void {
  snapshots.push({ tick: frontier.tick[0], state: snapshot(frontier) });
}

/** One tick towards the end. @returns whether there are more */
export function stepArm(playback: Playback): boolean {
  const { frontier, setting, random, lastTick, every } = playback;
  if (frontier.tick[0] >= lastTick) return false;
  tick(frontier, setting, random, nothingLeftOut);
  if (frontier.tick[0] % every === 0) keep(playback);
  return frontier.tick[0] < lastTick;
}

/** Puts the view at a tick, from where it is or from a snapshot, whichever is nearer. Needs `begin`. */
export function seek(playback: Playback, wanted: number): World {
  const { snapshots, view, setting, random, lastTick } = playback;
  const target = Math.max(0, Math.min(lastTick, Math.round(wanted)));
  const nearest = snapshots.findLast((each) => each.tick <= target) ?? snapshots[0];
  if (view.tick[0] > target || view.tick[0] < nearest.tick) restore(view, nearest.state);
  while (view.tick[0] < target) tick(view, setting, random, nothingLeftOut);
  return view;
}
