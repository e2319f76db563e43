import { parseScenario } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import type { Override } from '../../src/scenario/override.ts';
import type { Scenario, ScenarioFile } from '../../src/scenario/schema.ts';

export const known = {
  outcomes: [
    'civiliansKilled',
    'expectedCiviliansKilled',
    'civiliansInjured',
    'civiliansKilledPer100k',
    'peakDisplaced',
    'attacksOnCivilians',
    'attacksReachedInTimeShare',
    'attacksAnsweredShare',
    'attacksWarnedShare',
    'medianResponseHours',
    'disorderDays',
    'riots',
    'publicOrderIndex',
    'pocIndex',
    'peacekeepersKilled',
    'credibility',
    'trust',
    'expectationGap',
    'routesOpenShare',
    'spoilerStrength',
    'unreachedShare',
    'patrols',
    'patrolKm',
    'costUnitDays',
  ],
};

/** A scenario with as few keys as there can be: two villages, a river between them, one unit, one band. */
export function smallFile(): ScenarioFile {
  return {
    cordon: 1,
    name: 'Two villages',
    map: {
      width: 10,
      height: 8,
      cellKm: 5,
      areas: [
        {
          terrain: 'water',
          line: [
            [5, 0],
            [5, 7],
          ],
        },
      ],
    },
    places: [
      { id: 'market', name: 'Market', kind: 'town', at: [2, 3], population: 2000, groups: { river: 0.6, hill: 0.4 } },
      { id: 'mine', name: 'Mine', kind: 'village', at: [7, 3], population: 500, groups: { hill: 1 } },
    ],
    people: {
      groups: [
        { id: 'river', name: 'River people' },
        { id: 'hill', name: 'Hill people' },
      ],
    },
    mission: { hq: 'market', units: [{ id: 'infantry1', kind: 'infantry', strength: 120, base: 'market' }] },
    spoilers: [{ id: 'band', name: 'Band', from: 'hill', fighters: 60, bands: 2, home: 'mine' }],
    postures: [{ id: 'static', kind: 'static' }],
  };
}

/** Parses plain data; JSON is YAML. */
export function parseFile(file: unknown, overrides: readonly Override[] = []) {
  return parseScenario(JSON.stringify(file), 'small.yaml', known, overrides);
}

/** The scenario of a file without mistakes. */
export function scenarioOf(file: unknown, overrides: readonly Override[] = []): Scenario {
  const parsed = parseFile(file, overrides);
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.scenario;
}

/** The messages on plain data, without their place. */
export function textsOn(file: unknown, overrides: readonly Override[] = []): string[] {
  const parsed = parseFile(file, overrides);
  return 'problems' in parsed ? parsed.problems.map(({ text }) => text) : [];
}
