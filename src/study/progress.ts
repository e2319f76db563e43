import { detectableSoFar, earlyReplications } from './detectable.ts';
import type { Detectable, EarlyOutcomes } from './detectable.ts';
import type { Plan, Task } from './plan.ts';
import type { StoredRun } from './storedRun.ts';

export interface Progress {
  /** Runs committed, those of an earlier session included. */
  readonly done: number;
  readonly total: number;
  readonly failures: number;
  /** Null until this session has finished a task. */
  readonly etaSeconds: number | null;
  /** Null until the first ten replications are in; always null for fewer. */
  readonly detectable: readonly Detectable[] | null;
}

/** Counts what is committed. */
export interface ProgressCounter {
  /** Tasks that will be done; a study that goes on until it is precise enough learns of them in rounds. */
  readonly expect: (tasks: readonly Task[]) => void;
  /**
   * A task that is committed; one that was counted before takes its own place.
   * @param failing how many of its runs failed
   * @param runsOf reads them; asked of the first replications alone
   */
  readonly add: (task: Task, failing: number, fresh: boolean, runsOf: () => readonly StoredRun[]) => void;
  readonly now: () => Progress;
}

/** @param seconds a clock that only runs forward */
export function countProgress(plan: Plan, seconds: () => number): ProgressCounter {
  const training = new Set(plan.tuning?.tasks.map((task) => task.key));
  const expected = new Set<string>();
  const failed = new Map<string, number>();
  let total = 0;
  const early = new Map<number, EarlyOutcomes>();
  const started = seconds();
  let done = 0;
  let fresh = 0;
  let failures = 0;
  let detectable: readonly Detectable[] | null = null;

  function expect(tasks: readonly Task[]): void {
    for (const task of tasks) {
      if (!expected.has(task.key)) total += task.arms.length;
      expected.add(task.key);
    }
  }

  function add(task: Task, failing: number, isFresh: boolean, runsOf: () => readonly StoredRun[]): void {
    const counted = failed.get(task.key);
    failed.set(task.key, failing);
    failures += failing - (counted ?? 0);
    if (isFresh) fresh += task.arms.length;
    if (counted !== undefined) return;
    done += task.arms.length;
    if (detectable !== null || plan.points.length > 1 || task.replication > earlyReplications) return;
    if (training.has(task.key)) return;
    const runs = runsOf();
    early.set(
      task.replication,
      new Map(
        task.arms.flatMap((arm, index) =>
          arm.start === 'switching' ? [[arm.posture, runs[index].failure ? null : runs[index].outcomes]] : [],
        ),
      ),
    );
    if (early.size === earlyReplications)
      detectable = detectableSoFar(
        plan,
        [...early].sort(([a], [b]) => a - b).map(([, outcomes]) => outcomes),
      );
  }

  function now(): Progress {
    const etaSeconds = fresh === 0 ? null : ((seconds() - started) / fresh) * (total - done);
    return { done, total, failures, etaSeconds, detectable };
  }

  // What is known from the start; training is a part of it.
  if (plan.until === null) expect([...plan.tasks, ...(plan.tuning?.tasks ?? [])]);
  return { expect, add, now };
}
