import { describe, expect, it } from 'vitest';
import { kindCode, outcomeCode, statusCode } from '../../../src/sim/codes.ts';
import { openIncident } from '../../../src/sim/incidents.ts';
import { measures } from '../../../src/sim/measures/catalogue.ts';
import { at, type Tally } from '../../../src/sim/tallies.ts';
import { digestOf } from '../../../src/sim/world.ts';
import { followRiots } from '../../../src/sim/crowds.ts';
import { beStruck } from '../../../src/sim/struck.ts';
import { cellOf, sceneOf, stand, stepAll, type Scene } from '../../worlds/scene.ts';
import { camp, townCrowd, twoVillages } from '../../worlds/worlds.ts';

const value = (scene: Scene, name: string): number =>
  measures.find((measure) => measure.name === name)!.of(scene.world, scene.setting);
const set = ({ world }: Scene, tallies: Partial<Record<Tally, number>>): void => {
  for (const [name, count] of Object.entries(tallies)) world.tally[at[name as Tally]] = count;
};
/** Hours of a month as the measures count it. */
const month = 730.5;

describe('the list of measures', () => {
  it('says of each what it is, in two languages, with a formula and a direction', () => {
    for (const { name, label, unit, meaning, formula, better } of measures) {
      for (const text of [label.en, label.fr, unit, meaning, formula]) expect(text.trim(), name).toBe(text);
      expect(
        [label.en, label.fr, unit, meaning, formula].every((text) => text.length > 0),
        name,
      ).toBe(true);
      expect(['less', 'more', 'neither']).toContain(better);
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
  });

  it('has the measures that other programs rely on', () => {
    const relied = [
      'civiliansKilled',
      'expectedCiviliansKilled',
      'civiliansInjured',
      'civiliansKilledPer100k',
      'peakDisplaced',
      'attacksOnCivilians',
      'attacksReachedInTimeShare',
      'attacksAnsweredShare',
      'medianResponseHours',
      'disorderDays',
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
      'costUnitDays',
    ];
    expect(measures.map(({ name }) => name)).toEqual(expect.arrayContaining(relied));
  });

  it('records and never decides: reading all of them changes no byte', () => {
    const scene = sceneOf(twoVillages());
    stepAll(scene, 30 * 24);
    const before = digestOf(scene.world);
    for (const measure of measures) measure.of(scene.world, scene.setting);
    expect(digestOf(scene.world)).toBe(before);
  });

  it('is finite or missing, never infinite, from the first hour on', () => {
    for (const file of [twoVillages(), townCrowd(), camp()]) {
      const scene = sceneOf(file);
      for (const hours of [0, 24, 24 * 30]) {
        stepAll(scene, hours);
        for (const measure of measures)
          expect(Math.abs(measure.of(scene.world, scene.setting)), measure.name).not.toBe(Infinity);
      }
    }
  });
});

describe('formulas', () => {
  const cases: readonly (readonly [
    name: string,
    sentence: string,
    prepare: (scene: Scene) => void,
    expected: number,
  ])[] = [
    [
      'civiliansKilledPer100k',
      '36 of 3 600 in two months',
      (scene) => set(scene, { civiliansKilled: 36, sumHours: 2 * month }),
      500,
    ],
    ['attacksReachedInTimeShare', 'one of four', (scene) => set(scene, { reached: 1, attacks: 4 }), 0.25],
    ['attacksReachedInTimeShare', 'missing without attacks', () => {}, NaN],
    ['attacksAnsweredShare', 'three of four', (scene) => set(scene, { answered: 3, attacks: 4 }), 0.75],
    ['pocIndex', '100 where nothing happened', (scene) => set(scene, { sumHours: month }), 100],
    ['pocIndex', '40 where many are killed', (scene) => set(scene, { sumHours: month, expectedKilled: 300 }), 40],
    ['publicOrderIndex', '100 without disorder', (scene) => set(scene, { sumHours: 240 }), 100],
    [
      'publicOrderIndex',
      '60 where one place-day of ten had disorder',
      (scene) => set(scene, { sumHours: 240, disorderDays: 3 }),
      60,
    ],
    [
      'publicOrderIndex',
      '0 where a quarter of place-days had',
      (scene) => set(scene, { sumHours: 240, disorderDays: 8 }),
      0,
    ],
    ['costUnitDays', 'persons outside in companies', (scene) => set(scene, { fieldPersonDays: 600 }), 5],
    ['credibility', 'its mean over time', (scene) => set(scene, { credibilitySum: 60, sumHours: 100 }), 0.6],
    ['routesOpenShare', 'open over all', (scene) => set(scene, { openRouteSum: 30, routeKmSum: 40 }), 0.75],
    [
      'expectationGap',
      'promise less delivery',
      ({ world }) => {
        world.expectation[0] = 0.7;
        world.delivered[0] = 0.2;
      },
      0.5,
    ],
    [
      'expectationGap',
      'no gap where more is done than was promised',
      ({ world }) => {
        world.expectation[0] = 0.2;
        world.delivered[0] = 0.7;
      },
      0,
    ],
    [
      'spoilerStrength',
      'fighters of bands',
      ({ world }) => {
        world.actorFighters[0] = 33;
      },
      33,
    ],
    ['unreachedShare', 'nobody was anywhere', () => {}, 1],
    [
      'unreachedShare',
      'all but the 800 of 3 600 in the far village',
      (scene) => {
        for (const id of ['near', 'base']) scene.world.lastSeenHour[cellOf(scene, id)] = -300;
      },
      800 / 3600,
    ],
    [
      'displaced',
      'who flees or lives elsewhere, not who is on the way home',
      ({ world }) => {
        world.status.set([statusCode.fleeing, statusCode.displaced, statusCode.returning]);
      },
      20,
    ],
    [
      'trust',
      'the mean over persons',
      ({ world }) => {
        world.trust.fill(0.3);
      },
      0.3,
    ],
  ];
  it.each(cases)('%s: %s', (name, _, prepare, expected) => {
    const scene = sceneOf(twoVillages());
    prepare(scene);
    if (Number.isNaN(expected)) expect(value(scene, name)).toBeNaN();
    else expect(value(scene, name)).toBeCloseTo(expected, 10);
  });

  it.each([
    { kind: 'ied' as const, counted: 'mineStrikes', other: 'ambushes' },
    { kind: 'ambush' as const, counted: 'ambushes', other: 'mineStrikes' },
  ])('$counted counts what struck a detachment on its way', ({ kind, counted, other }) => {
    const scene = sceneOf(twoVillages());
    const patrol = stand(scene, 'company', 20, 'patrol', 'near');
    const { world, setting, random } = scene;
    beStruck(world, setting, random, patrol, 5, world.detachmentSerial[patrol], kind);
    beStruck(world, setting, random, patrol, 6, world.detachmentSerial[patrol] - 1, kind);
    expect([value(scene, counted), value(scene, other)]).toEqual([1, 0]);
  });

  it('activePersonDays adds up the hours that people were active, in crowds of any size', () => {
    const scene = sceneOf(townCrowd());
    scene.world.activePersons[0] = 12;
    followRiots(scene.world, scene.setting, 12, 2);
    followRiots(scene.world, scene.setting, 14, 4);
    expect(value(scene, 'activePersonDays')).toBeCloseTo(3, 12);
  });

  it.each([
    { name: 'the middle of three', hours: [1, 9, 4], median: 4 },
    { name: 'between the two in the middle of four', hours: [1, 9, 4, 6], median: 5 },
    { name: 'missing when nobody was reached', hours: [], median: NaN },
  ])('medianResponseHours: $name', ({ hours, median }) => {
    const scene = sceneOf(twoVillages());
    const { world, setting } = scene;
    for (const wait of [...hours, 1e15, -1]) {
      const incident = openIncident(world, setting, 'raid', 10, cellOf(scene, 'near'), 0, 1);
      world.incidentArrived[incident] = wait === -1 ? 10 : 10 + wait;
      world.incidentOutcome[incident] = wait === -1 ? outcomeCode.deterred : outcomeCode.late;
    }
    world.incidentKind[openIncident(world, setting, 'riot', 10, cellOf(scene, 'near'), -1, 1)] = kindCode.riot;
    if (Number.isNaN(median)) expect(value(scene, 'medianResponseHours')).toBeNaN();
    else expect(value(scene, 'medianResponseHours')).toBe(median);
  });
});
