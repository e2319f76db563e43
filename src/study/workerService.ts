/** The far side of a worker thread: compiles a scenario once for all of its tasks, then answers each with one result. */
import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf, packResult } from './packing.ts';
import type { Task } from './plan.ts';
import type { WorkerReply, WorkerSetup } from './pool.ts';
import { failedTask, failureOf, runTask } from './runner.ts';
import type { Engine, RunWatch, TaskResult } from './runner.ts';
import type { EngineSetup, SetupAt } from './variants.ts';

/** Serves tasks until the thread is ended. `createEngine` compiles a scenario; what it throws is reported to the pool. */
export async function serve<BurnIn>(createEngine: (setup: EngineSetup) => Engine<BurnIn>): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this file runs as a worker thread only');
  const send = (reply: WorkerReply, transfer: readonly ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    const setup = workerData as WorkerSetup;
    const run = runnerOf(setup, createEngine, await settling(setup));
    const watch = watchOf(setup, send);
    port.on('message', (task: Task) => {
      const result = packResult(run(task, watch));
      send({ kind: 'result', result }, buffersOf(result));
    });
    send({ kind: 'ready' });
  } catch (error) {
    const { code, message } = failureOf('worker', error);
    send({ kind: 'unable', code, message });
  }
}

/** Reading scenarios takes a parser, which workers of one scenario need not load. */
async function settling({ variants }: WorkerSetup): Promise<SetupAt> {
  if (!variants) return (setup) => setup;
  const { setupAt } = await import('./variants.ts');
  return setupAt;
}

/** Runs tasks on the engine of their point. One at a time is kept: the tasks of a point follow each other. */
export function runnerOf<BurnIn>(
  setup: EngineSetup & Pick<WorkerSetup, 'variants'>,
  createEngine: (setup: EngineSetup) => Engine<BurnIn>,
  setupAt: SetupAt,
): (task: Task, watch?: RunWatch) => TaskResult {
  // Without variants a scenario that cannot be compiled is known before the first task.
  const { variants = null } = setup;
  const common = variants === null ? createEngine(setup) : undefined;
  let current: { readonly point: string; readonly engine: Engine<BurnIn> } | undefined;
  return (task, watch) => {
    if (common !== undefined) return runTask(task, common, watch);
    try {
      if (current?.point !== task.point_id)
        current = { point: task.point_id, engine: createEngine(setupAt({ ...setup, variants }, task)) };
    } catch (error) {
      // A point that the model cannot be set up for is a failure of its runs.
      return failedTask(task, 'set-up', error);
    }
    return runTask(task, current.engine, watch);
  };
}

const megabyte = 1e6;

/** With limits the pool is told when a run begins, and a run whose arrays outgrew the limit is a failure. */
function watchOf({ limits = {} }: WorkerSetup, send: (reply: WorkerReply) => void): RunWatch | undefined {
  const { wallSeconds, memoryMB } = limits;
  if (wallSeconds === undefined && memoryMB === undefined) return undefined;
  return {
    begun: (arm) => send({ kind: 'begun', arm }),
    ended: () => {
      const { arrayBuffers } = process.memoryUsage();
      if (memoryMB === undefined || arrayBuffers <= memoryMB * megabyte) return undefined;
      const message = `the worker held ${Math.ceil(arrayBuffers / megabyte)} MB of arrays; the limit is ${memoryMB} MB`;
      return { stage: 'run', code: 'memory-limit', message };
    },
  };
}
