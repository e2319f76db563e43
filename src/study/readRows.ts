/** From the fields of a table's line to the row that it stands for. */
import { UserError } from './userError.ts';
import type {
  ConsumptionRow,
  DifferenceRow,
  GroupRow,
  IncidentRow,
  OutcomeInfo,
  PlaceRow,
  RunRow,
  Start,
  SummaryRow,
  Verdict,
} from '../analysis/tables.ts';

export interface StoredRunRow extends RunRow {
  /** Hash of the whole state after the last tick; '' for a run that failed. */
  readonly digest: string;
}

export interface TimeSeriesRow {
  readonly run_id: string;
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly replication: number;
  readonly tick: number;
  readonly day: number;
  readonly measures: Readonly<Record<string, number | null>>;
}

export type Fields = Readonly<Record<string, string>>;

export function runRow(fields: Fields, outcomes: readonly OutcomeInfo[]): StoredRunRow {
  return {
    ...identity(fields),
    seed: number(fields, 'seed'),
    status: fields.status === 'done' ? 'done' : 'failed',
    stop_reason: fields.stop_reason,
    ticks: number(fields, 'ticks'),
    outcomes: numbers(fields, outcomes),
    digest: fields.digest,
  };
}

export function timeSeriesRow(fields: Fields, measures: readonly OutcomeInfo[]): TimeSeriesRow {
  return {
    ...identity(fields),
    tick: number(fields, 'tick'),
    day: number(fields, 'day'),
    measures: numbers(fields, measures),
  };
}

function identity(fields: Fields) {
  const { run_id, posture } = fields;
  return { run_id, posture, ...pointOf(fields), replication: number(fields, 'replication') };
}

export function pointOf(fields: Fields): { readonly point_id: string; readonly start: Start } {
  return { point_id: fields.point_id, start: fields.start === 'steady' ? 'steady' : 'switching' };
}

export function summaryRow(fields: Fields): SummaryRow {
  const { posture, outcome } = fields;
  return {
    ...pointOf(fields),
    posture,
    outcome,
    n: number(fields, 'n'),
    mean: optional(fields.mean),
    sd: optional(fields.sd),
    median: optional(fields.median),
    q05: optional(fields.q05),
    q95: optional(fields.q95),
    lo95: optional(fields.lo95),
    hi95: optional(fields.hi95),
    method: fields.method === 'Hall' ? 'Hall' : 't',
  };
}

const verdicts: readonly Verdict[] = ['CLEAR', 'LEANS', 'NO DIFFERENCE THAT MATTERS', 'LUCK ONLY', 'CANNOT TELL'];

export function differenceRow(fields: Fields): DifferenceRow {
  const { outcome, posture_a, posture_b } = fields;
  return {
    ...pointOf(fields),
    outcome,
    posture_a,
    posture_b,
    n: number(fields, 'n'),
    mean: optional(fields.mean),
    lo95: optional(fields.lo95),
    hi95: optional(fields.hi95),
    ratio: optional(fields.ratio),
    ratio_lo95: optional(fields.ratio_lo95),
    ratio_hi95: optional(fields.ratio_hi95),
    correlation: optional(fields.correlation),
    detectable: optional(fields.detectable),
    verdict: verdicts.find((verdict) => verdict === fields.verdict) ?? '',
    needed: optional(fields.needed),
    adjusted: optional(fields.adjusted),
    method: fields.method === 'Welch' ? 'Welch' : 't',
  };
}

export function placeRow(fields: Fields): PlaceRow {
  const { posture, place, outcome } = fields;
  return {
    ...pointOf(fields),
    posture,
    place,
    people: number(fields, 'people'),
    outcome,
    mean: optional(fields.mean),
    averted: optional(fields.averted),
    lo95: optional(fields.lo95),
    hi95: optional(fields.hi95),
    naive: optional(fields.naive),
  };
}

export function groupRow(fields: Fields): GroupRow {
  const { posture, group, outcome } = fields;
  return {
    ...pointOf(fields),
    posture,
    group,
    people: number(fields, 'people'),
    outcome,
    mean: optional(fields.mean),
    averted: optional(fields.averted),
    lo95: optional(fields.lo95),
    hi95: optional(fields.hi95),
  };
}

export function consumptionRow(fields: Fields): ConsumptionRow {
  const { posture, resource, unit } = fields;
  const [available, used] = [number(fields, 'available'), number(fields, 'used')];
  return { posture, resource, unit, available, used, start: pointOf(fields).start };
}

export function incidentRow(fields: Fields): IncidentRow {
  const { run_id, incident_id, place, kind, perpetrator, unit, outcome, reason } = fields;
  return {
    run_id,
    incident_id,
    tick: number(fields, 'tick'),
    hour: number(fields, 'hour'),
    x: number(fields, 'x'),
    y: number(fields, 'y'),
    place,
    kind,
    perpetrator,
    killed: number(fields, 'killed'),
    injured: number(fields, 'injured'),
    peacekeepers_killed: number(fields, 'peacekeepers_killed'),
    abducted: number(fields, 'abducted'),
    battle_deaths: number(fields, 'battle_deaths'),
    warned_hour: optional(fields.warned_hour),
    known_hour: optional(fields.known_hour),
    decided_hour: optional(fields.decided_hour),
    arrived_hour: optional(fields.arrived_hour),
    unit,
    outcome,
    reason,
  };
}

function numbers(fields: Fields, outcomes: readonly OutcomeInfo[]): Record<string, number | null> {
  return Object.fromEntries(outcomes.map(({ name }) => [name, optional(fields[name])]));
}

export function number(fields: Fields, column: string): number {
  const value = optional(fields[column]);
  if (value === null) throw new UserError(`a table of this directory has no number in its column ${column}`);
  return value;
}

export function optional(field: string | undefined): number | null {
  if (field === undefined || field === '') return null;
  const value = Number(field);
  if (Number.isNaN(value))
    throw new UserError(`a table of this directory holds ${JSON.stringify(field)} where a number belongs`);
  return value;
}
