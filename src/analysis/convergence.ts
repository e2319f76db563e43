/** How the luck range of a study narrows with its replications. */
import { tInterval } from './interval.ts';
import type { DesignPoint } from './levels.ts';
import type { EffectRow, Responses } from './mainEffects.ts';
import { mean, present } from './moments.ts';

export interface ConvergenceRow extends Pick<EffectRow, 'posture' | 'start' | 'outcome'> {
  readonly replications: number;
  /** Half the width of Student's range over so many replications, on average over the points. */
  readonly halfWidth: number;
}

/** More steps than these say no more. */
const mostSteps = 30;

/** From five replications on; rows where no point has a range are left out. */
export function convergence(
  points: readonly DesignPoint[],
  responses: Responses,
  about: Pick<EffectRow, 'posture' | 'start' | 'outcome'>,
): ConvergenceRow[] {
  const lists = points.map(({ point_id }) => responses.get(point_id) ?? []);
  const most = Math.max(0, ...lists.map((list) => list.length));
  const stride = Math.max(1, Math.ceil((most - 4) / mostSteps));
  const rows: ConvergenceRow[] = [];
  for (let replications = most; replications >= 5; replications -= stride) {
    const halves = lists.flatMap((list) => {
      const range = list.length < replications ? null : tInterval(present(list.slice(0, replications)));
      return range === null ? [] : [(range.hi - range.lo) / 2];
    });
    const halfWidth = mean(halves);
    if (halfWidth !== null) rows.unshift({ ...about, replications, halfWidth });
  }
  return rows;
}
