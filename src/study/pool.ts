/** Workers on threads of this process. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Limits, Variants } from './plan.ts';
import { unpackResult } from './packing.ts';
import type { PackedResult } from './packing.ts';
import type { RowSetup } from './rows.ts';
import { memoryLimit, wallLimit } from './runner.ts';
import type { TaskResult } from './runner.ts';
import { RunLimitError } from './runLimitError.ts';
import type { TaskWorker } from './schedule.ts';
import type { Segment } from './segment.ts';
import { UserError } from './userError.ts';
import type { EngineSetup } from './variants.ts';

/** What a worker is given once, when it starts. */
export interface WorkerSetup extends EngineSetup {
  /** Of a study whose points change the scenario. */
  readonly variants?: Variants | null;
  readonly limits?: Limits;
}

export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unable'; readonly code: string; readonly message: string }
  /** With limits: the run that begins now. */
  | { readonly kind: 'begun'; readonly run_id: string }
  | { readonly kind: 'results'; readonly results: readonly PackedResult[] }
  | { readonly kind: 'segment'; readonly segment: Segment };

/** Of a worker that answers with rows. */
export interface RowWorkerSetup extends WorkerSetup {
  readonly rows: RowSetup;
}

/** Cores that this process may use. */
export function availableCores(): number {
  return availableParallelism();
}

/** Starts a worker thread that hands over its records. @see openThread */
export function startThread(workerUrl: URL, setup: WorkerSetup): Promise<TaskWorker<readonly TaskResult[]>> {
  return openThread(workerUrl, setup, (reply) =>
    reply.kind === 'results' ? reply.results.map(unpackResult) : undefined,
  );
}

/** Starts a worker thread that hands over rows, ready to be committed. @see openThread */
export function startRowThread(workerUrl: URL, setup: RowWorkerSetup): Promise<TaskWorker<Segment>> {
  return openThread(workerUrl, setup, (reply) => (reply.kind === 'segment' ? reply.segment : undefined));
}

/**
 * Starts a worker thread and waits until it is ready.
 * @param workerUrl the bundled worker, see worker.ts
 * @throws UserError when the scenario is one that the model names a reason not to run, Error for any other reason.
 */
async function openThread<Result>(
  workerUrl: URL,
  setup: WorkerSetup,
  resultOf: (reply: WorkerReply) => Result | undefined,
): Promise<TaskWorker<Result>> {
  const { limits = {} } = setup;
  const { memoryMB } = limits;
  const thread = new Worker(workerUrl, {
    workerData: setup,
    resourceLimits: {
      maxYoungGenerationSizeMb: 16,
      ...(memoryMB === undefined ? {} : { maxOldGenerationSizeMb: memoryMB }),
    },
  });
  // Between two tasks nobody listens; the next task then meets the exit.
  let lost: Error | undefined;
  thread.on('error', (error) => (lost = error));
  thread.on('exit', (code) => (lost ??= new Error(`the worker ended with code ${code}`)));
  const ready = await answerOf(thread, () => lost, limits);
  if (ready.kind === 'unable') {
    await thread.terminate();
    if (ready.code !== 'error') throw new UserError(`the scenario cannot be run: ${ready.message} (${ready.code})`);
    throw new Error(ready.message);
  }
  return {
    async run(batch) {
      const reply = answerOf(thread, () => lost, limits);
      thread.postMessage(batch);
      const received = await reply;
      const result = resultOf(received);
      if (result === undefined) throw new Error(`the worker answered ${received.kind} instead of a result`);
      return result;
    },
    async close() {
      await thread.terminate();
    },
  };
}

/** The next answer of a worker. @throws RunLimitError when the run that it is at is over a limit, Error when it is lost. */
function answerOf(
  thread: Worker,
  lostBy: () => Error | undefined,
  { wallSeconds, memoryMB }: Limits,
): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    const lost = lostBy();
    if (lost !== undefined) return reject(lost);
    let run: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      thread.off('exit', onExit);
      thread.off('message', onMessage);
    };
    const onExit = () => {
      end();
      const error = lostBy() ?? new Error('the worker ended');
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!isMemory || run === undefined || memoryMB === undefined) return reject(error);
      reject(new RunLimitError(run, memoryLimit, `the run needed more memory than its limit of ${memoryMB} MB`));
    };
    const onMessage = (reply: WorkerReply) => {
      if (reply.kind !== 'begun') {
        end();
        return resolve(reply);
      }
      run = reply.run_id;
      clearTimeout(timer);
      if (wallSeconds === undefined) return;
      timer = setTimeout(() => {
        end();
        reject(new RunLimitError(reply.run_id, wallLimit, `the run took longer than its limit of ${wallSeconds} s`));
      }, wallSeconds * 1000);
    };
    thread.on('exit', onExit);
    thread.on('message', onMessage);
  });
}
