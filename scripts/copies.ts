/**
 * A/A test: a posture against its own copy, with luck of their own. Nothing differs, so that of the 95 % intervals of
 * the difference 95 in 100 must hold 0. It tests seeds, interval and pipeline at once.
 */
import { unpairedDifference } from '../src/analysis/difference.ts';
import { planCompare } from '../src/study/comparePlan.ts';
import { measuredOutcomes } from '../src/study/engine.ts';
import { noMission } from '../src/sim/arms.ts';
import type { Task } from '../src/study/plan.ts';
import { readScenario } from './readScenario.ts';
import { runTasks, type Workers } from './runTasks.ts';

export interface CopiesRequest extends Workers {
  readonly file: string;
  readonly posture: string;
  readonly outcome: string;
  /** First and last master seed. */
  readonly masterSeeds: readonly [first: number, last: number];
  readonly replications: number;
  /** The scenario's own days when absent. */
  readonly days?: number;
  readonly onSeed?: (done: number) => void;
}

export interface CopyDifference {
  readonly masterSeed: number;
  readonly mean: number;
  readonly lo95: number;
  readonly hi95: number;
  readonly holdsZero: boolean;
}

/** One difference a master seed, in their order. */
export async function compareCopies(request: CopiesRequest): Promise<CopyDifference[]> {
  const { file, posture, outcome, replications, days, onSeed } = request;
  const [first, last] = request.masterSeeds;
  const seeds = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const measures = measuredOutcomes();
  const { source, scenario: written } = readScenario(file);
  const original = written.postures.find(({ id }) => id === posture);
  if (original === undefined) throw new Error(`${file} has no posture ${posture}`);
  const copy = { ...original, id: `${posture}-copy` };
  const scenario = { ...written, postures: [original, copy] };
  const planOf = (seed: number) =>
    planCompare({
      scenario,
      postures: [original.id, copy.id],
      source,
      measures,
      own: [],
      days,
      seed,
      replications,
      seeding: 'independent',
      recordEvery: 100_000,
    });
  const tasks: Task[] = [];
  /** Where a task's values belong. */
  const places = new Map<string, { readonly row: number; readonly index: number }>();
  seeds.forEach((seed, row) => {
    for (const task of planOf(seed).tasks) {
      const key = `${seed} ${task.key}`;
      places.set(key, { row, index: task.replication - 1 });
      tasks.push({ ...task, key, arms: task.arms.filter((arm) => arm.posture !== noMission) });
    }
  });
  const values = seeds.map(() => ({ a: Array<number>(replications), b: Array<number>(replications) }));
  const left = seeds.map(() => replications);
  let seedsDone = 0;
  await runTasks(planOf(first), tasks, request, ({ key, arms }) => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`a worker answered for the unknown task ${key}`);
    const { row, index } = place;
    for (const { arm, record } of arms)
      values[row][arm.posture === posture ? 'a' : 'b'][index] = record?.outcomes[outcome] ?? NaN;
    if (--left[row] === 0) onSeed?.(++seedsDone);
  });
  return values.map(({ a, b }, row) => {
    const { mean, lo95, hi95 } = unpairedDifference(a, b);
    if (mean === null || lo95 === null || hi95 === null) throw new Error(`${outcome} has no interval`);
    return { masterSeed: seeds[row], mean, lo95, hi95, holdsZero: lo95 <= 0 && hi95 >= 0 };
  });
}

/** The narrowest range of counts that a fair test meets with a chance of at least 99 %: exact, from the binomial distribution. */
export function expectedCounts(trials: number, chance: number): { readonly least: number; readonly most: number } {
  const probabilities = [(1 - chance) ** trials];
  for (let count = 1; count <= trials; count++)
    probabilities.push((probabilities[count - 1] * (trials - count + 1) * chance) / (count * (1 - chance)));
  // One mode, so that the likeliest counts are neighbours.
  const likeliest = probabilities.map((_, count) => count).sort((a, b) => probabilities[b] - probabilities[a]);
  let covered = 0;
  const inside: number[] = [];
  while (covered < 0.99) {
    const count = likeliest[inside.length];
    covered += probabilities[count];
    inside.push(count);
  }
  return { least: Math.min(...inside), most: Math.max(...inside) };
}
