/** A complete result directory as objects: what reports, charts and replays read. */
import type { Manifest } from './manifest.ts';
import { openReader } from './store/reader.ts';
import type { Reader } from './store/reader.ts';
import { UserError } from './userError.ts';
import type {
  ConsumptionRow,
  DifferenceRow,
  IncidentRow,
  OutcomeInfo,
  PlaceRow,
  RunRow,
  Start,
  SummaryRow,
  Verdict,
} from '../analysis/tables.ts';
import { parseScenario } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';

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

export interface Results {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly scenario: Scenario;
  readonly outcomes: readonly OutcomeInfo[];
  readonly runs: readonly StoredRunRow[];
  readonly summary: readonly SummaryRow[];
  readonly differences: readonly DifferenceRow[];
  readonly places: readonly PlaceRow[];
  readonly consumption: readonly ConsumptionRow[];
  /** Read when first asked for. */
  readonly incidents: readonly IncidentRow[];
  /** Read anew at each call, row by row: the largest table is never held whole. */
  readonly timeseries: () => Iterable<TimeSeriesRow>;
}

/** @throws UserError when the directory holds no results, only a part of them, or files that were changed by hand. */
export function readResults(directory: string): Results {
  const reader = openReader(directory);
  const { manifest } = reader;
  let incidents: readonly IncidentRow[] | undefined;
  return {
    directory: reader.directory,
    manifest,
    scenario: readScenario(reader),
    outcomes: manifest.outcomes,
    runs: Array.from(reader.rows('runs'), (fields) => runRow(fields, manifest.outcomes)),
    summary: Array.from(reader.rows('summary'), summaryRow),
    differences: Array.from(reader.rows('differences'), differenceRow),
    places: Array.from(reader.rows('places'), placeRow),
    consumption: Array.from(reader.rows('consumption'), consumptionRow),
    get incidents() {
      incidents ??= Array.from(reader.rows('incidents'), incidentRow);
      return incidents;
    },
    *timeseries() {
      const measures = manifest.outcomes.slice(0, manifest.measureCount);
      for (const fields of reader.rows('timeseries')) yield timeSeriesRow(fields, measures);
    },
  };
}

type Fields = Readonly<Record<string, string>>;

function readScenario(reader: Reader): Scenario {
  const { outcomes, measureCount } = reader.manifest;
  const file = 'scenario.resolved.yaml';
  const known = { outcomes: outcomes.slice(0, measureCount).map((outcome) => outcome.name) };
  const parsed = parseScenario(reader.text(file), `${reader.directory}/${file}`, known);
  if ('scenario' in parsed) return parsed.scenario;
  throw new UserError(parsed.problems.map(formatProblem).join('\n'));
}

function runRow(fields: Fields, outcomes: readonly OutcomeInfo[]): StoredRunRow {
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

function timeSeriesRow(fields: Fields, measures: readonly OutcomeInfo[]): TimeSeriesRow {
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

function pointOf(fields: Fields): { readonly point_id: string; readonly start: Start } {
  return { point_id: fields.point_id, start: fields.start === 'steady' ? 'steady' : 'switching' };
}

function summaryRow(fields: Fields): SummaryRow {
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
  };
}

const verdicts: readonly Verdict[] = ['CLEAR', 'LEANS', 'NO DIFFERENCE THAT MATTERS', 'LUCK ONLY', 'CANNOT TELL'];

function differenceRow(fields: Fields): DifferenceRow {
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
  };
}

function placeRow(fields: Fields): PlaceRow {
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
  };
}

function consumptionRow(fields: Fields): ConsumptionRow {
  const { posture, resource, unit } = fields;
  return { posture, resource, unit, available: number(fields, 'available'), used: number(fields, 'used') };
}

function incidentRow(fields: Fields): IncidentRow {
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

function number(fields: Fields, column: string): number {
  const value = optional(fields[column]);
  if (value === null) throw new UserError(`a table of this directory has no number in its column ${column}`);
  return value;
}

function optional(field: string | undefined): number | null {
  if (field === undefined || field === '') return null;
  const value = Number(field);
  if (Number.isNaN(value))
    throw new UserError(`a table of this directory holds ${JSON.stringify(field)} where a number belongs`);
  return value;
}
