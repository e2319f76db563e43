import { canonicalJson } from './canonical.ts';
import { modelVersion } from './modelVersion.ts';
import { noMission, present } from '../sim/arms.ts';
import type { Arm, Plan, Point, RunOptions, Task } from './plan.ts';
import { pointId, runId, seeder } from './seeds.ts';
import type { RunIdentity, Seeding } from './seeds.ts';
import { sha256 } from './sha256.ts';
import { planTuning, requireTunedIds } from './tuningPlan.ts';
import type { TuningBudget } from './tuningPlan.ts';
import { tunedId } from './candidates.ts';
import { UserError } from './userError.ts';
import type { OutcomeInfo, Start } from '../analysis/tables.ts';
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
  /** Posture ids, `present` among them; it and all of the scenario when absent. No mission is always added. */
  readonly postures?: readonly string[];
  readonly replications: number;
  readonly seeding?: Seeding;
  /** Beside every arm its steady state: burnt in on its own. */
  readonly steady?: boolean;
  /** Beside every posture of the scenario the same, tuned on training seeds. */
  readonly tuned?: TuningBudget;
}

/**
 * The plan of a comparison: every replication burnt in once and forked into no mission, the present lay-down and every
 * posture; with `steady` each of them once more, burnt in on its own.
 * @throws UserError for an unknown posture or an impossible number.
 */
export function planCompare(request: CompareRequest): Plan {
  const { scenario, replications } = request;
  const known = scenario.postures.map((posture) => posture.id);
  const wanted = new Set(request.postures ?? [present, ...known]);
  for (const id of wanted) requirePosture(id, [present, ...known]);
  requireWhole('replications', replications, 1, 1_000_000);
  // Scenario order, so that naming postures in another order is the same plan.
  const own = known.filter((id) => wanted.has(id));
  const written = [noMission, ...(wanted.has(present) ? [present] : []), ...own];
  if (written.length === 1) throw new UserError(`no posture to compare; this scenario has ${known.join(', ')}`);
  const masterSeed = request.seed ?? scenario.seed;
  requireWhole('seed', masterSeed, 0, Number.MAX_SAFE_INTEGER);
  const seeding = request.seeding ?? 'common';
  if (request.tuned !== undefined) requireTunedIds(own, known);
  const postures = request.tuned === undefined ? written : [...written, ...own.map(tunedId)];
  const starts: readonly Start[] = request.steady ? ['switching', 'steady'] : ['switching'];
  const points: Point[] = [{ point_id: pointId({}), parameters: {} }];
  const luck = { masterSeed, seeding };
  const seedFor = seeder(seeding);
  const tasks = points.flatMap((point) =>
    Array.from({ length: replications }, (_, index) =>
      compareTask(point, index + 1, { postures, starts, masterSeed, seedFor }),
    ),
  );
  const tuning = request.tuned === undefined ? null : planTuning(request, own, request.tuned, masterSeed);
  return finish('compare', request, { ...luck, replications, postures, starts, tuning, points, tasks });
}

/**
 * The plan of a single run. `seed` is the run's seed itself, so that a seed from runs.csv repeats that row.
 * @throws UserError for an unknown posture or an impossible number.
 */
export function planRun(request: PlanRequest & { readonly posture: string }): Plan {
  const { scenario, posture } = request;
  requirePosture(posture, [noMission, present, ...scenario.postures.map((each) => each.id)]);
  const masterSeed = request.seed ?? scenario.seed;
  requireWhole('seed', masterSeed, 0, Number.MAX_SAFE_INTEGER);
  const point: Point = { point_id: pointId({}), parameters: {} };
  const identity = { masterSeed, parameters: point.parameters, posture, start: 'switching', replication: 1 } as const;
  const arm = { run_id: runId(identity), posture, start: 'switching', seed: masterSeed } as const;
  const tasks: Task[] = [{ ...point, key: taskKey(identityOf(point), 1), replication: 1, arms: [arm] }];
  return finish('run', request, {
    masterSeed,
    seeding: 'common',
    replications: 1,
    postures: [posture],
    starts: ['switching'],
    tuning: null,
    points: [point],
    tasks,
  });
}

interface Compared extends Pick<Plan, 'postures' | 'starts' | 'masterSeed'> {
  /** See `seeder`. */
  readonly seedFor: (run: RunIdentity) => number;
}

export function compareTask(
  point: Point,
  replication: number,
  { postures, starts, masterSeed, seedFor }: Compared,
): Task {
  const parameters = identityOf(point);
  const arms = starts.flatMap((start) =>
    armsInOrder(postures, start).map((posture): Arm => {
      const identity = { masterSeed, parameters, posture, start, replication };
      return { run_id: runId(identity), posture, start, seed: seedFor(identity) };
    }),
  );
  return { ...point, key: taskKey(parameters, replication), replication, arms };
}

/** The steady state of the present lay-down has the common burn-in, and so is run next to the arms that had it. */
function armsInOrder(postures: readonly string[], start: Start): readonly string[] {
  if (start === 'switching' || !postures.includes(present)) return postures;
  return [present, ...postures.filter((posture) => posture !== present)];
}

function taskKey(parameters: Point['parameters'], replication: number): string {
  return `t${sha256(canonicalJson([parameters, replication])).slice(0, 20)}`;
}

/** What a run is by its point. A point's id says more than its columns, which lists and keys of cases have no place in. */
function identityOf({ point_id, parameters, changes }: Point): Point['parameters'] {
  return changes === undefined ? parameters : { point: point_id };
}

type Decided = Pick<
  Plan,
  'masterSeed' | 'seeding' | 'replications' | 'postures' | 'starts' | 'tuning' | 'points' | 'tasks'
>;

/** What only studies of several points have. */
const ofOnePoint = {
  variants: null,
  inputs: {},
  shard: null,
  limits: {},
  until: null,
  formats: ['csv'],
  leftOut: [],
} as const;

function finish(kind: Plan['kind'], request: PlanRequest, decided: Decided): Plan {
  const { scenario } = request;
  const options: RunOptions = {
    days: request.days ?? scenario.days,
    recordEvery: request.recordEvery ?? 4,
    without: [...new Set(request.without ?? [])].sort(),
  };
  requireWhole('days', options.days, 1, 3650);
  requireWhole('recordEvery', options.recordEvery, 1, 1_000_000);
  const { masterSeed, seeding, replications, postures, starts, points } = decided;
  const tried = decided.tuning?.candidates.map(({ posture, tried: doctrine }) => ({ posture, doctrine }));
  const tuning = tried && { tried, replications: decided.tuning?.replications, outcome: decided.tuning?.outcome };
  const plain = { kind, modelVersion, scenario, masterSeed, seeding, replications, postures, points, options };
  const identity = { ...plain, starts, tuning };
  return {
    kind,
    name: scenario.name,
    scenario,
    scenarioHash: sha256(request.source),
    modelVersion,
    ...ofOnePoint,
    ...decided,
    options,
    recorded: request.measures.map(({ name }) => name),
    outcomes: [...request.measures, ...request.own],
    measureCount: request.measures.length,
    planHash: sha256(canonicalJson(identity)),
  };
}

function requirePosture(id: string, known: readonly string[]): void {
  if (id !== noMission && !known.includes(id))
    throw new UserError(`unknown posture ${JSON.stringify(id)}; this scenario has ${known.join(', ')}`);
}

export function requireWhole(name: string, value: number, min: number, max: number): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw new UserError(`${name} is ${value}; it must be a whole number from ${min} to ${max}`);
}
