/** How many replications a design point needs for its luck range to be as narrow as was asked for. Pure. */
import type { Task, Until } from './plan.ts';
import type { StoredRun } from './storedRun.ts';
import { tInterval } from '../analysis/interval.ts';
import { present } from '../analysis/moments.ts';

export function firstReach({ minReplications, maxReplications }: Until): number {
  return Math.min(minReplications, maxReplications);
}

/**
 * Decided on whole rounds alone - the first so many replications, by number - so that neither workers nor shards have
 * a say in it, and at few looks, each of which would otherwise be a chance to stop by luck.
 * @param done tasks of one point so far
 * @returns how many replications to go on to: a quarter more, at least five; undefined where it is enough
 */
export function nextReach(
  until: Until,
  done: readonly Task[],
  runsOf: (task: Task) => readonly StoredRun[],
): number | undefined {
  const { measure, halfWidth, maxReplications } = until;
  if (done.length >= maxReplications) return undefined;
  const values = new Map<string, (number | null)[]>();
  for (const task of done) {
    const runs = runsOf(task);
    task.arms.forEach(({ posture, start }, index) => {
      const key = `${start} ${posture}`;
      const list = values.get(key) ?? [];
      list.push(runs[index].failure === undefined ? (runs[index].outcomes[measure] ?? null) : null);
      values.set(key, list);
    });
  }
  const isNarrow = [...values.values()].every((list) => {
    const range = tInterval(present(list));
    return range !== null && (range.hi - range.lo) / 2 <= halfWidth;
  });
  if (isNarrow) return undefined;
  return Math.min(maxReplications, done.length + Math.max(5, Math.ceil(done.length / 4)));
}
