/** From the runs of one design point to rows of efficiency: harm averted for what was consumed. Pure. */
import { noMission } from '../sim/arms.ts';
import type { Plan } from './plan.ts';
import { sortedPostures } from './pointRuns.ts';
import type { PointRuns } from './pointRuns.ts';
import type { StoredRun } from './storedRun.ts';
import { covariance, mean } from '../analysis/moments.ts';
import { ratioInterval } from '../analysis/ratio.ts';
import type { EfficiencyRow } from '../analysis/tables.ts';

/** Units of a resource for which harm averted is told: what a planner counts in. */
const perOf = (unit: string): number => (unit === 'hours' ? 1 : 1000);

/** One row a posture, counting outcome of which less or more is better, and resource. None for no mission. */
export function efficiencyRows(plan: Plan, { point_id, start, byPosture }: PointRuns): EfficiencyRow[] {
  const twins = byPosture.get(noMission);
  if (twins === undefined) return [];
  const outcomes = plan.outcomes.filter(({ accumulates, better }) => accumulates && better !== 'neither');
  return sortedPostures(byPosture).flatMap((posture) => {
    const runs = byPosture.get(posture) ?? [];
    if (posture === noMission) return [];
    const resources = runs.find((run) => run !== null)?.consumption ?? [];
    return outcomes.flatMap(({ name, better }) =>
      resources.map(({ resource, unit }): EfficiencyRow => {
        const sign = better === 'less' ? 1 : -1;
        const both = runs.flatMap((run, index) => pairOf(run, twins[index] ?? null, name, resource, sign));
        const per = perOf(unit);
        return { point_id, posture, start, outcome: name, resource, unit, per, ...ratioOf(both, per) };
      }),
    );
  });
}

interface Pair {
  readonly averted: number;
  readonly used: number;
}

/** Under independent seeding a run's twin is another draw of luck, which leaves the mean right and the interval honest. */
function pairOf(
  run: StoredRun | null,
  twin: StoredRun | null,
  outcome: string,
  resource: string,
  sign: 1 | -1,
): Pair[] {
  const [harm, without] = [run?.outcomes[outcome] ?? null, twin?.outcomes[outcome] ?? null];
  const used = run?.consumption.find((each) => each.resource === resource)?.used;
  return harm === null || without === null || used === undefined ? [] : [{ averted: sign * (without - harm), used }];
}

function ratioOf(
  pairs: readonly Pair[],
  per: number,
): Pick<EfficiencyRow, 'n' | 'averted' | 'used' | 'ratio' | 'lo95' | 'hi95'> {
  const averted = pairs.map((pair) => pair.averted);
  const used = pairs.map((pair) => pair.used);
  const n = pairs.length;
  const { ratio, ratio_lo95, ratio_hi95 } = ratioInterval({
    a: averted,
    b: used.map((value) => value / per),
    covarianceOfMeans: (covariance(averted, used) ?? 0) / per / n,
    df: n - 1,
  });
  return { n, averted: mean(averted), used: mean(used), ratio, lo95: ratio_lo95, hi95: ratio_hi95 };
}
