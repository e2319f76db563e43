/** Outbursts of a series of active citizens, counted as Epstein 2002 does. */

export interface Outbursts {
  /** Outbursts that have ended. */
  readonly count: number;
  /** Sum of the actives of each over its turns. */
  readonly activations: readonly number[];
  /** Turns from the end of one to the start of the next. */
  readonly waits: readonly number[];
}

/** Above this many actives an outburst is under way. */
export const outburstMark = 50;

/** An outburst starts in the first turn above the mark and ends in the first later one below it. */
export function outbursts(active: readonly number[]): Outbursts {
  const activations: number[] = [];
  const waits: number[] = [];
  let sum = 0;
  let lastEnd = -1;
  active.forEach((actives, turn) => {
    if (sum === 0 && actives > outburstMark) {
      if (lastEnd >= 0) waits.push(turn - lastEnd);
      sum = actives;
    } else if (sum > 0 && actives < outburstMark) {
      activations.push(sum);
      lastEnd = turn;
      sum = 0;
    } else if (sum > 0) sum += actives;
  });
  return { count: activations.length, activations, waits };
}
