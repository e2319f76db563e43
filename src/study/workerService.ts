/** The far side of a worker thread: sets up a scenario once for all of its tasks, then answers each batch in one message. */
import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf, packResult } from './packing.ts';
import type { Task } from './plan.ts';
import type { RowWorkerSetup, WorkerReply, WorkerSetup } from './pool.ts';
import { rowsOf } from './rows.ts';
import { failedTask, failureOf, memoryLimit, runTask } from './runner.ts';
import type { Engine, Refused, RunWatch, TaskResult } from './runner.ts';
import type { Batch } from './schedule.ts';
import { joinSegments, segmentOf } from './segment.ts';
import type { TaskRows } from './segment.ts';
import type { EngineSetup, SetupAt } from './variants.ts';

/** Serves batches until the thread is ended. `createEngine` compiles a scenario; what it throws is reported to the pool. */
export async function serve<BurnIn>(createEngine: (setup: EngineSetup) => Engine<BurnIn>): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this file runs as a worker thread only');
  const send = (reply: WorkerReply, transfer: readonly ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    const setup = workerData as WorkerSetup | RowWorkerSetup;
    const settled = await settling(setup);
    const watch = watchOf(setup, send);
    const answer =
      'rows' in setup
        ? answeringRows(rowRunnerOf(setup, createEngine, settled), watch)
        : answeringResults(runnerOf(setup, createEngine, settled), watch);
    port.on('message', (batch: Batch) => {
      const { reply, transfer } = answer(batch);
      send(reply, transfer);
    });
    send({ kind: 'ready' });
  } catch (error) {
    const { code, message } = failureOf('worker', error);
    send({ kind: 'unable', code, message });
  }
}

interface Answer {
  readonly reply: WorkerReply;
  /** What moves to the receiver instead of being copied. */
  readonly transfer: readonly ArrayBuffer[];
}

function answeringRows(run: RowRunner, watch: RunWatch | undefined): (batch: Batch) => Answer {
  return ({ tasks, refused }) => {
    // Text becomes bytes at once: held until the end of the batch it would be copied by every garbage collection.
    const segment = joinSegments(tasks.map((task) => segmentOf([run(task, { watch, refused })])));
    return { reply: { kind: 'segment', segment }, transfer: [segment.bytes.buffer] };
  };
}

function answeringResults(run: Runner, watch: RunWatch | undefined): (batch: Batch) => Answer {
  return ({ tasks, refused }) => {
    const results = tasks.map((task) => packResult(run(task, { watch, refused }).result));
    return { reply: { kind: 'results', results }, transfer: results.flatMap(buffersOf) };
  };
}

/** Reading scenarios takes a parser, which workers of one scenario need not load. */
async function settling({ variants }: WorkerSetup): Promise<SetupAt> {
  if (!variants) return (setup) => setup;
  const { setupAt } = await import('./variants.ts');
  return setupAt;
}

interface Watching {
  readonly watch?: RunWatch;
  readonly refused?: Refused;
}

/** A task's result, and what its runs were made from. */
type Runner = (task: Task, watching?: Watching) => { readonly result: TaskResult; readonly at: EngineSetup };
type RowRunner = (task: Task, watching?: Watching) => TaskRows;

/** Runs tasks on the engine of their point. One at a time is kept: the tasks of a point follow each other. */
export function runnerOf<BurnIn>(
  setup: EngineSetup & Pick<WorkerSetup, 'variants'>,
  createEngine: (setup: EngineSetup) => Engine<BurnIn>,
  setupAt: SetupAt,
): Runner {
  // Without variants a scenario that cannot be compiled is known before the first task.
  const { variants = null } = setup;
  const common = variants === null ? createEngine(setup) : undefined;
  let current: { readonly point: string; readonly at: EngineSetup; readonly engine: Engine<BurnIn> } | undefined;
  return (task, watching) => {
    if (common !== undefined) return { result: runTask(task, common, watching), at: setup };
    try {
      if (current?.point !== task.point_id) {
        const at = setupAt({ ...setup, variants }, task);
        current = { point: task.point_id, at, engine: createEngine(at) };
      }
    } catch (error) {
      // A point that the model cannot be set up for is a failure of its runs.
      return { result: failedTask(task, 'set-up', error), at: setup };
    }
    return { result: runTask(task, current.engine, watching), at: current.at };
  };
}

/** Runs tasks and makes their rows. */
export function rowRunnerOf<BurnIn>(
  setup: RowWorkerSetup,
  createEngine: (setup: EngineSetup) => Engine<BurnIn>,
  setupAt: SetupAt,
): RowRunner {
  const run = runnerOf(setup, createEngine, setupAt);
  return (task, watching) => {
    const { result, at } = run(task, watching);
    return rowsOf({ ...setup.rows, ...at }, task, result);
  };
}

const megabyte = 1e6;

/** With limits the pool is told when a run begins, and a run whose arrays outgrew the limit is a failure. */
function watchOf({ limits = {} }: WorkerSetup, send: (reply: WorkerReply) => void): RunWatch | undefined {
  const { wallSeconds, memoryMB } = limits;
  if (wallSeconds === undefined && memoryMB === undefined) return undefined;
  return {
    begun: (run_id) => send({ kind: 'begun', run_id }),
    ended: () => {
      const { arrayBuffers } = process.memoryUsage();
      if (memoryMB === undefined || arrayBuffers <= memoryMB * megabyte) return undefined;
      const message = `the worker held ${Math.ceil(arrayBuffers / megabyte)} MB of arrays; the limit is ${memoryMB} MB`;
      return { stage: 'run', code: memoryLimit, message };
    },
  };
}
