import { detectableSoFar, earlyReplications } from './detectable.ts';
import type { Detectable, EarlyOutcomes } from './detectable.ts';
import type { Plan, Task } from './plan.ts';
import type { StoredRun } from './segment.ts';

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
  readonly add: (task: Task, runs: readonly StoredRun[], fresh: boolean) => void;
  readonly now: () => Progress;
}

/** @param seconds a clock that only runs forward */
export function countProgress(plan: Plan, seconds: () => number): ProgressCounter {
  const training = new Set(plan.tuning?.tasks.map((task) => task.key));
  const total = [...plan.tasks, ...(plan.tuning?.tasks ?? [])].reduce((sum, task) => sum + task.arms.length, 0);
  const early = new Map<number, EarlyOutcomes>();
  const started = seconds();
  let done = 0;
  let fresh = 0;
  let failures = 0;
  let detectable: readonly Detectable[] | null = null;

  function add(task: Task, runs: readonly StoredRun[], isFresh: boolean): void {
    done += runs.length;
    if (isFresh) fresh += runs.length;
    failures += runs.filter((run) => run.failure !== undefined).length;
    if (detectable !== null || plan.points.length > 1 || task.replication > earlyReplications) return;
    if (training.has(task.key)) return;
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

  return { add, now };
}
