/** How many tasks go to a worker at once: so many that handing over costs little, so few that little is lost. Pure. */

/** What a batch should take, in seconds. */
const wantedSeconds = 0.25;
/** Beyond this there is nothing to gain, and results wait in memory. */
const mostInBatch = 128;

export interface BatchSize {
  readonly note: (tasks: number, seconds: number) => void;
  readonly now: () => number;
}

/** One at a time until it is known how long a task takes. */
export function adaptBatches(most = mostInBatch): BatchSize {
  let mean: number | undefined;
  return {
    note(tasks, seconds) {
      const each = seconds / tasks;
      // The first tasks pay for compiling, and points of a study differ in what they cost.
      mean = mean === undefined ? each : (mean + each) / 2;
    },
    now() {
      if (mean === undefined) return 1;
      return Math.max(1, Math.min(most, Math.floor(wantedSeconds / Math.max(mean, 1e-6))));
    },
  };
}
