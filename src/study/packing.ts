/** Results on their way from a worker: a column of a few numbers costs more to hand over than its numbers, so they go as one. */
import type { TaskResult } from './runner.ts';
import type { RunRecord, TimeSeries } from '../sim/record.ts';

type Columns = Readonly<Record<string, Float64Array>>;

interface PackedColumns {
  readonly names: readonly string[];
  /** One column after the other, all of one length. */
  readonly values: Float64Array;
}

interface PackedSeries {
  readonly ticks: Int32Array;
  readonly columns: PackedColumns;
}

type PackedRecord = Omit<RunRecord, 'timeSeries' | 'places' | 'groups'> & {
  readonly timeSeries: PackedSeries;
  readonly places: PackedColumns;
  readonly groups: PackedColumns;
};

type BurnIn = TaskResult['burnIns'][number];
type ArmResult = TaskResult['arms'][number];

export interface PackedResult {
  readonly key: string;
  readonly burnIns: readonly (Omit<BurnIn, 'series'> & { readonly series: PackedSeries })[];
  readonly arms: readonly (Omit<ArmResult, 'record'> & { readonly record?: PackedRecord })[];
}

export function packResult({ key, burnIns, arms }: TaskResult): PackedResult {
  return {
    key,
    burnIns: burnIns.map((one) => ({ ...one, series: packSeries(one.series) })),
    arms: arms.map(({ record, ...rest }) => (record === undefined ? rest : { ...rest, record: packRecord(record) })),
  };
}

export function unpackResult({ key, burnIns, arms }: PackedResult): TaskResult {
  return {
    key,
    burnIns: burnIns.map((one) => ({ ...one, series: unpackSeries(one.series) })),
    arms: arms.map(({ record, ...rest }) => (record === undefined ? rest : { ...rest, record: unpackRecord(record) })),
  };
}

/** What moves to the receiver instead of being copied. */
export function buffersOf({ burnIns, arms }: PackedResult): ArrayBuffer[] {
  const series = burnIns.map((one) => one.series.columns);
  const records = arms.flatMap(({ record }) => (record === undefined ? [] : [record.timeSeries.columns]));
  return [...series, ...records].flatMap(({ values: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

function packRecord({ timeSeries, places, groups, ...rest }: RunRecord): PackedRecord {
  return { ...rest, timeSeries: packSeries(timeSeries), places: packColumns(places), groups: packColumns(groups) };
}

function unpackRecord({ timeSeries, places, groups, ...rest }: PackedRecord): RunRecord {
  return {
    ...rest,
    timeSeries: unpackSeries(timeSeries),
    places: unpackColumns(places),
    groups: unpackColumns(groups),
  };
}

function packSeries({ ticks, columns }: TimeSeries): PackedSeries {
  return { ticks, columns: packColumns(columns) };
}

function unpackSeries({ ticks, columns }: PackedSeries): TimeSeries {
  return { ticks, columns: unpackColumns(columns) };
}

function packColumns(columns: Columns): PackedColumns {
  const names = Object.keys(columns);
  const length = names.length === 0 ? 0 : columns[names[0]].length;
  const values = new Float64Array(names.length * length);
  names.forEach((name, index) => {
    if (columns[name].length !== length) throw new Error(`the column ${name} is longer or shorter than the others`);
    values.set(columns[name], index * length);
  });
  return { names, values };
}

function unpackColumns({ names, values }: PackedColumns): Columns {
  const length = names.length === 0 ? 0 : values.length / names.length;
  return Object.fromEntries(names.map((name, index) => [name, values.subarray(index * length, (index + 1) * length)]));
}
