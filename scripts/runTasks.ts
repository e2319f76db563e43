/** Runs tasks of plans on worker threads without a result directory, for scripts that need a few numbers of many runs. */
import { availableCores, startThread } from '../src/study/pool.ts';
import type { Plan, Task } from '../src/study/plan.ts';
import { failedTask } from '../src/study/runner.ts';
import type { TaskResult } from '../src/study/runner.ts';
import { schedule } from '../src/study/schedule.ts';

export interface Workers {
  /** The bundled worker, dist/worker.js. */
  readonly workerUrl: URL;
  /** All cores when absent. */
  readonly jobs?: number;
}

/**
 * Hands on each task's result as it comes. All tasks run the plan's scenario with the plan's options.
 * @throws Error for a run that failed: a figure of a script must not rest on the runs that happened to work.
 */
export async function runTasks(
  plan: Pick<Plan, 'scenario' | 'options'>,
  tasks: readonly Task[],
  { workerUrl, jobs = availableCores() }: Workers,
  onResult: (result: TaskResult) => void,
): Promise<void> {
  const setup = { scenario: plan.scenario, options: plan.options };
  await schedule(tasks, {
    jobs,
    startWorker: () => startThread(workerUrl, setup),
    failed: (task, error) => [failedTask(task, 'worker', error)],
    onResult(results) {
      for (const { arm, failure } of results.flatMap(({ arms }) => arms))
        if (failure !== undefined) throw new Error(`run ${arm.run_id} of ${arm.posture} failed: ${failure.message}`);
      results.forEach(onResult);
    },
  });
}
