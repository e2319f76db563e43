import { canonicalJson } from './canonical.ts';
import { modelVersion } from './modelVersion.ts';
import { noMission } from './plan.ts';
import type { Plan, Point, RunOptions, Task } from './plan.ts';
import { pointId, runId, runSeed } from './seeds.ts';
import type { Seeding } from './seeds.ts';
import { sha256 } from './sha256.ts';
import { UserError } from './userError.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import type { Scenario } from '../scenario/schema.ts';

export interface PlanRequest {
  readonly scenario: Scenario;
  /** The scenario file's text. */
  readonly source: string;
  /** From `measuredOutcomes` and `ownOutcomes`. */
  readonly measures: readonly OutcomeInfo[];
  readonly own: readonly OutcomeInfo[];
  readonly days?: number;
  readonly seed?: number;
  readonly recordEvery?: number;
  readonly without?: readonly string[];
}

export interface CompareRequest extends PlanRequest {
  /** Posture ids; all of the scenario when absent. No mission is always added. */
  readonly postures?: readonly string[];
  readonly replications: number;
  readonly seeding?: Seeding;
}

/**
 * The plan of a comparison: every replication burnt in once and forked into every posture and no mission.
 * @throws UserError for an unknown posture or an impossible number.
 */
export function planCompare(request: CompareRequest): Plan {
  const { scenario, replications } = request;
  const known = scenario.postures.map((posture) => posture.id);
  const wanted = new Set(request.postures ?? known);
  for (const id of wanted) requirePosture(id, known);
  requireWhole('replications', replications, 1, 1_000_000);
  // Scenario order, so that naming postures in another order is the same plan.
  const postures = [noMission, ...known.filter((id) => wanted.has(id))];
  if (postures.length === 1) throw new UserError(`no posture to compare; this scenario has ${known.join(', ')}`);
  const masterSeed = request.seed ?? scenario.seed;
  requireWhole('seed', masterSeed, 0, Number.MAX_SAFE_INTEGER);
  const seeding = request.seeding ?? 'common';
  const points: Point[] = [{ point_id: pointId({}), parameters: {} }];
  const tasks = points.flatMap((point) =>
    Array.from({ length: replications }, (_, index) => compareTask(point, index + 1, postures, masterSeed, seeding)),
  );
  return finish('compare', request, { masterSeed, seeding, replications, postures, points, tasks });
}

/**
 * The plan of a single run. `seed` is the run's seed itself, so that a seed from runs.csv repeats that row.
 * @throws UserError for an unknown posture or an impossible number.
 */
export function planRun(request: PlanRequest & { readonly posture: string }): Plan {
  const { scenario, posture } = request;
  requirePosture(posture, [noMission, ...scenario.postures.map((each) => each.id)]);
  const masterSeed = request.seed ?? scenario.seed;
  requireWhole('seed', masterSeed, 0, Number.MAX_SAFE_INTEGER);
  const point: Point = { point_id: pointId({}), parameters: {} };
  const identity = { masterSeed, parameters: point.parameters, posture, start: 'switching', replication: 1 } as const;
  const arm = { run_id: runId(identity), posture, start: 'switching', seed: masterSeed } as const;
  const tasks: Task[] = [{ ...point, key: taskKey(point, 1), replication: 1, arms: [arm] }];
  return finish('run', request, {
    masterSeed,
    seeding: 'common',
    replications: 1,
    postures: [posture],
    points: [point],
    tasks,
  });
}

function compareTask(
  point: Point,
  replication: number,
  postures: readonly string[],
  masterSeed: number,
  seeding: Seeding,
): Task {
  const arms = postures.map((posture) => {
    const identity = { masterSeed, parameters: point.parameters, posture, start: 'switching', replication } as const;
    return { run_id: runId(identity), posture, start: identity.start, seed: runSeed(seeding, identity) };
  });
  return { ...point, key: taskKey(point, replication), replication, arms };
}

function taskKey(point: Point, replication: number): string {
  return `t${sha256(canonicalJson([point.parameters, replication])).slice(0, 20)}`;
}

type Decided = Pick<Plan, 'masterSeed' | 'seeding' | 'replications' | 'postures' | 'points' | 'tasks'>;

function finish(kind: Plan['kind'], request: PlanRequest, decided: Decided): Plan {
  const { scenario } = request;
  const options: RunOptions = {
    days: request.days ?? scenario.days,
    recordEvery: request.recordEvery ?? 4,
    without: [...new Set(request.without ?? [])].sort(),
  };
  requireWhole('days', options.days, 1, 3650);
  requireWhole('recordEvery', options.recordEvery, 1, 1_000_000);
  const { masterSeed, seeding, replications, postures, points } = decided;
  const identity = { kind, modelVersion, scenario, masterSeed, seeding, replications, postures, points, options };
  return {
    kind,
    scenario,
    scenarioHash: sha256(request.source),
    modelVersion,
    ...decided,
    options,
    outcomes: [...request.measures, ...request.own],
    measureCount: request.measures.length,
    planHash: sha256(canonicalJson(identity)),
  };
}

function requirePosture(id: string, known: readonly string[]): void {
  if (id !== noMission && !known.includes(id))
    throw new UserError(`unknown posture ${JSON.stringify(id)}; this scenario has ${known.join(', ')}`);
}

function requireWhole(name: string, value: number, min: number, max: number): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw new UserError(`${name} is ${value}; it must be a whole number from ${min} to ${max}`);
}
