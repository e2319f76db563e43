import { describe, expect, it } from 'vitest';
import { failedTask, runTask } from '../../src/study/runner.ts';
import type { TaskResult } from '../../src/study/runner.ts';
import { schedule } from '../../src/study/schedule.ts';
import type { ScheduleOptions, TaskWorker } from '../../src/study/schedule.ts';
import { toyEngine, toyPlan } from './toy.ts';

const plan = toyPlan({ replications: 6 });

/** Workers in this process that are lost on the given trials of a task, counted from 1. */
function workers(lost: Readonly<Record<string, number>> = {}) {
  const trials = new Map<string, number>();
  const counts = { started: 0, closed: 0, running: 0, mostRunning: 0, largest: 0 };
  const startWorker = async (): Promise<TaskWorker<readonly TaskResult[]>> => {
    counts.started++;
    return {
      async run({ tasks, refused }) {
        counts.mostRunning = Math.max(counts.mostRunning, ++counts.running);
        await new Promise((resolve) => setImmediate(resolve));
        counts.running--;
        for (const { key } of tasks) trials.set(key, (trials.get(key) ?? 0) + 1);
        if (tasks.some(({ key }) => (trials.get(key) ?? 0) <= (lost[key] ?? 0))) throw new Error('lost');
        counts.largest = Math.max(counts.largest, tasks.length);
        return tasks.map((task) => runTask(task, toyEngine(plan), { refused }));
      },
      async close() {
        counts.closed++;
      },
    };
  };
  return { startWorker, counts };
}

type Options = ScheduleOptions<readonly TaskResult[]>;
/** Each result by itself. */
const handling = (
  onTask: (result: TaskResult) => unknown,
  options: Pick<Options, 'jobs' | 'startWorker' | 'signal'>,
  tasks = plan.tasks,
) =>
  schedule(tasks, {
    ...options,
    failed: (task, error, refused) => [failedTask(task, 'worker', error, refused)],
    onResult: (results) => results.forEach(onTask),
  });

describe('a schedule', () => {
  it.each([1, 2, 5])('runs every task once over %i workers, never more at a time', async (jobs) => {
    const { startWorker, counts } = workers();
    const seen: string[] = [];
    const finished = await handling(({ key }) => seen.push(key), { jobs, startWorker });
    expect(finished).toBe(true);
    expect(seen.toSorted()).toEqual(plan.tasks.map((task) => task.key).toSorted());
    expect(counts).toMatchObject({ started: jobs, closed: jobs, mostRunning: jobs });
  });

  it('tries the task of a lost worker once more in a new one', async () => {
    const { startWorker, counts } = workers({ [plan.tasks[2].key]: 1 });
    const failures: unknown[] = [];
    await handling(({ arms }) => failures.push(arms[0].failure), { jobs: 1, startWorker });
    expect(failures).toEqual(plan.tasks.map(() => undefined));
    expect(counts.started).toBe(2);
  });

  it('hands a task whose worker is lost twice on as failed, and goes on', async () => {
    const { startWorker } = workers({ [plan.tasks[0].key]: 2 });
    const failures: (string | undefined)[] = [];
    await handling(({ arms }) => failures.push(arms[3].failure?.message), { jobs: 1, startWorker });
    expect(failures).toEqual(['lost', ...plan.tasks.slice(1).map(() => undefined)]);
  });

  it('stops on a signal, without handing on half a task', async () => {
    const { startWorker, counts } = workers();
    const controller = new AbortController();
    let results = 0;
    const onResult = () => {
      if (++results === 2) controller.abort();
    };
    const finished = await handling(onResult, { jobs: 2, startWorker, signal: controller.signal });
    expect(finished).toBe(false);
    expect(results).toBe(2);
    expect(counts.closed).toBeGreaterThanOrEqual(2);
  });

  it('ends with the error of the writer', async () => {
    const { startWorker } = workers();
    const onResult = () => {
      throw new Error('the disk is full');
    };
    await expect(handling(onResult, { jobs: 2, startWorker })).rejects.toThrow('the disk is full');
  });
});
