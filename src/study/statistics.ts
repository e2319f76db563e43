/** From the runs of one design point to rows of summary, differences and places. Pure. */
import { noMission } from './plan.ts';
import type { Plan } from './plan.ts';
import type { StoredRun } from './segment.ts';
import { summarise } from '../analysis/describe.ts';
import { pairedDifference, unpairedDifference } from '../analysis/difference.ts';
import type { Difference } from '../analysis/difference.ts';
import type { DifferenceRow, PlaceRow, Start, SummaryRow } from '../analysis/tables.ts';
import { verdictFor } from '../analysis/verdict.ts';

type Values = readonly (number | null)[];

/** The runs of one design point and start: by posture, one element a replication, null for a run that failed. */
export interface PointRuns {
  readonly point_id: string;
  readonly start: Start;
  readonly byPosture: ReadonlyMap<string, readonly (StoredRun | null)[]>;
}

/** One row a posture and outcome; postures by id, outcomes in the order of the plan. */
export function summaryRows(plan: Plan, { point_id, start, byPosture }: PointRuns): SummaryRow[] {
  return sortedPostures(byPosture).flatMap((posture) =>
    plan.outcomes.map(({ name }) => {
      const { n, mean, sd, median, q05, q95, lo95, hi95 } = summarise(outcomeValues(byPosture, posture, name));
      return { point_id, posture, start, outcome: name, n, mean, sd, median, q05, q95, lo95, hi95 };
    }),
  );
}

/** One row an outcome and pair of postures, each pair once, in the order of the plan. */
export function differenceRows(plan: Plan, { point_id, start, byPosture }: PointRuns): DifferenceRow[] {
  const pairs = pairsOf(plan.postures);
  return plan.outcomes.flatMap(({ name }) => {
    const matters = plan.scenario.primary.find((primary) => primary.outcome === name)?.matters;
    return pairs.map(([posture_a, posture_b]) => {
      const { sd: _, ...difference } = differ(
        plan,
        outcomeValues(byPosture, posture_a, name),
        outcomeValues(byPosture, posture_b, name),
      );
      const verdict = matters === undefined ? '' : verdictFor({ ...difference, matters });
      return { point_id, start, outcome: name, posture_a, posture_b, ...difference, verdict };
    });
  });
}

/** One row a posture, place and outcome: the mean, and what was averted against no mission. */
export function placeRows(plan: Plan, { point_id, start, byPosture }: PointRuns): PlaceRow[] {
  const rows: PlaceRow[] = [];
  const outcomes = placeOutcomes(byPosture);
  for (const posture of sortedPostures(byPosture)) {
    for (const [index, { id, population }] of plan.scenario.places.entries()) {
      for (const outcome of outcomes) {
        const values = placeValues(byPosture, posture, outcome, index);
        const averted = avertedAt(plan, byPosture, posture, outcome, index);
        const { mean, lo95, hi95 } = averted ?? { mean: null, lo95: null, hi95: null };
        rows.push({
          point_id,
          posture,
          start,
          place: id,
          people: population,
          outcome,
          mean: summarise(values).mean,
          averted: mean,
          lo95,
          hi95,
        });
      }
    }
  }
  return rows;
}

/** Each pair once, the earlier posture first. */
export function pairsOf(postures: readonly string[]): (readonly [a: string, b: string])[] {
  return postures.flatMap((a, index) => postures.slice(index + 1).map((b) => [a, b] as const));
}

/** a minus b: paired where the plan shares luck between postures. */
export function differ(plan: Plan, a: Values, b: Values): Difference {
  return plan.seeding === 'common' ? pairedDifference(a, b) : unpairedDifference(a, b);
}

type ByPosture = PointRuns['byPosture'];

function avertedAt(
  plan: Plan,
  byPosture: ByPosture,
  posture: string,
  outcome: string,
  place: number,
): Difference | undefined {
  if (posture === noMission || !byPosture.has(noMission)) return undefined;
  return differ(
    plan,
    placeValues(byPosture, noMission, outcome, place),
    placeValues(byPosture, posture, outcome, place),
  );
}

/** Postures in the order of their ids' code units, which is the order of rows in every table. */
export function sortedPostures(byPosture: ReadonlyMap<string, unknown>): string[] {
  return [...byPosture.keys()].sort((a, b) => (a < b ? -1 : 1));
}

function outcomeValues(byPosture: ByPosture, posture: string, outcome: string): Values {
  return (byPosture.get(posture) ?? []).map((run) => run?.outcomes[outcome] ?? null);
}

function placeValues(byPosture: ByPosture, posture: string, outcome: string, place: number): Values {
  return (byPosture.get(posture) ?? []).map((run) => run?.places[outcome]?.[place] ?? null);
}

function placeOutcomes(byPosture: ByPosture): string[] {
  const names = new Set<string>();
  for (const runs of byPosture.values())
    for (const run of runs) for (const name of Object.keys(run?.places ?? {})) names.add(name);
  return [...names];
}
