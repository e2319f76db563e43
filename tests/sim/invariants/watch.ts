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
import { leaps, lookAt, roomFor } from './leaps.ts';
import { parsed } from './smallScenarios.ts';

/** Ticks to an hour and checks after each. */
function watch(world: World, setting: Setting, seed: number, lastHour: number, since = standing(world, setting)): void {
  const random = createRandom(seed);
  const all = new Set<string>();
  const before = roomFor(world);
  while (world.hour[0] < lastHour) {
    lookAt(world, before);
    tick(world, setting, random, all);
    const faults = [...violations(world, setting, since), ...leaps(world, setting, before)];
    if (faults.length > 0) throw new Error(`hour ${world.hour[0]}, seed ${seed}: ${faults.slice(0, 5).join('; ')}`);
  }
}

/** The state at the fork; room that is used again costs less than new room. */
let room = new Uint8Array(0);
function kept(heap: Uint8Array): Uint8Array {
  if (room.length < heap.length) room = new Uint8Array(heap.length);
  const saved = room.subarray(0, heap.length);
  saved.set(heap);
  return saved;
}

/** Plays the burn-in, then every posture and no mission from it. @throws Error with the first faults of a tick */
export function watchArms(file: ScenarioFile, seed: number): void {
  const setting = createSetting(parsed(file));
  const world = allocateWorld(setting);
  startWorld(world, setting, createRandom(seed));
  watch(world, setting, seed, 0);
  const saved = kept(world.heap);
  const since = standing(world, setting);
  for (const posture of [...setting.postures.map(({ id }) => id), noMission]) {
    world.heap.set(saved);
    fork(world, setting, posture);
    watch(world, setting, seed, setting.scenario.days * 24, since);
  }
}
