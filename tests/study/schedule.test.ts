import { describe, expect, it } from 'vitest';
import { runTask } from '../../src/study/runner.ts';
import { schedule } from '../../src/study/schedule.ts';
import type { TaskWorker } from '../../src/study/schedule.ts';
import { toyEngine, toyPlan } from './toy.ts';

const plan = toyPlan({ replications: 6 });

/** Workers in this process that are lost on the given trials of a task, counted from 1. */
function workers(lost: Readonly<Record<string, number>> = {}) {
  const trials = new Map<string, number>();
  const counts = { started: 0, closed: 0, running: 0, mostRunning: 0 };
  const startWorker = async (): Promise<TaskWorker> => {
    counts.started++;
    return {
      async run(task) {
        counts.mostRunning = Math.max(counts.mostRunning, ++counts.running);
        await new Promise((resolve) => setImmediate(resolve));
        counts.running--;
        const trial = (trials.get(task.key) ?? 0) + 1;
        trials.set(task.key, trial);
        if (trial <= (lost[task.key] ?? 0)) throw new Error('lost');
        return runTask(task, toyEngine(plan));
      },
      async close() {
        counts.closed++;
      },
    };
  };
  return { startWorker, counts };
}

describe('a schedule', () => {
  it.each([1, 2, 5])('runs every task once over %i workers, never more at a time', async (jobs) => {
    const { startWorker, counts } = workers();
    const seen: string[] = [];
    const finished = await schedule(plan.tasks, { jobs, startWorker, onResult: ({ key }) => seen.push(key) });
    expect(finished).toBe(true);
    expect(seen.toSorted()).toEqual(plan.tasks.map((task) => task.key).toSorted());
    expect(counts).toMatchObject({ started: jobs, closed: jobs, mostRunning: jobs });
  });

  it('tries the task of a lost worker once more in a new one', async () => {
    const { startWorker, counts } = workers({ [plan.tasks[2].key]: 1 });
    const failures: unknown[] = [];
    await schedule(plan.tasks, { jobs: 1, startWorker, onResult: ({ arms }) => failures.push(arms[0].failure) });
    expect(failures).toEqual(plan.tasks.map(() => undefined));
    expect(counts.started).toBe(2);
  });

  it('hands a task whose worker is lost twice on as failed, and goes on', async () => {
    const { startWorker } = workers({ [plan.tasks[0].key]: 2 });
    const failures: (string | undefined)[] = [];
    await schedule(plan.tasks, {
      jobs: 1,
      startWorker,
      onResult: ({ arms }) => failures.push(arms[3].failure?.message),
    });
    expect(failures).toEqual(['lost', ...plan.tasks.slice(1).map(() => undefined)]);
  });

  it('stops on a signal, without handing on half a task', async () => {
    const { startWorker, counts } = workers();
    const controller = new AbortController();
    let results = 0;
    const onResult = () => {
      if (++results === 2) controller.abort();
    };
    const finished = await schedule(plan.tasks, { jobs: 2, startWorker, onResult, signal: controller.signal });
    expect(finished).toBe(false);
    expect(results).toBe(2);
    expect(counts.closed).toBeGreaterThanOrEqual(2);
  });

  it('ends with the error of the writer', async () => {
    const { startWorker } = workers();
    const onResult = () => {
      throw new Error('the disk is full');
    };
    await expect(schedule(plan.tasks, { jobs: 2, startWorker, onResult })).rejects.toThrow('the disk is full');
  });
});
