/** Where a stop condition first holds in an arm. */
import type { RunOptions } from './plan.ts';
import { compileExpression } from '../scenario/expression.ts';
import { fork } from '../sim/fork.ts';
import { exp, log, pow } from '../sim/math.ts';
import { measures } from '../sim/measures/catalogue.ts';
import { createRandom } from '../sim/random.ts';
import type { BurnIn } from '../sim/run.ts';
import type { Setting } from '../sim/setting.ts';
import { tick } from '../sim/tick.ts';
import { allocateWorld, restore } from '../sim/world.ts';
import type { World } from '../sim/world.ts';

const worlds = new WeakMap<Setting, World>();

/** The first tick after the fork after which the condition holds, up to the last one; undefined if it never does. */
export function stopTick(
  setting: Setting,
  burnIn: BurnIn,
  posture: string,
  { days, without, stopWhen }: RunOptions & { readonly stopWhen: string },
): number | undefined {
  const names = measures.map(({ name }) => name);
  const holds = compileExpression(stopWhen, names, { pow, exp, log });
  // A word that is part of another costs a measure too many, and changes nothing.
  const read = measures.filter(({ name }) => stopWhen.includes(name));
  const world = worlds.get(setting) ?? allocateWorld(setting);
  worlds.set(setting, world);
  restore(world, burnIn.state);
  fork(world, setting, posture);
  const random = createRandom(burnIn.seed);
  const off = new Set(without);
  const last = Math.round((days * 24) / setting.tickHours);
  while (world.tick[0] < last) {
    tick(world, setting, random, off);
    const values = Object.fromEntries(read.map((measure) => [measure.name, measure.of(world, setting)]));
    const answer = holds(values);
    // A measure without a value yet cannot end a run.
    if (!Number.isNaN(answer) && answer !== 0) return world.tick[0];
  }
  return undefined;
}
