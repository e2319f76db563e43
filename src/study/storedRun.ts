/** What is kept of a run for statistics, besides the rows of its tables. */
import type { ArmResult, Failure } from './runner.ts';
import { accumulatedAt } from './stretches.ts';
import type { ConsumptionRecord } from '../sim/record.ts';

/** NaN is null. */
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

export function keep(
  plan: Parameters<typeof accumulatedAt>[0],
  { record, failure, seconds }: ArmResult,
  burnInSeconds: number,
): StoredRun {
  return {
    stopReason: record?.stopReason ?? failure?.code ?? '',
    ticks: record?.ticks ?? 0,
    outcomes: withNulls(record?.outcomes ?? {}),
    places: listsOf(record?.places ?? {}),
    groups: listsOf(record?.groups ?? {}),
    transient: record === undefined ? {} : withNulls(accumulatedAt(plan, record.timeSeries)),
    consumption: record?.consumption ?? [],
    digest: record?.digest ?? '',
    incidents: record?.incidents.length ?? 0,
    failure,
    seconds: { burnIn: burnInSeconds, run: seconds },
  };
}

function withNulls(values: Readonly<Record<string, number>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, orNull(value)]));
}

function listsOf(arrays: Readonly<Record<string, Float64Array>>): Record<string, (number | null)[]> {
  return Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, Array.from(values, orNull)]));
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
