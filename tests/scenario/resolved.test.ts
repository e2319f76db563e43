import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { resolvedYaml } from '../../src/scenario/resolved.ts';
import { kindsOfPosture, postureKinds } from '../../src/scenario/doctrine.ts';
import { facilities, placeKinds, terrains } from '../../src/scenario/schema.ts';
import { unitKinds } from '../../src/scenario/schemaMission.ts';
import type { Scenario, ScenarioFile } from '../../src/scenario/schema.ts';
import { known, scenarioOf, smallFile } from './small.ts';

function again(scenario: Scenario): Scenario {
  const parsed = parseScenario(resolvedYaml(scenario), 'resolved.yaml', known);
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.scenario;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const name = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((word) => `N${word.replace(/\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFD]/gu, '')}`);
const texts = fc.oneof(name, fc.record({ en: name, fr: name }), fc.record({ fr: name }));
/** Land in the small file: west of the river. */
const dryCell = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 7 }));

const place = fc.record({
  name: texts,
  kind: fc.constantFrom(...placeKinds),
  at: dryCell,
  population: fc.nat(5000),
  river: share,
  facilities: fc.uniqueArray(fc.constantFrom(...facilities)),
  proneness: share,
});
const unit = fc.record(
  {
    name: texts,
    kind: fc.constantFrom(...unitKinds),
    strength: fc.nat(900),
    base: fc.oneof(dryCell, fc.constant('place0')),
    vehicles: fc.nat(50),
    willingness: share,
    caveats: fc.record({ noNight: fc.boolean(), capitalDelayHours: fc.double({ min: 0, max: 240, noNaN: true }) }),
  },
  { requiredKeys: ['kind', 'strength', 'base'] },
);
const posture = fc.record(
  {
    kind: fc.constantFrom(...postureKinds),
    patrolRadiusKm: fc.double({ min: 0.5, max: 900, noNaN: true }),
    nightShare: share,
    tobs: fc.nat(9),
    shares: fc.constantFrom({ static: 1 }, { patrol: 0.25, reserve: 0.75 }),
  },
  { requiredKeys: ['kind'] },
);
const anyFile = fc
  .record({
    name: texts,
    description: texts,
    seed: fc.maxSafeNat(),
    terrain: fc.constantFrom(...terrains.filter((terrain) => terrain !== 'water')),
    places: fc.array(place, { minLength: 1, maxLength: 6 }),
    units: fc.array(unit, { maxLength: 6 }),
    postures: fc.array(posture, { minLength: 1, maxLength: 4 }),
    legitimacy: fc.record({ river: share }, { requiredKeys: [] }),
    killsPerFighter: fc.double({ min: 0.01, max: 2, noNaN: true }),
  })
  .map(({ name, description, seed, terrain, places, units, postures, legitimacy, killsPerFighter }): ScenarioFile => {
    const file = smallFile();
    return {
      ...file,
      name,
      description,
      seed,
      map: { ...file.map, terrain },
      places: places.map(({ river, ...rest }, index) => ({
        ...rest,
        id: `place${index}`,
        groups: { river, hill: 1 - river },
      })),
      mission: { units: units.map((rest, index) => ({ ...rest, id: `unit${index}` })) },
      hostState: { legitimacy },
      spoilers: [],
      postures: postures.map((rest, index) => ({ ...rest, id: `p-${index}` })),
      parameters: { 'harm.killsPerFighter': killsPerFighter },
    };
  });

describe('a resolved scenario', () => {
  test.prop([anyFile], { numRuns: 60 })('parses to the same scenario again', (file) => {
    const scenario = scenarioOf(file);
    expect(again(scenario)).toStrictEqual(scenario);
  });

  it('says every parameter, by dotted name', () => {
    const written: unknown = parse(resolvedYaml(scenarioOf(smallFile())));
    const names = Object.entries(catalogue).flatMap(([family, members]) =>
      Object.keys(members).map((key) => `${family}.${key}`),
    );
    expect(written).toMatchObject({ parameters: { 'harm.killsPerFighter': catalogue.harm.killsPerFighter.default } });
    expect(Object.keys(Object(Object(written).parameters))).toEqual(names);
  });

  it('is the same text when resolved again', () => {
    const text = resolvedYaml(scenarioOf(smallFile()));
    expect(resolvedYaml(again(scenarioOf(smallFile())))).toBe(text);
  });
});

describe('what a file leaves out', () => {
  it('is filled in once: doctrine and name by kind, legitimacy by group, parameters from the catalogue', () => {
    const file = { ...smallFile(), hostState: { legitimacy: { hill: 0.2 } } };
    file.postures = [{ id: 'mine', kind: 'tob', tobs: 2 }];
    const scenario = scenarioOf(file);
    const name = { en: 'Temporary operating bases (mine)', fr: "Bases d'opérations temporaires (mine)" };
    expect(scenario.postures).toEqual([
      { ...kindsOfPosture.tob.doctrine, name, id: 'mine', kind: 'tob', tobs: 2, schedule: [] },
    ]);
    expect(scenario.layDown).toEqual(kindsOfPosture.static.doctrine);
    expect(scenario.hostState.legitimacy).toEqual({ river: 0.5, hill: 0.2 });
    expect(scenario.parameters.harm.crowdPersons).toBe(catalogue.harm.crowdPersons.default);
    expect(scenario.days).toBe(180);
  });
});
