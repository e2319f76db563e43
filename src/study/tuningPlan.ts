/** The training runs of a comparison with tuned postures: equal budget for each, on seeds that the score never sees. */
import { candidatesOf, tunedId } from './candidates.ts';
import { canonicalJson } from './canonical.ts';
import type { Candidate, Task, Tuning } from './plan.ts';
import { designSeed, pointId, runId, trainingSeed } from './seeds.ts';
import { sha256 } from './sha256.ts';
import { UserError } from './userError.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import type { Scenario } from '../scenario/schema.ts';

/** What each posture may spend on being tuned. */
export interface TuningBudget {
  /** Doctrines tried, the one as written among them. */
  readonly candidates: number;
  /** Training runs of each. */
  readonly replications: number;
}

interface Tuned {
  readonly scenario: Scenario;
  readonly measures: readonly OutcomeInfo[];
  readonly own: readonly OutcomeInfo[];
}

/** @throws UserError for an impossible budget, or a first primary outcome of which neither less nor more is better. */
export function planTuning(
  { scenario, measures, own }: Tuned,
  postures: readonly string[],
  budget: TuningBudget,
  masterSeed: number,
): Tuning {
  requireBudget('candidates', budget.candidates, 2, 200);
  requireBudget('replications', budget.replications, 1, 10_000);
  const [{ outcome }] = scenario.primary;
  const better = [...measures, ...own].find(({ name }) => name === outcome)?.better ?? 'neither';
  if (better === 'neither')
    throw new UserError(`cannot tune for ${outcome}, the first primary outcome: neither less nor more of it is better`);
  const chosen = scenario.postures.filter(({ id }) => postures.includes(id));
  const candidates = candidatesOf(chosen, budget.candidates, designSeed(masterSeed));
  const tasks = Array.from({ length: budget.replications }, (_, index) =>
    trainingTask(candidates, masterSeed, index + 1),
  );
  return {
    outcome,
    better,
    replications: budget.replications,
    candidates,
    scenario: { ...scenario, postures: candidates.map(({ tried }) => tried) },
    tasks,
  };
}

function trainingTask(candidates: readonly Candidate[], masterSeed: number, replication: number): Task {
  const parameters = {};
  const seed = trainingSeed(masterSeed, replication);
  const arms = candidates.map(({ tried: { id: posture } }) => {
    const identity = { masterSeed, parameters, posture, start: 'switching', replication } as const;
    return { run_id: runId(identity), posture, start: identity.start, seed };
  });
  const key = `t${sha256(canonicalJson(['training', replication])).slice(0, 20)}`;
  return { point_id: pointId(parameters), parameters, key, replication, arms };
}

/** The ids of tuned postures must be free, and short enough to be ids. */
export function requireTunedIds(postures: readonly string[], known: readonly string[]): void {
  if (postures.length === 0) throw new UserError('no posture to tune; name one of the scenario in --postures');
  for (const posture of postures) {
    const id = tunedId(posture);
    if (known.includes(id))
      throw new UserError(`the scenario has a posture ${id} already; rename it, or leave out --tuned`);
    if (id.length > 64)
      throw new UserError(`the posture id ${posture} is too long to be tuned; use up to 58 characters`);
  }
}

function requireBudget(name: string, value: number, min: number, max: number): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw new UserError(`the number of tuning ${name} is ${value}; it must be a whole number from ${min} to ${max}`);
}
