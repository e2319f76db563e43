import { describe, expect, it } from 'vitest';
import { roleCode, stateCode } from '../../../src/sim/codes.ts';
import { beginItinerary } from '../../../src/sim/itinerary.ts';
import { cellOf, sceneOf, stand, step, stepAll, tallied, unitOf, type Scene } from '../../worlds/scene.ts';
import { oneVillage, twoVillages } from '../../worlds/worlds.ts';

const supply = { fuelLitresPerWeek: 700, rationsPerWeek: 400, flyingHoursPerWeek: 10 };

/** A temporary base in the village that stands and lives on convoys from the main base. */
function temporaryBase(scene: Scene, stock: number): number {
  const { world } = scene;
  const base = scene.setting.mainBases.length;
  world.baseCell[base] = cellOf(scene, 'village');
  world.baseConvoy[base] = 1;
  world.baseStock[base] = stock;
  world.baseUntil[base] = 1e6;
  world.baseReadyHour[base] = world.hour[0];
  world.baseParent[base] = 0;
  return base;
}
const withTob = { 'postures.plain.tobs': 1 };

describe('the week’s budget', () => {
  it('is filled at the start of each week, and what was left is gone', () => {
    const scene = sceneOf(oneVillage(), {
      'mission.supply': supply,
      'parameters.sustainment.litresPerBasePersonDay': 0,
    });
    step(scene, 6, ['sustainment']);
    expect([scene.world.fuelLeft[0], scene.world.rationsLeft[0], scene.world.flyingLeft[0]]).toEqual([700, 400, 10]);
    step(scene, 168 - 6, ['sustainment']);
    scene.world.fuelLeft[0] = 5;
    step(scene, 6, ['sustainment']);
    expect(scene.world.fuelLeft[0]).toBe(700);
    expect(tallied(scene, 'fuelAvailable')).toBe(1400);
  });

  it('is smaller after a cut', () => {
    const scene = sceneOf(oneVillage(), { 'mission.supply': supply });
    scene.world.budget[0] = 0.5;
    step(scene, 6, ['sustainment']);
    expect(scene.world.rationsLeft[0]).toBe(200);
  });

  it('feeds those who are out with field rations, and gives generator fuel to those who are in', () => {
    const scene = sceneOf(oneVillage(), { 'mission.supply': supply });
    stand(scene, 'company', 40, 'guard', 'village');
    step(scene, 24, ['sustainment']);
    expect(tallied(scene, 'rations')).toBeCloseTo(40);
    expect(tallied(scene, 'fuel')).toBeCloseTo(80 * 1.5);
    expect([tallied(scene, 'missionPersonDays'), tallied(scene, 'fieldPersonDays')]).toEqual([120, 40]);
  });

  it('never goes below zero, however much is asked for', () => {
    const scene = sceneOf(twoVillages(), {
      'mission.supply': { fuelLitresPerWeek: 90, rationsPerWeek: 60, flyingHoursPerWeek: 0 },
      'postures.plain': { id: 'plain', kind: 'tob', tobs: 2, tobStrength: 40 },
    });
    for (let tick = 0; tick < 120; tick++) {
      stepAll(scene, 6);
      const { fuelLeft, rationsLeft, flyingLeft, baseStock } = scene.world;
      expect(Math.min(fuelLeft[0], rationsLeft[0], flyingLeft[0], ...baseStock)).toBeGreaterThanOrEqual(0);
    }
    expect(tallied(scene, 'fuel')).toBeLessThanOrEqual(tallied(scene, 'fuelAvailable'));
    expect(tallied(scene, 'rations')).toBeLessThanOrEqual(tallied(scene, 'rationsAvailable'));
  });
});

describe('fatigue', () => {
  it('comes with days out of base and goes with days in base', () => {
    const scene = sceneOf(oneVillage());
    const out = stand(scene, 'company', 120, 'guard', 'village');
    step(scene, 60 * 24, ['sustainment']);
    const tired = scene.world.unitFatigue[0];
    expect(tired).toBeCloseTo(0.5);
    scene.world.detachmentCell[out] = cellOf(scene, 'base');
    step(scene, 60 * 24, ['sustainment']);
    expect(scene.world.unitFatigue[0]).toBeCloseTo(tired / 2);
  });
});

