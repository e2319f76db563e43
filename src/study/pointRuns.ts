/** The runs of one design point and start, and what is asked of them again and again. */
import { noMission } from '../sim/arms.ts';
import type { Plan } from './plan.ts';
import type { StoredRun } from './storedRun.ts';
import { pairedDifference, unpairedDifference } from '../analysis/difference.ts';
import type { Difference } from '../analysis/difference.ts';
import type { Start } from '../analysis/tables.ts';

/** One element a replication; null for a run that failed, or without a value. */
export type Values = readonly (number | null)[];

export interface PointRuns {
  readonly point_id: string;
  readonly start: Start;
  readonly byPosture: ReadonlyMap<string, readonly (StoredRun | null)[]>;
}

/** Postures in the order of their ids' code units, which is the order of rows in every table. */
export function sortedPostures(byPosture: ReadonlyMap<string, unknown>): string[] {
  return [...byPosture.keys()].sort((a, b) => (a < b ? -1 : 1));
}

/** A value of every run of a posture. */
export function valuesOf(
  { byPosture }: PointRuns,
  posture: string,
  of: (run: StoredRun) => number | null | undefined,
): Values {
  return (byPosture.get(posture) ?? []).map((run) => (run === null ? null : (of(run) ?? null)));
}

/** a minus b: paired where the plan shares luck between postures. */
export function differ(plan: Pick<Plan, 'seeding'>, a: Values, b: Values): Difference {
  return plan.seeding === 'common' ? pairedDifference(a, b) : unpairedDifference(a, b);
}

/** No mission minus a posture; undefined for no mission itself, and where it was not run. */
export function avertedBy(
  plan: Pick<Plan, 'seeding'>,
  runs: PointRuns,
  posture: string,
  of: (run: StoredRun) => number | null | undefined,
): Difference | undefined {
  if (posture === noMission || !runs.byPosture.has(noMission)) return undefined;
  return differ(plan, valuesOf(runs, noMission, of), valuesOf(runs, posture, of));
}
