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
    const consumed = resources.map(({ resource, unit }) => ({ resource, unit, used: usedOf(runs, resource) }));
    return outcomes.flatMap(({ name, better }) => {
      const averted = runs.map((run, index) => avertedIn(run, twins[index] ?? null, name, better === 'less' ? 1 : -1));
      return consumed.map(({ resource, unit, used }): EfficiencyRow => {
        const per = perOf(unit);
        return { point_id, posture, start, outcome: name, resource, unit, per, ...ratioOf(averted, used, per) };
      });
    });
  });
}

type Values = readonly (number | null)[];

function usedOf(runs: readonly (StoredRun | null)[], resource: string): Values {
  return runs.map((run) => run?.consumption.find((each) => each.resource === resource)?.used ?? null);
}

/** Under independent seeding a run's twin is another draw of luck, which leaves the mean right and the interval honest. */
function avertedIn(run: StoredRun | null, twin: StoredRun | null, outcome: string, sign: 1 | -1): number | null {
  const [harm, without] = [run?.outcomes[outcome] ?? null, twin?.outcomes[outcome] ?? null];
  return harm === null || without === null ? null : sign * (without - harm);
}

function ratioOf(
  avertedBy: Values,
  usedBy: Values,
  per: number,
): Pick<EfficiencyRow, 'n' | 'averted' | 'used' | 'ratio' | 'lo95' | 'hi95'> {
  const averted: number[] = [];
  const used: number[] = [];
  avertedBy.forEach((value, index) => {
    const spent = usedBy[index];
    if (value === null || spent === null) return;
    averted.push(value);
    used.push(spent);
  });
  const n = averted.length;
  const { ratio, ratio_lo95, ratio_hi95 } = ratioInterval({
    a: averted,
    b: used.map((value) => value / per),
    covarianceOfMeans: (covariance(averted, used) ?? 0) / per / n,
    df: n - 1,
  });
  return { n, averted: mean(averted), used: mean(used), ratio, lo95: ratio_lo95, hi95: ratio_hi95 };
}
