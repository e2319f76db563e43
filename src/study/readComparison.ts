/** From the fields of a line to the row that it stands for: tables that only comparisons fill. */
import { number, optional, pointOf } from './readRows.ts';
import type { Fields } from './readRows.ts';
import type {
  DriftRow,
  DriftVerdict,
  EfficiencyRow,
  ScorecardValue,
  TuningRow,
  WindowRow,
} from '../analysis/tables.ts';
import { doctrineParameters } from '../scenario/doctrine.ts';

export function windowRow(fields: Fields): WindowRow {
  const { posture, outcome } = fields;
  return {
    ...pointOf(fields),
    posture,
    window: fields.window === 'after' ? 'after' : 'transient',
    from_day: number(fields, 'from_day'),
    to_day: number(fields, 'to_day'),
    outcome,
    n: number(fields, 'n'),
    mean: optional(fields.mean),
    lo95: optional(fields.lo95),
    hi95: optional(fields.hi95),
    difference: optional(fields.difference),
    difference_lo95: optional(fields.difference_lo95),
    difference_hi95: optional(fields.difference_hi95),
  };
}

const driftVerdicts: readonly DriftVerdict[] = ['DRIFT', 'NO DRIFT THAT MATTERS', 'CANNOT TELL'];

export function driftRow(fields: Fields): DriftRow {
  const { posture, outcome } = fields;
  return {
    ...pointOf(fields),
    posture,
    outcome,
    n: number(fields, 'n'),
    level: optional(fields.level),
    sd: optional(fields.sd),
    slope: optional(fields.slope),
    lo95: optional(fields.lo95),
    hi95: optional(fields.hi95),
    relative: optional(fields.relative),
    relative_lo95: optional(fields.relative_lo95),
    relative_hi95: optional(fields.relative_hi95),
    margin: number(fields, 'margin'),
    verdict: driftVerdicts.find((verdict) => verdict === fields.verdict) ?? 'CANNOT TELL',
  };
}

export function efficiencyRow(fields: Fields): EfficiencyRow {
  const { posture, outcome, resource, unit } = fields;
  return {
    ...pointOf(fields),
    posture,
    outcome,
    resource,
    unit,
    per: number(fields, 'per'),
    n: number(fields, 'n'),
    averted: optional(fields.averted),
    used: optional(fields.used),
    ratio: optional(fields.ratio),
    lo95: optional(fields.lo95),
    hi95: optional(fields.hi95),
  };
}

export function scorecardRow(fields: Fields): ScorecardValue {
  const { posture, benchmark, code, output, horizon, kind } = fields;
  return {
    ...pointOf(fields),
    posture,
    benchmark,
    code,
    output,
    horizon,
    kind: kind === 'computed' || kind === 'decision' ? kind : 'scenario',
    share: optional(fields.share),
  };
}

export function tuningRow(fields: Fields): TuningRow {
  return {
    posture: fields.posture,
    candidate: number(fields, 'candidate'),
    parameters: Object.fromEntries(doctrineParameters.map((name) => [name, number(fields, name)])),
    changes: number(fields, 'changes'),
    n: number(fields, 'n'),
    failed: number(fields, 'failed'),
    mean: optional(fields.mean),
    sd: optional(fields.sd),
    chosen: fields.chosen === 'yes',
  };
}
