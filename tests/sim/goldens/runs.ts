/** The runs whose results are kept: every posture of the shipped scenarios, for some weeks, from one seed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { measures } from '../../../src/sim/measures/catalogue.ts';
import { noMission } from '../../../src/sim/arms.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { createSetting } from '../../../src/sim/setting.ts';
import { modelVersion } from '../../../src/study/modelVersion.ts';

/** From the repository's root. */
export const goldenFile = 'tests/sim/goldens/goldens.json';

export const goldenScenarios = ['first-steps', 'bambari'] as const;

/** Long enough for tours, temporary bases, convoys, riots, arrests, flight and answers to attacks. */
export const golden = { seed: 20170201, burnInDays: 20, days: 70 } as const;

/** What is kept beside the digest, so that a difference says at once what it is about. */
const outcomes = [
  'civiliansKilled',
  'expectedCiviliansKilled',
  'civiliansInjured',
  'attacksOnCivilians',
  'attacksReachedInTimeShare',
  'peakDisplaced',
  'disorderDays',
  'riots',
  'arrests',
  'peacekeepersKilled',
  'credibility',
  'trust',
  'patrolKm',
  'convoys',
] as const;

export interface GoldenRun {
  readonly digest: string;
  readonly incidents: number;
  /** By measure name; null where it has no meaning. */
  readonly outcomes: Readonly<Record<string, number | null>>;
}

export interface Goldens {
  readonly modelVersion: string;
  /** By `scenario/posture`. */
  readonly runs: Readonly<Record<string, GoldenRun>>;
}

/** A shipped scenario with the short burn-in. */
export function goldenScenario(name: (typeof goldenScenarios)[number]): Scenario {
  const file = join('scenarios', `${name}.yaml`);
  const known = { outcomes: measures.map((measure) => measure.name) };
  const parsed = parseScenario(readFileSync(file, 'utf8'), file, known, [
    { path: 'burnInDays', value: golden.burnInDays },
  ]);
  if ('problems' in parsed) throw new Error(`${file}: ${parsed.problems[0].text}`);
  return parsed.scenario;
}

/** Runs everything anew. */
export function goldenRuns(): Goldens {
  const runs: Record<string, GoldenRun> = {};
  for (const name of goldenScenarios) {
    const setting = createSetting(goldenScenario(name));
    const burnIn = runBurnIn(setting, golden.seed);
    for (const posture of [...setting.postures.map(({ id }) => id), noMission]) {
      const record = runArm(setting, burnIn, posture, { days: golden.days });
      const kept = outcomes.map((outcome) => [outcome, jsonNumber(record.outcomes[outcome])]);
      runs[`${name}/${posture}`] = {
        digest: record.digest,
        incidents: record.incidents.length,
        outcomes: Object.fromEntries(kept) as GoldenRun['outcomes'],
      };
    }
  }
  return { modelVersion, runs };
}

const jsonNumber = (value: number): number | null => (Number.isNaN(value) ? null : value);
