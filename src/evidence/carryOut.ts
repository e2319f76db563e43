/** Makes the runs that a store lacks, on worker threads; what is committed is never made again. */
import { canonicalJson } from '../study/canonical.ts';
import { present } from '../sim/arms.ts';
import type { Task } from '../study/plan.ts';
import { startThread } from '../study/pool.ts';
import { failedTask } from '../study/runner.ts';
import type { TaskResult } from '../study/runner.ts';
import { schedule } from '../study/schedule.ts';
import { UserError } from '../study/userError.ts';
import { observe } from './observation.ts';
import type { Run } from './runs.ts';
import type { ObservationStore } from './store.ts';

export interface Carrying {
  /** The bundled worker, dist/worker.js. */
  readonly workerUrl: URL;
  /** Worker threads; they change no result. */
  readonly jobs: number;
  readonly signal?: AbortSignal;
  /** Called after each run. */
  readonly onRun?: () => void;
}

/** Runs of one scenario that one worker makes one after the other: few enough that workers end at about the same time. */
const mostTogether = 6;

/**
 * @returns whether all runs are in the store; false when `signal` stopped it.
 * @throws UserError for a run that failed: a verdict must not rest on the runs that happened to work.
 */
export async function carryOut(runs: readonly Run[], store: ObservationStore, options: Carrying): Promise<boolean> {
  const missing = new Map(runs.filter((run) => !store.has(run)).map((run) => [run.key, run]));
  const queue = batches([...missing.values()]);
  const lane = async (): Promise<boolean> => {
    try {
      for (let batch = queue.shift(); batch !== undefined; batch = queue.shift())
        if (!(await carryBatch(batch, store, options))) return false;
      return true;
    } catch (error) {
      // Nothing will be judged, so the other lanes begin nothing more.
      queue.length = 0;
      throw error;
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: options.jobs }, lane));
  for (const each of lanes) if (each.status === 'rejected') throw each.reason;
  return lanes.every((each) => each.status === 'fulfilled' && each.value);
}

/** In the order of their scenarios, each one's runs together. */
function batches(runs: readonly Run[]): Run[][] {
  const byScenario = new Map<string, Run[]>();
  for (const run of runs) byScenario.set(run.scenarioKey, [...(byScenario.get(run.scenarioKey) ?? []), run]);
  return [...byScenario.values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / mostTogether) }, (_, index) =>
      same.slice(index * mostTogether, (index + 1) * mostTogether),
    ),
  );
}

async function carryBatch(batch: readonly Run[], store: ObservationStore, options: Carrying): Promise<boolean> {
  const { workerUrl, signal, onRun } = options;
  const [{ file, scenario }] = batch;
  // Facts need the end of a run and its incidents; a row at either end is the least that a run records.
  const setup = { scenario, options: { days: scenario.days, recordEvery: 1_000_000, without: [] } };
  const byKey = new Map(batch.map((run) => [run.key, run]));
  const onResult = (result: TaskResult): void => {
    const run = byKey.get(result.key);
    if (run === undefined) throw new Error(`a worker answered for the unknown run ${result.key}`);
    const [{ record, failure, seconds }] = result.arms;
    if (record === undefined)
      throw new UserError(`a run for evidence failed: ${failure?.message ?? 'no record'} (${failure?.code})`, 1);
    const burnIn = result.burnIns.reduce((sum, each) => sum + each.seconds, 0);
    store.commit(run, observe(record, file, seconds + burnIn));
    onRun?.();
  };
  const startWorker = () => startThread(workerUrl, setup);
  return schedule(batch.map(taskOf), {
    jobs: 1,
    // Each run is stored as soon as it is done.
    mostTasks: 1,
    signal,
    startWorker,
    failed: (task, error) => [failedTask(task, 'worker', error)],
    onResult: (results) => results.forEach(onResult),
  });
}

function taskOf({ key, arm, seed }: Run): Task {
  // The present lay-down goes on from its own burn-in; what is not present was in force from the start.
  const start = arm === present ? 'switching' : 'steady';
  return {
    key,
    point_id: '',
    parameters: {},
    replication: 1,
    arms: [{ run_id: canonicalJson([arm, seed]), posture: arm, start, seed }],
  };
}
