/** What a study would be, from one task of it: points, runs, time and disk. */
import { columnsOf } from '../study/columns.ts';
import { createEngine } from '../study/engine.ts';
import type { Plan, Task } from '../study/plan.ts';
import { availableCores } from '../study/pool.ts';
import { runTask } from '../study/runner.ts';
import type { Engine, TaskResult } from '../study/runner.ts';
import { rowSetupOf, rowsOf } from '../study/rows.ts';
import { planAt } from '../study/variants.ts';

export interface DryRun {
  readonly points: number;
  readonly excluded: number;
  readonly postures: readonly string[];
  readonly replications: number;
  /** At most: with `until` there may be fewer. */
  readonly runs: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly jobs: number;
}

/** Tables are written beside the committed results, so that for a moment both are there. */
const copies = 2;

/** A first run pays for its compiling, a hundred times over where runs are short: these are repeated for so long. */
const warmSeconds = 1;

function timed<BurnIn>(task: Task, engine: Engine<BurnIn>): { readonly result: TaskResult; readonly seconds: number } {
  const begun = performance.now();
  for (let least = Infinity; ;) {
    const started = performance.now();
    const result = runTask(task, engine);
    const ended = performance.now();
    least = Math.min(least, (ended - started) / 1000);
    if (ended - begun >= warmSeconds * 1000) return { result, seconds: least };
  }
}

/** Runs the first task of the plan and multiplies. */
export function dryRun(plan: Plan, excluded: number, jobs = availableCores()): DryRun {
  const { points, postures, replications, tasks } = plan;
  const found = { points: points.length, excluded, postures, replications, jobs };
  const runs = tasks.reduce((sum, task) => sum + task.arms.length, 0);
  const [first] = tasks;
  if (first === undefined) return { ...found, runs, seconds: 0, megabytes: 0 };
  const at = planAt(plan, first);
  const { result, seconds } = timed(first, createEngine(at));
  const { parts } = rowsOf({ ...rowSetupOf(plan, columnsOf(plan), false), ...at }, first, result);
  const bytes = parts.reduce((sum, part) => sum + part.text.length, 0);
  const lanes = Math.min(jobs, tasks.length);
  return {
    ...found,
    runs,
    seconds: (seconds * tasks.length) / lanes,
    megabytes: (copies * bytes * tasks.length) / 1e6,
  };
}
