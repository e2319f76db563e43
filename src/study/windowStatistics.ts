/** From the runs of one design point to rows of windows: the transient after the fork, and what comes after it. Pure. */
import { noMission } from '../sim/arms.ts';
import type { Plan } from './plan.ts';
import { differ, sortedPostures, valuesOf } from './pointRuns.ts';
import type { PointRuns, Values } from './pointRuns.ts';
import { countingMeasures, transientTick } from './stretches.ts';
import { summarise } from '../analysis/describe.ts';
import type { Window, WindowRow } from '../analysis/tables.ts';

/** One row a posture, window and counting measure. A run within the transient has no window after it. */
export function windowRows(plan: Plan, runs: PointRuns): WindowRow[] {
  const { point_id, start, byPosture } = runs;
  return sortedPostures(byPosture).flatMap((posture) =>
    windowsOf(plan).flatMap(({ window, from_day, to_day }) =>
      countingMeasures(plan).map(({ name }): WindowRow => {
        const values = valuesIn(runs, posture, window, name);
        const { n, mean, lo95, hi95 } = summarise(values);
        const against =
          posture === noMission || !byPosture.has(noMission)
            ? undefined
            : differ(plan, values, valuesIn(runs, noMission, window, name));
        return {
          point_id,
          posture,
          start,
          window,
          from_day,
          to_day,
          outcome: name,
          n,
          mean,
          lo95,
          hi95,
          difference: against?.mean ?? null,
          difference_lo95: against?.lo95 ?? null,
          difference_hi95: against?.hi95 ?? null,
        };
      }),
    ),
  );
}

function windowsOf(plan: Plan): Pick<WindowRow, 'window' | 'from_day' | 'to_day'>[] {
  const { days } = plan.options;
  const end = (transientTick(plan) * plan.scenario.clock.tickHours) / 24;
  if (end === 0) return [{ window: 'transient', from_day: 0, to_day: days }];
  return [
    { window: 'transient', from_day: 0, to_day: end },
    { window: 'after', from_day: end, to_day: days },
  ];
}

/** What the run counted within the window. Without a window after it, the transient is the whole run. */
function valuesIn(runs: PointRuns, posture: string, window: Window, name: string): Values {
  return valuesOf(runs, posture, ({ outcomes, transient }) => {
    const [all, before] = [outcomes[name], transient[name]];
    if (window === 'transient') return before === undefined ? all : before;
    return all === null || before === null || before === undefined ? null : all - before;
  });
}
