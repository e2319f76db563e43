/** The engine's whole model at any size: what (c), (d), (e) and (g) measure. */
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { createRandom } from '../../src/sim/random.ts';
import { createSetting } from '../../src/sim/setting.ts';
import { startWorld } from '../../src/sim/start.ts';
import { tick } from '../../src/sim/tick.ts';
import { allocateWorld } from '../../src/sim/world.ts';
import { everythingOn } from './everythingOn.ts';
import { peakMB, processorSeconds } from './processor.ts';
import { scenarioOf, standard, type Size } from './richScenario.ts';
import { parsed } from './street.ts';

/** Every fourth tick, as the command line records by default. */
const recordEvery = 4;

export interface RichRun {
  readonly civilianAgents: number;
  /** Of each run in turn: the first includes what the compiler does. */
  readonly seconds: readonly number[];
  readonly settingSeconds: number;
  readonly heapMB: number;
  readonly peakMB: number;
  readonly digest: string;
}

/** Runs one posture `times` over; with every part of the model where `everything`. */
export function richRun(change: Partial<Size>, posture: string, times: number, everything = false): RichRun {
  const start = processorSeconds();
  const plain = scenarioOf({ ...standard, ...change });
  const setting = createSetting(parsed(JSON.stringify(everything ? everythingOn(plain) : plain)));
  const settingSeconds = processorSeconds() - start;
  const burnIn = runBurnIn(setting, 1, { recordEvery });
  const seconds: number[] = [];
  let digest = '';
  for (let time = 0; time < times; time++) {
    const before = processorSeconds();
    ({ digest } = runArm(setting, burnIn, posture, { recordEvery }));
    seconds.push(processorSeconds() - before);
  }
  const heapMB = burnIn.state.length / 1e6;
  return { civilianAgents: setting.people.cohorts, seconds, settingSeconds, heapMB, peakMB: peakMB(), digest };
}

/** Live memory after each thousand ticks of one long run, MB. Needs --expose-gc. */
export function memoryOverTicks(ticks: number): { readonly ticks: number[]; readonly liveMB: number[] } {
  const setting = createSetting(parsed(JSON.stringify(scenarioOf({ ...standard, days: ticks / 4 }))));
  const world = allocateWorld(setting);
  const random = createRandom(1);
  startWorld(world, setting, random);
  const samples: { ticks: number[]; liveMB: number[] } = { ticks: [], liveMB: [] };
  for (let step = 1; step <= ticks; step++) {
    tick(world, setting, random, new Set());
    if (step % 1000 !== 0) continue;
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    samples.ticks.push(step);
    samples.liveMB.push((heapUsed + arrayBuffers) / 1e6);
  }
  return samples;
}
