/** The order of rows in every table, which does not depend on who ran what when. */
import { present } from '../sim/arms.ts';
import { burnInPosture } from './plan.ts';
import type { Arm, Plan, Task } from './plan.ts';
import type { PointBurnIns } from './driftStatistics.ts';
import type { PointRuns } from './pointRuns.ts';
import { burnInName } from './rows.ts';
import type { StoredRun } from './storedRun.ts';
import type { Stretches } from './stretches.ts';

export interface Run {
  readonly task: Task;
  readonly arm: Arm;
}

/** One burn-in: of one task, seed and posture in force. */
export interface BurnInPart {
  readonly task: Task;
  readonly start: Arm['start'];
  readonly posture: string;
  readonly seed: number;
  /** Of its parts in the task's segment. */
  readonly name: string;
}

/** All runs by point, start, posture (both as text) and replication. */
export function runsInOrder(plan: Plan): Run[] {
  return plan.tasks
    .flatMap((task) => task.arms.map((arm) => ({ task, arm })))
    .sort(
      (a, b) =>
        compareText(a.task.point_id, b.task.point_id) ||
        compareText(a.arm.start, b.arm.start) ||
        compareText(a.arm.posture, b.arm.posture) ||
        a.task.replication - b.task.replication,
    );
}

/** Every burn-in once, by point, start, posture, replication and seed. */
export function burnInsInOrder(runs: readonly Run[]): BurnInPart[] {
  const one = new Map<string, BurnInPart>();
  for (const { task, arm } of runs) {
    const posture = burnInPosture(arm);
    const name = burnInName(posture, arm.seed);
    const start = posture === present ? 'switching' : 'steady';
    one.set(`${task.key} ${name}`, { task, start, posture, seed: arm.seed, name });
  }
  return [...one.values()].sort(
    (a, b) =>
      compareText(a.task.point_id, b.task.point_id) ||
      compareText(a.start, b.start) ||
      compareText(a.posture, b.posture) ||
      a.task.replication - b.task.replication ||
      a.seed - b.seed,
  );
}

/** The burn-ins of one point, start and posture at a time. `burnIns` must be in order. */
export function* burnInGroups(
  burnIns: readonly BurnInPart[],
  stretchesOf: (burnIn: BurnInPart) => Stretches,
): Generator<PointBurnIns> {
  for (let from = 0; from < burnIns.length;) {
    const { task, start, posture } = burnIns[from];
    const same = (one: BurnInPart) =>
      one.task.point_id === task.point_id && one.start === start && one.posture === posture;
    let to = from;
    while (to < burnIns.length && same(burnIns[to])) to++;
    const group = burnIns.slice(from, to).map(stretchesOf);
    yield { point_id: task.point_id, start, posture, burnIns: group };
    from = to;
  }
}

/** A run with what was kept of it. */
export interface KeptRun extends Run {
  readonly kept: StoredRun;
}

/** The runs of one point and start at a time, so that no more than these are held. `runs` must be in order. */
export function* pointsInOrder(
  runs: readonly Run[],
  keptOf: (run: Run) => StoredRun,
): Generator<PointRuns & { readonly runs: readonly KeptRun[] }> {
  for (let from = 0; from < runs.length;) {
    const { task, arm } = runs[from];
    const byPosture = new Map<string, (StoredRun | null)[]>();
    const found: KeptRun[] = [];
    let to = from;
    for (; to < runs.length && runs[to].task.point_id === task.point_id && runs[to].arm.start === arm.start; to++) {
      const kept = keptOf(runs[to]);
      found.push({ ...runs[to], kept });
      const list = byPosture.get(runs[to].arm.posture) ?? [];
      list.push(kept.failure === undefined ? kept : null);
      byPosture.set(runs[to].arm.posture, list);
    }
    yield { point_id: task.point_id, start: arm.start, byPosture, runs: found };
    from = to;
  }
}

export function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(textOf(a), textOf(b));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