describe('a temporary base', () => {
  it('uses up its stock, a day each day, down to nothing', () => {
    const scene = sceneOf(oneVillage(), withTob);
    const base = temporaryBase(scene, 3);
    step(scene, 48, ['sustainment']);
    expect(scene.world.baseStock[base]).toBeCloseTo(1);
    step(scene, 96, ['sustainment']);
    expect(scene.world.baseStock[base]).toBe(0);
  });

  it('is filled again when its convoy arrives', () => {
    const scene = sceneOf(oneVillage(), withTob);
    const base = temporaryBase(scene, 6.5);
    stand(scene, 'company', 30, 'patrol', 'base');
    step(scene, 24, ['sustainment', 'movement']);
    expect(tallied(scene, 'convoys')).toBe(1);
    step(scene, 24, ['sustainment', 'movement']);
    expect(scene.world.baseStock[base]).toBeGreaterThan(12);
    expect(tallied(scene, 'convoys')).toBe(1);
  });

  it.each([
    { name: 'nobody is in base to escort one', prepare: () => {} },
    { name: 'only guards are there', prepare: (scene: Scene) => void stand(scene, 'company', 30, 'guard', 'base') },
    {
      name: 'the only patrol is on foot',
      prepare: (scene: Scene) => {
        scene.world.detachmentFoot[stand(scene, 'company', 30, 'patrol', 'base')] = 1;
      },
    },
    {
      name: 'there is no fuel',
      prepare: (scene: Scene) => {
        stand(scene, 'company', 30, 'patrol', 'base');
        scene.world.budget[0] = 0;
      },
    },
  ])('gets no convoy while $name', ({ prepare }) => {
    const scene = sceneOf(oneVillage(), withTob);
    temporaryBase(scene, 3);
    prepare(scene);
    step(scene, 48, ['sustainment', 'movement']);
    expect(tallied(scene, 'convoys')).toBe(0);
  });

  it('gets nothing from a convoy that was called away on the road, and asks for another', () => {
    const scene = sceneOf(oneVillage(), withTob);
    const base = temporaryBase(scene, 3);
    const patrol = stand(scene, 'company', 30, 'patrol', 'base');
    step(scene, 6, ['sustainment']);
    expect(tallied(scene, 'convoys')).toBe(1);
    beginItinerary(scene.world, patrol, scene.world.hour[0]);
    step(scene, 6, ['sustainment', 'movement']);
    expect(scene.world.baseStock[base]).toBeLessThan(3);
    step(scene, 24, ['sustainment', 'movement']);
    expect(tallied(scene, 'convoys')).toBeGreaterThan(1);
    expect(scene.world.baseStock[base]).toBeGreaterThan(12);
  });

  it('asks patrols before the reserve, which is kept for alerts', () => {
    const scene = sceneOf(oneVillage(), withTob);
    temporaryBase(scene, 3);
    const reserve = stand(scene, 'company', 30, 'reserve', 'base');
    const patrol = stand(scene, 'company', 30, 'patrol', 'base');
    step(scene, 6, ['sustainment']);
    expect([scene.world.detachmentState[reserve], scene.world.detachmentState[patrol]]).toEqual([
      stateCode.ready,
      stateCode.away,
    ]);
    expect(scene.world.detachmentRole[patrol]).toBe(roleCode.patrol);
  });
});

it('without a mission nothing is used', () => {
  const scene = sceneOf(oneVillage(), {}, 1, 'no-mission');
  step(scene, 96, ['sustainment']);
  expect([
    tallied(scene, 'fuel'),
    tallied(scene, 'fuelAvailable'),
    scene.world.unitStrength[unitOf(scene, 'company')],
  ]).toEqual([0, 0, 0]);
});
