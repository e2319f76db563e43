/** What is kept of a run for statistics, besides the rows of its tables. */
import type { ArmResult, Failure } from './runner.ts';
import { accumulatedAt } from './stretches.ts';
import type { ConsumptionRecord } from '../sim/record.ts';

/** As it is read back. */
export interface StoredRun {
  readonly stopReason: string;
  readonly ticks: number;
  readonly outcomes: Readonly<Record<string, number | null>>;
  readonly places: Readonly<Record<string, readonly (number | null)[]>>;
  readonly groups: Readonly<Record<string, readonly (number | null)[]>>;
  /** Counting measures at the end of the transient; empty where the run is no longer than that. */
  readonly transient: Readonly<Record<string, number | null>>;
  readonly consumption: readonly ConsumptionRecord[];
  readonly digest: string;
  readonly incidents: number;
  readonly failure?: Failure;
  readonly seconds: { readonly burnIn: number; readonly run: number };
}

/** The text of a `StoredRun`. JSON has no NaN, and writes null. */
export function keptText(
  plan: Parameters<typeof accumulatedAt>[0],
  { record, failure, seconds }: ArmResult,
  burnInSeconds: number,
): string {
  const kept: Unread = {
    stopReason: record?.stopReason ?? failure?.code ?? '',
    ticks: record?.ticks ?? 0,
    outcomes: record?.outcomes ?? {},
    places: listsOf(record?.places ?? {}),
    groups: listsOf(record?.groups ?? {}),
    transient: record === undefined ? {} : accumulatedAt(plan, record.timeSeries),
    consumption: record?.consumption ?? [],
    digest: record?.digest ?? '',
    incidents: record?.incidents.length ?? 0,
    failure,
    seconds: { burnIn: burnInSeconds, run: seconds },
  };
  return JSON.stringify(kept);
}

type Numbers = Readonly<Record<string, number>>;
type Lists = Readonly<Record<string, readonly number[]>>;
/** Before NaN has become null. */
type Unread = Omit<StoredRun, 'outcomes' | 'transient' | 'places' | 'groups'> &
  Readonly<Record<'outcomes' | 'transient', Numbers> & Record<'places' | 'groups', Lists>>;

function listsOf(arrays: Readonly<Record<string, Float64Array>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, Array.from(values)]));
}
