/** A small comparison made of plain numbers, for tests of what is said about one. */
import { readFileSync } from 'node:fs';
import { summarise } from '../../src/analysis/describe.ts';
import { pairedDifference } from '../../src/analysis/difference.ts';
import type { OutcomeInfo, PlaceRow, RunRow } from '../../src/analysis/tables.ts';
import { verdictFor } from '../../src/analysis/verdict.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

const outcome = (
  name: string,
  en: string,
  fr: string,
  unit: string,
  better: OutcomeInfo['better'] = 'less',
): OutcomeInfo => ({
  name,
  label: { en, fr },
  unit,
  better,
  meaning: `What ${en} means`,
  formula: `sum of ${name}`,
});

export const outcomes: readonly OutcomeInfo[] = [
  outcome('expectedCiviliansKilled', 'Expected civilian deaths', 'Morts civils attendus', 'persons'),
  outcome('disorderDays', 'Disorder days', 'Jours de désordre', 'days'),
  outcome('attacksOnCivilians', 'Attacks on civilians', 'Attaques contre les civils', 'attacks'),
  outcome('attacksReachedInTimeShare', 'Attacks reached in time', 'Attaques atteintes à temps', 'share', 'more'),
  outcome('peakDisplaced', 'Most displaced at once', 'Plus grand nombre de déplacés', 'persons'),
];

/** By posture and outcome: one value a replication. */
export type Values = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Luck that all arms of a replication share, from -1 to 1. */
export const sharedLuck = Array.from({ length: 40 }, (_, i) => ((i * 17) % 41) / 20 - 1);

/** Values about `mean` that share their luck and differ by `own` in single repeats. */
export function around(mean: number, shared: number, own: number, turn: number): number[] {
  return sharedLuck.map((luck, i) => mean + shared * luck + own * (((i * turn) % 23) / 11 - 1));
}

export const clearCase: Values = {
  'no-mission': {
    expectedCiviliansKilled: around(61, 12, 3, 5),
    disorderDays: around(20, 4, 1, 7),
    attacksOnCivilians: around(1234, 10, 3, 3),
    attacksReachedInTimeShare: sharedLuck.map(() => 0),
    peakDisplaced: around(23456, 900, 90, 4),
  },
  static: {
    expectedCiviliansKilled: around(48, 10, 3, 8),
    disorderDays: around(12, 4, 1, 9),
    attacksOnCivilians: around(60, 8, 3, 13),
    attacksReachedInTimeShare: around(0.31, 0.05, 0.02, 6),
    peakDisplaced: around(18000, 800, 90, 2),
  },
  'wide-area': {
    expectedCiviliansKilled: around(41, 9, 3, 11),
    disorderDays: around(12.2, 4, 1, 4),
    attacksOnCivilians: around(52, 8, 3, 15),
    attacksReachedInTimeShare: around(0.22, 0.05, 0.02, 8),
    peakDisplaced: around(16000, 800, 90, 10),
  },
  tob: {
    expectedCiviliansKilled: around(35, 9, 3, 3),
    disorderDays: around(15, 4, 1, 12),
    attacksOnCivilians: around(47, 8, 3, 16),
    attacksReachedInTimeShare: around(0.27, 0.05, 0.02, 14),
    peakDisplaced: around(15000, 800, 90, 9),
  },
};

function runsOf(values: Values): RunRow[] {
  return Object.entries(values).flatMap(([posture, columns]) =>
    sharedLuck.map((_, i) => ({
      run_id: `r${posture.length}${i}`,
      point_id: 'p1',
      posture,
      start: 'switching' as const,
      replication: i + 1,
      seed: 1000 + i,
      status: 'done' as const,
      stop_reason: 'end',
      ticks: 240,
      outcomes: Object.fromEntries(Object.entries(columns).map(([name, list]) => [name, list[i]])),
    })),
  );
}

const point = { point_id: 'p1', start: 'switching' } as const;

function placesOf(): PlaceRow[] {
  const row = (posture: string, place: string, mean: number, averted: number | null, half: number) => ({
    ...point,
    posture,
    place,
    people: 5000,
    outcome: 'expectedCiviliansKilled',
    mean,
    averted,
    lo95: averted === null ? null : averted - half,
    hi95: averted === null ? null : averted + half,
    naive: null,
  });
  return [
    ...['harbour', 'ford', 'ridge'].map((place) => row('no-mission', place, 20, 0, 0)),
    row('static', 'harbour', 10, 10, 3),
    row('static', 'ford', 20, 0, 3),
    row('static', 'ridge', 18, 2, 3),
    row('wide-area', 'harbour', 14, 6, 3),
    row('wide-area', 'ford', 12, 8, 3),
    row('wide-area', 'ridge', 15, 5, 3),
    row('tob', 'harbour', 16, 4, 3),
    row('tob', 'ford', 6, 14, 3),
    row('tob', 'ridge', 25, -5, 3),
  ];
}

/** The scenario that comes with Cordon for first steps. */
export function firstSteps(): Scenario {
  const file = 'scenarios/first-steps.yaml';
  const parsed = parseScenario(readFileSync(file, 'utf8'), file, { outcomes: outcomes.map(({ name }) => name) });
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.scenario;
}

/** A whole report's input. Every number follows from `values`, by the project's own statistics. */
export function comparison(values: Values = clearCase, scenario = firstSteps()): ReportInput {
  const postures = Object.keys(values);
  const names = outcomes.map(({ name }) => name);
  return {
    scenario,
    outcomes,
    runs: runsOf(values),
    summary: postures.flatMap((posture) =>
      names.map((name) => ({ ...point, posture, outcome: name, ...summarise(values[posture][name]) })),
    ),
    differences: postures.flatMap((posture_a, i) =>
      postures.slice(i + 1).flatMap((posture_b) =>
        names.map((name) => {
          const row = pairedDifference(values[posture_a][name], values[posture_b][name]);
          const matters = scenario.primary.find((each) => each.outcome === name)?.matters;
          const verdict = matters === undefined ? ('' as const) : verdictFor({ ...row, matters });
          return { ...point, outcome: name, posture_a, posture_b, ...row, verdict, needed: null, adjusted: null };
        }),
      ),
    ),
    steadyDifferences: [],
    places: placesOf(),
    groups: [],
    consumption: postures.map((posture) => ({
      start: point.start,
      posture,
      resource: 'fuel',
      unit: 'litres',
      available: 68571,
      used: posture === 'no-mission' ? 0 : 41234.5,
    })),
    incidents: [],
    failures: [],
    assumptions: {
      grades: { A: 90, K: 2, V: 8, D: 2 },
      changed: [{ name: 'movement.wetFactor', value: 2.5, usual: 3 }],
    },
    provenance: {
      version: '0.1.0',
      modelVersion: '1',
      commit: '0123abc',
      seed: 20261121,
      seeding: 'common',
      replications: 40,
      days: 60,
      scenarioHash: 'ab'.repeat(32),
      planHash: 'cd'.repeat(32),
      date: '2026-11-21',
      command: 'cordon compare scenarios/first-steps.yaml --replications 40 --seed 20261121',
    },
  };
}
