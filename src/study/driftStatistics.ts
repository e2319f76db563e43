/** From the burn-ins of one design point, start and posture to rows of drift. Pure. */
import type { Plan } from './plan.ts';
import type { Stretches } from './stretches.ts';
import { driftMargin, driftOf } from '../analysis/drift.ts';
import type { DriftRow, Start } from '../analysis/tables.ts';

export interface PointBurnIns {
  readonly point_id: string;
  readonly start: Start;
  /** What was in force. */
  readonly posture: string;
  readonly burnIns: readonly Stretches[];
}

/** One row a stock, in the order of the plan. */
export function driftRows(plan: Plan, { point_id, start, posture, burnIns }: PointBurnIns): DriftRow[] {
  return plan.outcomes
    .filter(({ stock }) => stock !== undefined)
    .flatMap(({ name }): DriftRow[] => {
      const stretches = burnIns.flatMap((burnIn) => burnIn[name] ?? []);
      if (stretches.length === 0) return [];
      return [{ point_id, start, posture, outcome: name, ...driftOf(stretches), margin: driftMargin }];
    });
}
