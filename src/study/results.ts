/** A complete result directory as objects: what reports, charts and replays read. */
import type { TableName } from './columns.ts';
import type { Manifest } from './manifest.ts';
import { driftRow, efficiencyRow, scorecardRow, tuningRow, windowRow } from './readComparison.ts';
import {
  consumptionRow,
  differenceRow,
  groupRow,
  incidentRow,
  placeRow,
  runRow,
  summaryRow,
  timeSeriesRow,
} from './readRows.ts';
import type { StoredRunRow, TimeSeriesRow } from './readRows.ts';
import type { PointParameters } from './seeds.ts';
import { openReader } from './store/reader.ts';
import type { Reader } from './store/reader.ts';
import { UserError } from './userError.ts';
import type {
  ConsumptionRow,
  DifferenceRow,
  DriftRow,
  EfficiencyRow,
  GroupRow,
  IncidentRow,
  OutcomeInfo,
  PlaceRow,
  ScorecardValue,
  Start,
  SummaryRow,
  TuningRow,
  WindowRow,
} from '../analysis/tables.ts';
import { parseScenario } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';

/** A line of failures.jsonl. */
export interface FailedRun {
  readonly run_id: string;
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly replication: number;
  readonly stage: string;
  readonly code: string;
  readonly message: string;
  readonly seed: number;
  readonly parameters: PointParameters;
}

export interface Results {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly scenario: Scenario;
  readonly outcomes: readonly OutcomeInfo[];
  readonly runs: readonly StoredRunRow[];
  readonly failures: readonly FailedRun[];
  readonly summary: readonly SummaryRow[];
  readonly differences: readonly DifferenceRow[];
  readonly places: readonly PlaceRow[];
  readonly groups: readonly GroupRow[];
  readonly windows: readonly WindowRow[];
  readonly drift: readonly DriftRow[];
  readonly efficiency: readonly EfficiencyRow[];
  /** Empty where there are many design points. */
  readonly scorecard: readonly ScorecardValue[];
  readonly consumption: readonly ConsumptionRow[];
  /** Empty where nothing was tuned. */
  readonly tuning: readonly TuningRow[];
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
  // A study may do without some of its tables.
  const rows = (table: TableName) => (`${table}.csv` in manifest.tables ? reader.rows(table) : []);
  return {
    directory: reader.directory,
    manifest,
    scenario: readScenario(reader),
    outcomes: manifest.outcomes,
    runs: Array.from(rows('runs'), (fields) => runRow(fields, manifest.outcomes)),
    failures: reader
      .text('failures.jsonl')
      .split('\n')
      .filter((line) => line !== '')
      .map(parseFailure),
    summary: Array.from(rows('summary'), summaryRow),
    differences: Array.from(rows('differences'), differenceRow),
    places: Array.from(rows('places'), placeRow),
    groups: Array.from(rows('groups'), groupRow),
    windows: Array.from(rows('windows'), windowRow),
    drift: Array.from(rows('drift'), driftRow),
    efficiency: Array.from(rows('efficiency'), efficiencyRow),
    scorecard: Array.from(rows('scorecard'), scorecardRow),
    consumption: Array.from(rows('consumption'), consumptionRow),
    tuning: Array.from(rows('tuning'), tuningRow),
    get incidents() {
      incidents ??= Array.from(rows('incidents'), incidentRow);
      return incidents;
    },
    *timeseries() {
      const measures = manifest.outcomes.filter(({ name }) => manifest.recorded.includes(name));
      for (const fields of rows('timeseries')) yield timeSeriesRow(fields, measures);
    },
  };
}

function readScenario(reader: Reader): Scenario {
  const { outcomes, measureCount } = reader.manifest;
  const file = 'scenario.resolved.yaml';
  const known = { outcomes: outcomes.slice(0, measureCount).map((outcome) => outcome.name) };
  const parsed = parseScenario(reader.text(file), `${reader.directory}/${file}`, known);
  if ('scenario' in parsed) return parsed.scenario;
  throw new UserError(parsed.problems.map(formatProblem).join('\n'));
}

function parseFailure(line: string): FailedRun {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`failures.jsonl of this directory holds a line that is not JSON: ${line.slice(0, 80)}`);
  }
}
