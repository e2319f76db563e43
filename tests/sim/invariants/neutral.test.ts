/** Worlds in which nothing may happen, and missions that may change nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { noMission } from '../../../src/sim/arms.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { createSetting } from '../../../src/sim/setting.ts';
import { draws } from './draws.ts';
import { parsed, seeds, smallScenarios } from './smallScenarios.ts';

/** A unit without abuse, which stays so: it is paid, and answers for what it does. */
const steady = <Unit extends object>(unit: Unit) => ({
  ...unit,
  integrity: 1,
  pay: 1,
  commander: 'accountable' as const,
});

/** Nobody who fights, preys, feuds, hungers or was promised anything; no road was mined before. */
const atPeace = (file: ScenarioFile): ScenarioFile => ({
  ...file,
  roads: (file.roads ?? []).map((road) => ({ ...road, hazard: 0 })),
  people: { ...file.people, feuds: [], hardship: { mean: 0, sd: 0 } },
  hostState: { ...file.hostState, units: (file.hostState?.units ?? []).map(steady) },
  mission: { ...file.mission, mandate: { ...file.mission.mandate, expectation: 0 } },
  spoilers: (file.spoilers ?? []).map((group) => ({ ...group, fighters: 0 })),
  // Whoever is controlled and does not know why bears a grudge.
  controls: [],
  injects: [],
});

/** A mission without strength, promises, mandate or headquarters. What injects say of a mission is left out. */
const inName = (file: ScenarioFile): ScenarioFile => ({
  ...file,
  mission: {
    ...file.mission,
    hq: undefined,
    mandate: { arrest: false, expectation: 0 },
    units: (file.mission.units ?? []).map((unit) => ({ ...unit, strength: 0 })),
  },
  injects: (file.injects ?? []).filter(
    (inject) =>
      inject.kind !== 'misconduct' &&
      !(inject.kind === 'harm' && inject.spoiler === undefined) &&
      inject.kind !== 'reinforcement' &&
      inject.kind !== 'withdrawal',
  ),
});

const cleaned = (file: ScenarioFile): ScenarioFile => JSON.parse(JSON.stringify(file)) as ScenarioFile;

describe('without fighters, abusive forces, feuds, hardship, injects and promises', () => {
  it('there is no violence and no disorder, with any mission or none', () => {
    fc.assert(
      fc.property(smallScenarios, seeds, (file, seed) => {
        const setting = createSetting(parsed(atPeace(file)));
        const burnIn = runBurnIn(setting, seed);
        for (const posture of [...setting.postures.map(({ id }) => id), noMission]) {
          const { incidents, outcomes } = runArm(setting, burnIn, posture);
          expect(incidents).toEqual([]);
          for (const name of [
            'civiliansKilled',
            'expectedCiviliansKilled',
            'attacksOnCivilians',
            'disorderDays',
            'riots',
            'arrests',
            'activePersons',
            'peakDisplaced',
            'peacekeepersKilled',
          ])
            expect(outcomes[name], name).toBe(0);
        }
      }),
      draws(25),
    );
  }, 600_000);
});

describe('a mission in name only', () => {
  it('leaves every outcome and every incident as they are without a mission', () => {
    let violent = 0;
    fc.assert(
      fc.property(smallScenarios, seeds, (file, seed) => {
        const setting = createSetting(parsed(cleaned(inName(file))));
        const burnIn = runBurnIn(setting, seed);
        const without = runArm(setting, burnIn, noMission);
        violent += without.incidents.length > 0 ? 1 : 0;
        for (const { id } of setting.postures) {
          const { outcomes, incidents, places } = runArm(setting, burnIn, id);
          expect({ outcomes, incidents, places }).toStrictEqual({
            outcomes: without.outcomes,
            incidents: without.incidents,
            places: without.places,
          });
        }
      }),
      draws(25),
    );
    expect(violent, 'worlds with any violence, of 25').toBeGreaterThanOrEqual(5);
  }, 600_000);
});
