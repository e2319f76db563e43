/** A small scenario played by every arm, and looked at after every tick. */
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { noMission } from '../../../src/sim/arms.ts';
import { fork } from '../../../src/sim/fork.ts';
import { standing } from '../../../src/sim/invariants/forces.ts';
import { violations } from '../../../src/sim/invariants.ts';
import { createRandom } from '../../../src/sim/random.ts';
import { createSetting, type Setting } from '../../../src/sim/setting.ts';
import { startWorld } from '../../../src/sim/start.ts';
import { tick } from '../../../src/sim/tick.ts';
import { allocateWorld, type World } from '../../../src/sim/world.ts';
import { leaps, whereabouts } from './leaps.ts';
import { parsed } from './smallScenarios.ts';

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

/** Plays the burn-in, then every posture and no mission from it. @throws Error with the first faults of a tick */
export function watchArms(file: ScenarioFile, seed: number): void {
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
}
