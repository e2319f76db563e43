/** Threads of a queue worker: kept as long as they have work of their study, lent to one task at a time. */
import { startRowThread } from '../pool.ts';
import type { RowWorkerSetup } from '../pool.ts';
import type { Task } from '../plan.ts';
import { failedRows } from '../rows.ts';
import { schedule } from '../schedule.ts';
import type { TaskWorker } from '../schedule.ts';
import { segmentOf } from '../segment.ts';
import type { Segment } from '../segment.ts';

type RowWorker = TaskWorker<Segment>;

export interface Threads {
  /** Whether a setup was seen before. */
  readonly knows: (hash: string) => boolean;
  /** Runs one task as a local study would: a thread that is lost is replaced, and a run over a limit fails alone. */
  readonly run: (hash: string, setup: () => RowWorkerSetup, task: Task) => Promise<Segment>;
  readonly close: () => Promise<void>;
}

interface Idle {
  readonly hash: string;
  readonly thread: RowWorker;
}

/** Setups are some hundred kilobytes; a worker seldom serves more studies at once. */
const mostSetups = 8;

export function threadsOf(workerUrl: URL): Threads {
  const setups = new Map<string, RowWorkerSetup>();
  const idle: Idle[] = [];

  async function borrow(hash: string, setup: RowWorkerSetup): Promise<RowWorker> {
    const own = idle.findIndex((each) => each.hash === hash);
    if (own >= 0) return idle.splice(own, 1)[0].thread;
    // A thread is made for one study; another's makes room.
    await idle.shift()?.thread.close();
    return startRowThread(workerUrl, setup);
  }

  function lent(hash: string, thread: RowWorker): RowWorker {
    let isLost = false;
    let isBack = false;
    return {
      async run(batch) {
        try {
          return await thread.run(batch);
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
      let found: Segment | undefined;
      const startWorker = async () => lent(hash, await borrow(hash, setup));
      await schedule([task], {
        jobs: 1,
        startWorker,
        failed: (lost, error, refused) => segmentOf([failedRows({ ...setup.rows, ...setup }, lost, error, refused)]),
        onResult: (segment) => (found = segment),
      });
      if (found === undefined) throw new Error(`the task ${task.key} gave no result`);
      return found;
    },
    async close() {
      await Promise.all(idle.map(({ thread }) => thread.close()));
    },
  };
}
