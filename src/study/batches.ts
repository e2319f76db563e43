/** How many tasks go to a worker at once: so many that handing over costs little, so few that little is lost. Pure. */
import type { TaskResult } from './runner.ts';

/** What a batch should take, in seconds. */
const wantedSeconds = 0.25;
const mostTasks = 32;

export interface BatchSize {
  readonly note: (result: TaskResult) => void;
  readonly now: () => number;
}

/** One at a time until it is known how long a task takes. */
export function adaptBatches(): BatchSize {
  let mean: number | undefined;
  return {
    note({ burnIns, arms }) {
      const seconds = [...burnIns, ...arms].reduce((sum, one) => sum + one.seconds, 0);
      // Later tasks count for more: points of a study may differ in what they cost.
      mean = mean === undefined ? seconds : 0.9 * mean + 0.1 * seconds;
    },
    now() {
      if (mean === undefined) return 1;
      return Math.max(1, Math.min(mostTasks, Math.floor(wantedSeconds / Math.max(mean, 1e-6))));
    },
  };
}
