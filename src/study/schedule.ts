/** Maps tasks over workers: at most one task a worker at a time, results handled one by one, a lost worker replaced. */
import type { Task } from './plan.ts';
import { RunLimitError } from './runLimitError.ts';
import { failedTask, failureOf } from './runner.ts';
import type { ArmResult, Failure, TaskResult } from './runner.ts';

/** Runs one task at a time. `run` rejects when the worker is lost, never because a run failed. */
export interface TaskWorker {
  readonly run: (task: Task) => Promise<TaskResult>;
  readonly close: () => Promise<void>;
}

export interface ScheduleOptions {
  readonly jobs: number;
  /** Rejects when a worker cannot be set up at all: then no task could run, and the schedule ends. */
  readonly startWorker: () => Promise<TaskWorker>;
  /** Called for one result at a time, in the order of completion. What it throws ends the schedule. */
  readonly onResult: (result: TaskResult) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs all tasks. A task whose worker is lost is tried once more in a new worker, then handed on as failed.
 * @returns whether all tasks were handled; false when `signal` stopped it.
 * @throws what `startWorker` or `onResult` threw, after all workers have been closed.
 */
export async function schedule(tasks: readonly Task[], options: ScheduleOptions): Promise<boolean> {
  const { jobs, signal } = options;
  const open = new Set<TaskWorker>();
  const state: State = { next: 0, stopped: signal?.aborted ?? false, open };
  const stop = () => {
    state.stopped = true;
    for (const worker of open) void worker.close();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const lanes = Array.from({ length: Math.min(jobs, tasks.length) }, () =>
      lane(tasks, state, options).catch((error: unknown) => {
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

interface State {
  next: number;
  stopped: boolean;
  readonly open: Set<TaskWorker>;
}

/** One worker's life: tasks are taken from the common queue until none is left. */
async function lane(tasks: readonly Task[], state: State, options: ScheduleOptions): Promise<void> {
  let worker: TaskWorker | undefined;
  while (!state.stopped && state.next < tasks.length) {
    const task = tasks[state.next++];
    const overLimit = new Map<string, Failure>();
    let result: TaskResult | undefined;
    for (let trial = 1; result === undefined && !state.stopped; trial++) {
      const arms = task.arms.filter(({ run_id }) => !overLimit.has(run_id));
      if (arms.length === 0) result = { key: task.key, burnIns: [], arms: [] };
      if (result !== undefined) break;
      worker ??= await openWorker(state, options);
      try {
        result = await worker.run({ ...task, arms });
      } catch (error) {
        state.open.delete(worker);
        await worker.close();
        worker = undefined;
        if (error instanceof RunLimitError) {
          // The others of the task are run again without it.
          overLimit.set(arms[error.arm].run_id, failureOf('run', error));
          trial--;
        } else if (trial === 2) result = failedTask({ ...task, arms }, 'worker', error);
      }
    }
    if (result !== undefined && !state.stopped) options.onResult(withFailures(task, result, overLimit));
  }
}

/** Puts the runs that were ended for a limit back in their places. */
function withFailures(task: Task, result: TaskResult, failures: ReadonlyMap<string, Failure>): TaskResult {
  if (failures.size === 0) return result;
  const done = new Map(result.arms.map((each) => [each.arm.run_id, each]));
  const arms = task.arms.flatMap((arm): ArmResult[] => {
    const failure = failures.get(arm.run_id);
    if (failure !== undefined) return [{ arm, failure, seconds: 0 }];
    const found = done.get(arm.run_id);
    return found === undefined ? [] : [found];
  });
  return { ...result, arms };
}

async function openWorker(state: State, options: ScheduleOptions): Promise<TaskWorker> {
  const worker = await options.startWorker();
  state.open.add(worker);
  if (state.stopped) await worker.close();
  return worker;
}
