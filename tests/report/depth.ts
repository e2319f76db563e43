/** What the deeper sections of a report are made of: nothing, or a small whole. */
import type { IncidentRow } from '../../src/analysis/tables.ts';
import type { ReportDepth } from '../../src/report/depth.ts';
import type { ReportInput } from '../../src/report/input.ts';

export const noDepth: ReportDepth = {
  windows: [],
  drift: [],
  efficiency: [],
  tuning: [],
  steady: { summary: [], differences: [] },
  parameters: [],
};

const point = { point_id: 'p1', start: 'switching' } as const;
const outcome = 'expectedCiviliansKilled';

/** Every kind of row once, with numbers that a test can look for. */
export function wholeDepth(input: ReportInput): ReportDepth {
  const drift = { ...point, posture: 'static', n: 40, level: 0.5, sd: 0.01, margin: 0.25 };
  return {
    windows: (['transient', 'after'] as const).map((window) => ({
      ...point,
      posture: 'tob',
      window,
      from_day: window === 'transient' ? 0 : 30,
      to_day: window === 'transient' ? 30 : 60,
      outcome,
      n: 40,
      mean: window === 'transient' ? 21.5 : 13.5,
      lo95: 11,
      hi95: 25,
      difference: -3,
      difference_lo95: -5,
      difference_hi95: -1,
    })),
    drift: [
      {
        ...drift,
        outcome: 'peakDisplaced',
        slope: 42,
        lo95: 30,
        hi95: 54,
        relative: 4.2,
        relative_lo95: 3,
        relative_hi95: 5.4,
        verdict: 'DRIFT',
      },
      {
        ...drift,
        outcome: 'attacksReachedInTimeShare',
        slope: 0,
        lo95: 0,
        hi95: 0,
        relative: 0,
        relative_lo95: 0,
        relative_hi95: 0,
        verdict: 'NO DRIFT THAT MATTERS',
      },
    ],
    efficiency: [
      {
        ...point,
        posture: 'tob',
        outcome,
        resource: 'fuel',
        unit: 'litres',
        per: 1000,
        n: 40,
        averted: 26,
        used: 41234,
        ratio: 0.63,
        lo95: 0.41,
        hi95: 0.85,
      },
    ],
    tuning: [1, 2].map((candidate) => ({
      posture: 'tob',
      candidate,
      parameters: {},
      changes: candidate - 1,
      n: 10,
      failed: 0,
      mean: 40 - candidate,
      sd: 2,
      chosen: candidate === 2,
    })),
    steady: {
      summary: input.summary.map((row) => ({ ...row, start: 'steady' as const, mean: (row.mean ?? 0) + 1000 })),
      differences: [],
    },
    parameters: [
      { name: 'harm.logMean', value: 1.25, unit: '', min: 1, max: 2, source: 'Somebody (2020)', grade: 'V' },
      { name: 'movement.wetFactor', value: 2.5, unit: '1', min: 1, max: 6, source: 'assumption', grade: 'A' },
    ],
  };
}

/** An attack of a run, answered or not, as the incidents table has it. */
export function attack(input: ReportInput, posture: string, number: number, fields: Partial<IncidentRow>): IncidentRow {
  const run = input.runs.find((each) => each.posture === posture)?.run_id ?? '';
  return {
    run_id: run,
    incident_id: `${run}-${number}`,
    tick: 1,
    hour: 30.5,
    x: 0,
    y: 0,
    place: 'ridge',
    kind: 'raid',
    perpetrator: 'ridgeBand',
    killed: 1,
    injured: 0,
    abducted: 0,
    peacekeepers_killed: 0,
    battle_deaths: 0,
    warned_hour: null,
    known_hour: null,
    decided_hour: null,
    arrived_hour: null,
    unit: '',
    outcome: 'unanswered',
    reason: 'undetected',
    ...fields,
  };
}
