/** From the runs of one design point to rows of summary and differences. Pure. */
import type { Plan } from './plan.ts';
import { differ, sortedPostures, valuesOf } from './pointRuns.ts';
import type { PointRuns } from './pointRuns.ts';
import { summarise } from '../analysis/describe.ts';
import { replicationsFor } from '../analysis/detectable.ts';
import { present } from '../analysis/moments.ts';
import { holm } from '../analysis/multiplicity.ts';
import { methodFor } from '../analysis/skewness.ts';
import type { DifferenceRow, SummaryRow } from '../analysis/tables.ts';
import { fewestWithoutDifference, verdictFor } from '../analysis/verdict.ts';

/** One row a posture and outcome; postures by id, outcomes in the order of the plan. */
export function summaryRows(plan: Plan, runs: PointRuns): SummaryRow[] {
  const { point_id, start, byPosture } = runs;
  const postures = sortedPostures(byPosture);
  const ofOutcome = (posture: string, name: string) => valuesOf(runs, posture, ({ outcomes }) => outcomes[name]);
  const methods = new Map(
    plan.outcomes.map(({ name }) => [name, methodFor(postures.map((posture) => present(ofOutcome(posture, name))))]),
  );
  return postures.flatMap((posture) =>
    plan.outcomes.map(({ name }) => {
      const { missing: _, ...summary } = summarise(ofOutcome(posture, name), methods.get(name));
      return { point_id, posture, start, outcome: name, ...summary };
    }),
  );
}

/** Where no repeat differed, as many as it takes to say so. */
const neededFor = (sd: number, matters: number): number =>
  sd === 0 ? fewestWithoutDifference : replicationsFor(sd, matters);

/** One row an outcome and pair of postures, each pair once, in the order of the plan. */
export function differenceRows(plan: Plan, runs: PointRuns): DifferenceRow[] {
  const { point_id, start } = runs;
  const pairs = pairsOf(plan.postures);
  const found = plan.outcomes.flatMap(({ name }) => {
    const matters = plan.scenario.primary.find((primary) => primary.outcome === name)?.matters;
    const values = (posture: string) => valuesOf(runs, posture, ({ outcomes }) => outcomes[name]);
    return pairs.map(([posture_a, posture_b]) => {
      const { sd, chance, ...difference } = differ(plan, values(posture_a), values(posture_b));
      const verdict = matters === undefined ? ('' as const) : verdictFor({ ...difference, matters });
      const needed = matters === undefined || sd === null ? null : neededFor(sd, matters);
      const row = { point_id, start, outcome: name, posture_a, posture_b, ...difference, verdict, needed };
      return { row, chance: matters === undefined ? chance : null };
    });
  });
  const adjusted = holm(found.map(({ chance }) => chance));
  return found.map(({ row }, index) => ({ ...row, adjusted: adjusted[index] }));
}

/** Each pair once, the earlier posture first. */
export function pairsOf(postures: readonly string[]): (readonly [a: string, b: string])[] {
  return postures.flatMap((a, index) => postures.slice(index + 1).map((b) => [a, b] as const));
}
