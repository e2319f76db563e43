/** Maps tasks over workers: one batch a worker at a time, results handled one by one, a lost worker replaced. */
import { adaptBatches } from './batches.ts';
import { dealerOf } from './dealer.ts';
import type { Dealer } from './dealer.ts';
import type { Task } from './plan.ts';
import { RunLimitError } from './runLimitError.ts';
import { failureOf } from './runner.ts';
import type { Failure, Refused } from './runner.ts';

/** Tasks that go to a worker in one message, and come back in one. */
export interface Batch {
  readonly tasks: readonly Task[];
  readonly refused: Refused;
}

/** Runs one batch at a time. `run` rejects when the worker is lost, never because a run failed. */
export interface TaskWorker<Result> {
  readonly run: (batch: Batch) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export interface ScheduleOptions<Result> {
  readonly jobs: number;
  /** Rejects when a worker cannot be set up at all: then no task could run, and the schedule ends. */
  readonly startWorker: () => Promise<TaskWorker<Result>>;
  /** What stands for a task that no worker survived. */
  readonly failed: (task: Task, error: unknown, refused: Refused) => Result;
  /** Called for one result at a time, in the order of completion. What it throws ends the schedule. */
  readonly onResult: (result: Result) => void;
  /** In a batch; without it as many as pay. */
  readonly mostTasks?: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs all tasks. A task whose worker is lost is tried once more in a new worker, then handed on as failed.
 * @returns whether all tasks were handled; false when `signal` stopped it.
 * @throws what `startWorker` or `onResult` threw, after all workers have been closed.
 */
export async function schedule<Result>(tasks: readonly Task[], options: ScheduleOptions<Result>): Promise<boolean> {
  const { jobs, signal } = options;
  const open = new Set<TaskWorker<Result>>();
  const state: State<Result> = { stopped: signal?.aborted ?? false, open, dealer: dealerOf(tasks) };
  const stop = () => {
    state.stopped = true;
    for (const worker of open) void worker.close();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const lanes = Array.from({ length: Math.min(jobs, tasks.length) }, () =>
      lane(state, options).catch((error: unknown) => {
        stop();
        throw error;
      }),
    );
    const settled = await Promise.allSettled(lanes);
    for (const each of settled) if (each.status === 'rejected') throw each.reason;
    return !state.stopped;
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all([...open].map((worker) => worker.close()));
  }
}

interface State<Result> {
  stopped: boolean;
  readonly dealer: Dealer;
  readonly open: Set<TaskWorker<Result>>;
}

type Tried<Result> = { readonly result: Result } | { readonly error: unknown };

/** One worker's life: batches are taken from the common heap until none is left. */
async function lane<Result>(state: State<Result>, options: ScheduleOptions<Result>): Promise<void> {
  const size = adaptBatches(options.mostTasks);
  const take = state.dealer.seat();
  // Smaller towards the end, so that no worker sits on the last ones.
  const next = () => take(Math.min(size.now(), Math.ceil(state.dealer.left() / (2 * options.jobs))));
  const attempt = replaced(state, options);
  for (let tasks = next(); tasks.length > 0 && !state.stopped; tasks = next()) {
    const refused = new Map<string, Failure>();
    const started = performance.now();
    const tried = await attempt({ tasks, refused });
    if ('result' in tried) {
      size.note(tasks.length, (performance.now() - started) / 1000);
      if (!state.stopped) options.onResult(tried.result);
      continue;
    }
    const isKnown = note(refused, tried.error);
    // Nobody knows which task of a batch took the worker along, so each has its two trials.
    const losses = tasks.length === 1 && !isKnown ? 1 : 0;
    for (const task of tasks) await alone({ task, refused, losses, error: tried.error }, attempt, state, options);
  }
}

interface Trial {
  readonly task: Task;
  readonly refused: Map<string, Failure>;
  readonly losses: number;
  readonly error: unknown;
}

/** Tries a task by itself until it gives a result, or has lost two workers. */
async function alone<Result>(
  { task, refused, losses: before, error: lately }: Trial,
  attempt: (batch: Batch) => Promise<Tried<Result>>,
  state: State<Result>,
  { failed, onResult }: ScheduleOptions<Result>,
): Promise<void> {
  let [losses, error] = [before, lately];
  while (!state.stopped && losses < 2) {
    const tried = await attempt({ tasks: [task], refused });
    if (state.stopped) return;
    if ('result' in tried) return onResult(tried.result);
    error = tried.error;
    // The others of the task are run again without a run that went beyond a limit.
    if (!note(refused, error)) losses++;
  }
  if (!state.stopped) onResult(failed(task, error, refused));
}

/** Notes the run that went beyond a limit. @returns whether there was one */
function note(refused: Map<string, Failure>, error: unknown): boolean {
  if (!(error instanceof RunLimitError)) return false;
  refused.set(error.run_id, failureOf('run', error));
  return true;
}

/** Runs batches on a worker that is replaced when it is lost. */
function replaced<Result>(
  state: State<Result>,
  { startWorker }: ScheduleOptions<Result>,
): (batch: Batch) => Promise<Tried<Result>> {
  let worker: TaskWorker<Result> | undefined;
  return async (batch) => {
    if (worker === undefined) {
      worker = await startWorker();
      state.open.add(worker);
      if (state.stopped) await worker.close();
    }
    try {
      return { result: await worker.run(batch) };
    } catch (error) {
      state.open.delete(worker);
      await worker.close();
      worker = undefined;
      return { error };
    }
  };
}
