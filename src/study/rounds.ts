/** Which tasks of a plan count: all; with `until`, as many of each point as it needs, decided in rounds. Pure. */
import type { Plan, Task } from './plan.ts';
import type { StoredRun } from './storedRun.ts';
import type { ReadPart } from './tables.ts';
import { firstReach, nextReach } from './until.ts';

/** Committed results, wherever they are. */
export interface Committed {
  readonly has: (task: string) => boolean;
  readonly read: ReadPart;
}

/** What is kept of the runs of a committed task, in the order of its arms. */
export function keptRuns(committed: Pick<Committed, 'read'>, task: Task): StoredRun[] {
  return task.arms.map((arm) => JSON.parse(committed.read(task.key, 'kept', arm.run_id)));
}

/**
 * The tasks that must be committed, round by round: before the next is asked for, those of this one must be. Those of
 * the last are the ones that count.
 */
export function* rounds(plan: Plan, committed: Pick<Committed, 'read'>): Generator<readonly Task[], void> {
  const { until } = plan;
  if (until === null) return yield plan.tasks;
  const tasksOf = new Map<string, Task[]>(plan.points.map(({ point_id }) => [point_id, []]));
  for (const task of plan.tasks) tasksOf.get(task.point_id)?.push(task);
  const reach = new Map([...tasksOf.keys()].map((point) => [point, firstReach(until)]));
  for (let open = [...tasksOf.keys()]; open.length > 0;) {
    yield plan.tasks.filter((task) => task.replication <= (reach.get(task.point_id) ?? 0));
    open = open.filter((point) => {
      const done = (tasksOf.get(point) ?? []).slice(0, reach.get(point));
      const next = nextReach(until, done, (task) => keptRuns(committed, task));
      if (next !== undefined) reach.set(point, next);
      return next !== undefined;
    });
  }
}

/** The tasks that count, of what is committed; or of how many of a round how many are not. */
export function countedTasks(
  plan: Plan,
  committed: Committed,
): { readonly tasks: readonly Task[] } | { readonly lost: number; readonly of: number } {
  let tasks: readonly Task[] = [];
  for (tasks of rounds(plan, committed)) {
    const lost = tasks.filter(({ key }) => !committed.has(key)).length;
    if (lost > 0) return { lost, of: tasks.length };
  }
  return { tasks };
}
