/** A thread of `npm run invariants`: small scenarios at random, in batches, each looked at after every tick of every arm. */
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { seeds, smallScenarios } from '../tests/sim/invariants/smallScenarios.ts';
import { watchArms } from '../tests/sim/invariants/watch.ts';

interface Batch {
  /** Scenarios tried, up to the first that failed. */
  readonly tried: number;
  /** What the first scenario that failed broke, with its file and seed; undefined where all held. */
  readonly fault: string | undefined;
}

/** Tries a batch of scenarios up to the first that fails; the same seed draws the same ones. */
function tryBatch(size: number, seed: number): Batch {
  const { failed, numRuns, counterexample, errorInstance } = fc.check(fc.property(smallScenarios, seeds, watchArms), {
    numRuns: size,
    seed,
    // Made no smaller: that can take longer than all the others together.
    endOnFailure: true,
  });
  if (!failed) return { tried: numRuns, fault: undefined };
  const [file, luck] = counterexample ?? [];
  return { tried: numRuns, fault: `${String(errorInstance)}\nseed ${luck}\n${JSON.stringify(file)}` };
}

parentPort?.on('message', ({ size, seed }: { readonly size: number; readonly seed: number }) =>
  parentPort?.postMessage(tryBatch(size, seed)),
);
