/** Threads of a queue worker: kept as long as they have work of their study, lent to one task at a time. */
import { startThread } from '../pool.ts';
import type { WorkerSetup } from '../pool.ts';
import type { Task } from '../plan.ts';
import type { TaskResult } from '../runner.ts';
import { schedule } from '../schedule.ts';
import type { TaskWorker } from '../schedule.ts';

export interface Threads {
  /** Whether a setup was seen before. */
  readonly knows: (hash: string) => boolean;
  /** Runs one task as a local study would: a thread that is lost is replaced, and a run over a limit fails alone. */
  readonly run: (hash: string, setup: () => WorkerSetup, task: Task) => Promise<TaskResult>;
  readonly close: () => Promise<void>;
}

interface Idle {
  readonly hash: string;
  readonly thread: TaskWorker;
}

/** Setups are some hundred kilobytes; a worker seldom serves more studies at once. */
const mostSetups = 8;

export function threadsOf(workerUrl: URL): Threads {
  const setups = new Map<string, WorkerSetup>();
  const idle: Idle[] = [];

  async function borrow(hash: string, setup: WorkerSetup): Promise<TaskWorker> {
    const own = idle.findIndex((each) => each.hash === hash);
    if (own >= 0) return idle.splice(own, 1)[0].thread;
    // A thread is made for one study; another's makes room.
    await idle.shift()?.thread.close();
    return startThread(workerUrl, setup);
  }

  function lent(hash: string, thread: TaskWorker): TaskWorker {
    let isLost = false;
    let isBack = false;
    return {
      async run(task) {
        try {
          return await thread.run(task);
        } catch (error) {
          isLost = true;
          throw error;
        }
      },
      async close() {
        if (isBack) return;
        isBack = true;
        if (isLost) await thread.close();
        else idle.push({ hash, thread });
      },
    };
  }

  return {
    knows: (hash) => setups.has(hash),
    async run(hash, setupOf, task) {
      const setup = setups.get(hash) ?? setupOf();
      if (setups.size >= mostSetups && !setups.has(hash)) setups.delete([...setups.keys()][0]);
      setups.set(hash, setup);
      let found: TaskResult | undefined;
      const startWorker = async () => lent(hash, await borrow(hash, setup));
      await schedule([task], { jobs: 1, startWorker, onResult: (result) => (found = result) });
      if (found === undefined) throw new Error(`the task ${task.key} gave no result`);
      return found;
    },
    async close() {
      await Promise.all(idle.map(({ thread }) => thread.close()));
    },
  };
}
