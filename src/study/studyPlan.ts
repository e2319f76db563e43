/** From a study file and its scenario to a plan; every value of every point is checked before anything runs. */
import { canonicalJson } from './canonical.ts';
import { compareTask, requireWhole } from './comparePlan.ts';
import { ownOutcomes } from './engine.ts';
import { modelVersion } from './modelVersion.ts';
import type { Plan, RunOptions, Shard } from './plan.ts';
import { seeder } from './seeds.ts';
import { sha256 } from './sha256.ts';
import { plainChange, pointsOf } from './studyPoints.ts';
import type { PointsRequest } from './studyPoints.ts';
import { studyInputs } from './studyInputs.ts';
import { UserError } from './userError.ts';
import { noMission, present } from '../sim/arms.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import type { Override } from '../scenario/override.ts';
import { formatProblem, shown } from '../scenario/problems.ts';
import type { Path } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Study } from '../scenario/study/parse.ts';
import { optionalTables } from '../scenario/study/schema.ts';
import type { StudyShape } from '../scenario/study/schema.ts';

export interface StudyRequest extends PointsRequest {
  /** Text of the scenario file. */
  readonly source: string;
  /** From `measuredOutcomes`. */
  readonly measures: readonly OutcomeInfo[];
  readonly shard?: Shard;
  /** Only a few tasks of a few points are made, for those who do not run them all: a task costs more than its point. */
  readonly isTrial?: boolean;
}

export interface PlannedStudy {
  readonly plan: Plan;
  /** Points that `where` left out. */
  readonly excluded: number;
  /** How many times the design drew a point that it had drawn already. */
  readonly repeated: number;
  /** Id of every point as the design drew it. */
  readonly drawn: readonly string[];
}

/** What a process holds in its head: about a kilobyte each. */
const mostTasks = 500_000;

/** Points, and replications of each, of which a trial has tasks. */
const mostTried = 5;

/** So many of a list at the most, as far apart as can be. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / most)]);
}

/** @throws UserError with a line for each mistake, at its place in the study file. */
export function planStudy(request: StudyRequest): PlannedStudy {
  const { study, reader, measures } = request;
  const { shape, placeOf } = study;
  const set = Object.entries(shape.set).map(([path, value]): Override => ({
    path,
    value,
    from: placeOf(['set', path]),
  }));
  const base = reader.parse(set);
  if ('problems' in base) throw new UserError(base.problems.map(formatProblem).join('\n'));
  const { scenario } = base;
  const own = ownOutcomes(scenario);
  const outcomes = [...measures, ...own];
  const postures = posturesOf(request, scenario);
  requireKnown(
    study,
    outcomes.map(({ name }) => name),
  );
  const { points, excluded, drawn } = pointsOf(
    { ...request, columns: [...request.columns, ...measures.map(({ name }) => name)] },
    set,
    scenario,
  );
  const masterSeed = shape.seed ?? scenario.seed;
  requireWhole('seed', masterSeed, 0, Number.MAX_SAFE_INTEGER);
  const { seeding, record, stop, until = null } = shape;
  const replications = until?.maxReplications ?? shape.replications;
  const options = optionsOf(shape, scenario);
  const decided = { masterSeed, seeding, replications, postures, starts: ['switching'] as const };
  const recorded = measures.map(({ name }) => name).filter((name) => record.measures?.includes(name) ?? true);
  const leftOut = leftOutTables(shape.output.tables);
  const variants = {
    source: request.source,
    set: set.map(plainChange),
    days: stop?.maxDays ?? null,
    measures: measures.map(({ name }) => name),
  };
  const identity = {
    kind: 'sweep',
    modelVersion,
    data: reader.data,
    scenario,
    set: variants.set,
    points,
    ...decided,
    options,
    until,
    recorded,
    leftOut,
  };
  const shard = request.shard ?? null;
  const ours = points.filter((_, index) => shard === null || index % shard.count === shard.index - 1);
  if (ours.length * replications > mostTasks)
    throw new UserError(
      `${ours.length} points x ${replications} replications are more than ${mostTasks}; run it in shards (--shard I/N)`,
    );
  const seedFor = seeder(seeding);
  const tasks = (request.isTrial ? spread(ours, mostTried) : ours).flatMap((point) =>
    Array.from({ length: request.isTrial ? Math.min(replications, mostTried) : replications }, (_, index) =>
      compareTask(point, index + 1, { ...decided, seedFor }),
    ),
  );
  const plan: Plan = {
    kind: 'sweep',
    name: shape.name,
    scenario,
    scenarioHash: sha256(request.source),
    modelVersion,
    ...decided,
    tuning: null,
    options,
    outcomes,
    measureCount: measures.length,
    variants,
    inputs: studyInputs(shape, request.source, request.table),
    shard,
    limits: shape.limits,
    until,
    recorded,
    formats: shape.output.format,
    leftOut,
    points: ours,
    tasks,
    planHash: sha256(canonicalJson(identity)),
  };
  return { plan, excluded, repeated: drawn.length - excluded - points.length, drawn };
}

/** What can be checked only when the outcomes of the scenario are known. */
function requireKnown({ shape: { until }, placeOf }: Study, names: readonly string[]): void {
  const wrong = (path: Path, text: string) => new UserError(formatProblem({ ...placeOf(path), text }));
  if (until !== undefined && !names.includes(until.measure))
    throw wrong(['until', 'measure'], `unknown outcome ${shown(until.measure)}${didYouMean(until.measure, names)}`);
}

function optionsOf({ record, stop }: StudyShape, scenario: Scenario): RunOptions {
  return {
    days: stop?.maxDays ?? scenario.days,
    recordEvery: record.every,
    without: [],
    ...(stop?.when === undefined ? {} : { stopWhen: stop.when }),
    ...(stop?.maxDays === undefined ? {} : { cutOff: true }),
  };
}

/** No mission first, then the postures in the order of the scenario. */
function posturesOf({ study: { shape, placeOf } }: StudyRequest, scenario: Scenario): readonly string[] {
  const known = [noMission, present, ...scenario.postures.map(({ id }) => id)];
  const wanted = shape.postures ?? known;
  wanted.forEach((id, index) => {
    if (known.includes(id)) return;
    const text = `unknown posture ${shown(id)}${didYouMean(id, known)}`;
    throw new UserError(formatProblem({ ...placeOf(['postures', index]), text }));
  });
  return known.filter((id) => id === noMission || wanted.includes(id));
}

/** The burn-in is a time series too. */
function leftOutTables(wanted: readonly (typeof optionalTables)[number][]): Plan['leftOut'] {
  return optionalTables
    .filter((table) => !wanted.includes(table))
    .flatMap((table) => (table === 'timeseries' ? ['timeseries', 'burnin'] : [table]));
}
