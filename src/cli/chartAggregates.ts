/** From single runs, incidents and time series to the aggregates that charts show. */
import { arrivalCurve, type AttackArrival } from '../analysis/arrivals.ts';
import { daysShown, seriesBands, type SeriesBand, type SeriesPoint } from '../analysis/seriesBands.ts';
import type { ArrivalCurve, ChainCount, SingleRepeat } from '../charts/chart.ts';
import { measuresOverTime } from '../charts/timeSeries.ts';
import { attackKinds } from '../sim/codes.ts';
import type { Results } from '../study/results.ts';

const attacks: readonly string[] = attackKinds;

/** Hours of the curve of arrivals: dense where most units come. */
const arrivalHours = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24];

/** Steps of a time series that a picture can tell apart. */
const seriesSteps = 60;

type FromRuns = Pick<Results, 'runs' | 'incidents'>;

/** Attacks on people, by how the response to them ended. @param runs of one start */
export function chainCounts({ runs, incidents }: FromRuns): ChainCount[] {
  const places = new Map<string, { readonly posture: string; readonly index: number }>();
  const sizes = new Map<string, number>();
  for (const { run_id, posture } of runs) {
    const index = sizes.get(posture) ?? 0;
    places.set(run_id, { posture, index });
    sizes.set(posture, index + 1);
  }
  const rows = new Map<string, { posture: string; outcome: string; reason: string; counts: number[] }>();
  for (const { run_id, kind, outcome, reason } of incidents) {
    const place = places.get(run_id);
    if (place === undefined || !attacks.includes(kind)) continue;
    const { posture, index } = place;
    const key = `${posture} ${outcome} ${reason}`;
    const row = rows.get(key) ?? { posture, outcome, reason, counts: Array<number>(sizes.get(posture) ?? 0).fill(0) };
    row.counts[index]++;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** How soon units came to attacks that were carried out; those turned away before they began are not among them. */
export function arrivalCurves({ runs, incidents }: FromRuns): ArrivalCurve[] {
  const byRun = new Map<string, AttackArrival[]>();
  for (const { run_id, kind, outcome, hour, arrived_hour } of incidents) {
    if (!attacks.includes(kind) || outcome === 'deterred') continue;
    const hours = arrived_hour === null ? null : Math.max(0, arrived_hour - hour);
    const list = byRun.get(run_id) ?? [];
    list.push({ run_id, hours });
    byRun.set(run_id, list);
  }
  const postures = [...new Set(runs.map((run) => run.posture))];
  return postures.map((posture) => {
    const own = runs.filter((run) => run.posture === posture && run.status === 'done').map((run) => run.run_id);
    const attacks = own.flatMap((run) => byRun.get(run) ?? []);
    return { posture, attacks: attacks.length, points: arrivalCurve(attacks, own, arrivalHours) };
  });
}

type FromSeries = Pick<Results, 'manifest' | 'scenario' | 'runs' | 'timeseries'>;

/** Bands of the measures that the chart of time series shows. */
export function bandsOf({ manifest, scenario, runs, timeseries }: FromSeries): SeriesBand[] {
  const measured = manifest.outcomes.slice(0, manifest.measureCount).map(({ name }) => name);
  const wanted = new Set(runs.map((run) => run.run_id));
  const outcomes = measuresOverTime(scenario.primary, measured);
  return seriesBands(ofRuns(timeseries(), wanted), outcomes, daysShown(manifest.options.days, seriesSteps));
}

function* ofRuns(
  rows: Iterable<SeriesPoint & { readonly run_id: string }>,
  wanted: ReadonlySet<string>,
): Generator<SeriesPoint> {
  for (const row of rows) if (wanted.has(row.run_id)) yield row;
}

/** The deciding outcomes repeat by repeat. */
export function singleRepeats({ runs, scenario }: Pick<Results, 'runs' | 'scenario'>): SingleRepeat[] {
  return scenario.primary.flatMap(({ outcome }) =>
    runs.flatMap(({ posture, replication, outcomes }) => {
      const value = outcomes[outcome] ?? null;
      return value === null ? [] : [{ posture, replication, outcome, value }];
    }),
  );
}
