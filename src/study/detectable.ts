/** What the first replications say of the whole comparison: how small a difference it will be able to see. */
import { noMission } from '../sim/arms.ts';
import type { Plan } from './plan.ts';
import { differ } from './pointRuns.ts';
import { pairsOf } from './statistics.ts';
import { detectableDifference, replicationsFor } from '../analysis/detectable.ts';

/** How many replications must be in, the first by number, so that the answer does not depend on the workers. */
export const earlyReplications = 10;

export interface Detectable {
  readonly outcome: string;
  readonly matters: number;
  /** The pair of postures whose difference is hardest to see. */
  readonly posture_a: string;
  readonly posture_b: string;
  /** Smallest difference that the planned replications will show. */
  readonly detectable: number;
  readonly replications: number;
  /** Replications that would show a difference of `matters`. */
  readonly needed: number;
}

/** Outcomes of one replication by posture; null for a run that failed. */
export type EarlyOutcomes = ReadonlyMap<string, Readonly<Record<string, number | null>> | null>;

/** One entry a primary outcome for which the early replications have a spread. */
export function detectableSoFar(plan: Plan, early: readonly EarlyOutcomes[]): Detectable[] {
  const ways = plan.postures.filter((posture) => posture !== noMission);
  const pairs = pairsOf(ways.length > 1 ? ways : plan.postures);
  return plan.scenario.primary.flatMap(({ outcome, matters }) => {
    const values = (posture: string) => early.map((replication) => replication.get(posture)?.[outcome] ?? null);
    const found = pairs.flatMap(([posture_a, posture_b]): Detectable[] => {
      const { sd } = differ(plan, values(posture_a), values(posture_b));
      const { replications } = plan;
      if (sd === null || replications < 2) return [];
      const detectable = detectableDifference(sd / Math.sqrt(replications), replications - 1);
      return [
        { outcome, matters, posture_a, posture_b, detectable, replications, needed: replicationsFor(sd, matters) },
      ];
    });
    return found.toSorted((a, b) => b.detectable - a.detectable).slice(0, 1);
  });
}
