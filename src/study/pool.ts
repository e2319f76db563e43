/** Workers on threads of this process. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RunOptions, Task } from './plan.ts';
import type { TaskResult } from './runner.ts';
import type { TaskWorker } from './schedule.ts';
import { UserError } from './userError.ts';
import type { Scenario } from '../scenario/schema.ts';

/** What a worker is given once, when it starts. */
export interface WorkerSetup {
  readonly scenario: Scenario;
  readonly options: RunOptions;
}

export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unable'; readonly code: string; readonly message: string }
  | { readonly kind: 'result'; readonly result: TaskResult };

/** Cores that this process may use. */
export function availableCores(): number {
  return availableParallelism();
}

/**
 * Starts a worker thread and waits until it has compiled the scenario.
 * @param workerUrl the bundled worker, see worker.ts
 * @throws UserError when the scenario is one that the model names a reason not to run, Error for any other reason.
 */
export async function startThread(workerUrl: URL, setup: WorkerSetup): Promise<TaskWorker> {
  const thread = new Worker(workerUrl, { workerData: setup, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  // Between two tasks nobody listens; the next task then meets the exit.
  let lost: Error | undefined;
  thread.on('error', (error) => (lost = error));
  thread.on('exit', (code) => (lost ??= new Error(`the worker ended with code ${code}`)));
  const answer = (): Promise<WorkerReply> =>
    new Promise((resolve, reject) => {
      if (lost !== undefined) return reject(lost);
      const ended = () => reject(lost ?? new Error('the worker ended'));
      thread.once('exit', ended);
      thread.once('message', (reply: WorkerReply) => {
        thread.off('exit', ended);
        resolve(reply);
      });
    });
  const ready = await answer();
  if (ready.kind === 'unable') {
    await thread.terminate();
    if (ready.code !== 'error') throw new UserError(`the scenario cannot be run: ${ready.message} (${ready.code})`);
    throw new Error(ready.message);
  }
  return {
    async run(task: Task) {
      const reply = answer();
      thread.postMessage(task);
      const received = await reply;
      if (received.kind !== 'result') throw new Error(`the worker answered ${received.kind} instead of a result`);
      return received.result;
    },
    async close() {
      await thread.terminate();
    },
  };
}
