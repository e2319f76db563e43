/** From the training runs of a plan to the postures that are scored. Pure. */
import { doctrineValues, tunedPosture } from './candidates.ts';
import type { Candidate, Plan, Tuning } from './plan.ts';
import type { Row } from './rows.ts';
import type { StoredRun } from './storedRun.ts';
import { summarise } from '../analysis/describe.ts';
import type { TuningRow } from '../analysis/tables.ts';
import { doctrineParameters } from '../scenario/doctrine.ts';

/** The plan with its tuned postures in the scenario, and what each candidate came to. */
export interface Tuned {
  readonly plan: Plan;
  readonly rows: readonly TuningRow[];
}

/**
 * Chooses for each posture the candidate with the best mean of the tuning's outcome over the training runs.
 * @param runs by task of the tuning, one element an arm
 */
export function tune(plan: Plan, tuning: Tuning, runs: readonly (readonly StoredRun[])[]): Tuned {
  const tried = tuning.candidates.map((candidate, arm) =>
    rowOf(
      candidate,
      tuning.outcome,
      runs.map((task) => task[arm]),
    ),
  );
  const postures = [...new Set(tuning.candidates.map(({ posture }) => posture))];
  const best = new Map(postures.map((posture) => [posture, bestOf(tried, posture, tuning.better)]));
  const rows = tried.map((row) => ({ ...row, chosen: best.get(row.posture) === row.candidate }));
  const tuned = postures.flatMap((posture) => {
    const written = plan.scenario.postures.find(({ id }) => id === posture);
    const chosen = tuning.candidates.find((each) => each.posture === posture && each.number === best.get(posture));
    return written === undefined || chosen === undefined ? [] : [tunedPosture(written, chosen.tried)];
  });
  return { plan: { ...plan, scenario: { ...plan.scenario, postures: [...plan.scenario.postures, ...tuned] } }, rows };
}

function rowOf({ posture, number, tried, changes }: Candidate, outcome: string, runs: readonly StoredRun[]): TuningRow {
  const done = runs.filter((run) => run.failure === undefined);
  const { n, mean, sd } = summarise(done.map((run) => run.outcomes[outcome] ?? null));
  const failed = runs.length - done.length;
  return { posture, candidate: number, parameters: doctrineValues(tried), changes, n, failed, mean, sd, chosen: false };
}

/** Best mean among candidates none of whose runs failed; among equals fewest failures, fewest changes, the first. */
function bestOf(rows: readonly TuningRow[], posture: string, better: Tuning['better']): number {
  const worst = Infinity;
  const loss = ({ mean, failed }: TuningRow) =>
    mean === null || failed > 0 ? worst : better === 'less' ? mean : -mean;
  const [first] = rows
    .filter((row) => row.posture === posture)
    .toSorted(
      (a, b) =>
        (loss(a) === loss(b) ? 0 : loss(a) - loss(b)) ||
        a.failed - b.failed ||
        a.changes - b.changes ||
        a.candidate - b.candidate,
    );
  return first.candidate;
}

/** The row of tuning.csv. */
export function tuningLine({ parameters, chosen, ...same }: TuningRow): Row {
  const values = doctrineParameters.map((name) => [name, parameters[name]] as const);
  return { ...same, ...Object.fromEntries(values), chosen: chosen ? 'yes' : 'no' };
}
