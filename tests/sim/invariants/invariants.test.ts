/**
 * What must hold in every run, over small scenarios drawn at random. The draws are the same every time; `npm run
 * test:full` makes more of them.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/sim/invariants/forces.ts';
import { violations } from '../../../src/sim/invariants.ts';
import { createRandom } from '../../../src/sim/random.ts';
import { noMission } from '../../../src/sim/arms.ts';
import { fork } from '../../../src/sim/fork.ts';
import { createSetting } from '../../../src/sim/setting.ts';
import type { Setting } from '../../../src/sim/setting.ts';
import { tick } from '../../../src/sim/tick.ts';
import { startWorld } from '../../../src/sim/start.ts';
import { allocateWorld, type World } from '../../../src/sim/world.ts';
import { leaps, whereabouts } from './leaps.ts';
import { parsed, seeds, smallScenarios } from './smallScenarios.ts';
import { draws } from './draws.ts';

/** Ticks to an hour and checks after each. */
function watch(world: World, setting: Setting, seed: number, lastHour: number, since = standing(world, setting)): void {
  const random = createRandom(seed);
  const all = new Set<string>();
  while (world.hour[0] < lastHour) {
    const before = whereabouts(world);
    tick(world, setting, random, all);
    const faults = [...violations(world, setting, since), ...leaps(world, setting, before)];
    if (faults.length > 0) throw new Error(`hour ${world.hour[0]}, seed ${seed}: ${faults.slice(0, 5).join('; ')}`);
  }
}

describe('after every tick of a small scenario', () => {
  it('persons are conserved, everybody is in one place, and numbers stay in their ranges', () => {
    fc.assert(
      fc.property(smallScenarios, seeds, (file, seed) => {
        const setting = createSetting(parsed(file));
        const world = allocateWorld(setting);
        startWorld(world, setting, createRandom(seed));
        watch(world, setting, seed, 0);
        const saved = world.heap.slice();
        const since = standing(world, setting);
        for (const posture of [...setting.postures.map(({ id }) => id), noMission]) {
          world.heap.set(saved);
          fork(world, setting, posture);
          watch(world, setting, seed, setting.scenario.days * 24, since);
        }
      }),
      draws(60),
    );
    expect.assertions(0);
  }, 600_000);
});
