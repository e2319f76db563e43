/** Small scenarios at random, in batches, each looked at after every tick of every arm. */
import fc from 'fast-check';
import { seeds, smallScenarios } from '../tests/sim/invariants/smallScenarios.ts';
import { watchArms } from '../tests/sim/invariants/watch.ts';

export interface Batch {
  /** Scenarios tried, up to the first that failed. */
  readonly tried: number;
  /** What the smallest failing scenario broke, with its file and seed; undefined where all held. */
  readonly fault: string | undefined;
}

/** Tries a batch of scenarios; the same seed draws the same ones. A failing scenario is made smaller while it still fails. */
export function tryBatch(size: number, seed: number): Batch {
  const { failed, numRuns, counterexample, errorInstance } = fc.check(fc.property(smallScenarios, seeds, watchArms), {
    numRuns: size,
    seed,
  });
  if (!failed) return { tried: numRuns, fault: undefined };
  const [file, luck] = counterexample ?? [];
  return { tried: numRuns, fault: `${String(errorInstance)}\nseed ${luck}\n${JSON.stringify(file)}` };
}
