/** Status of roads, what headquarters knows of it, and who reaches markets and schools. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { reachable } from '../../../src/sim/access.ts';
import { roadStatus, statusOf } from '../../../src/sim/roads.ts';
import { at } from '../../../src/sim/tallies.ts';
import { mineField } from '../../worlds/access.ts';
import { cellOf, placeOf, sceneOf, stand, step, stepAll, type Changes, type Scene } from '../../worlds/scene.ts';

const clean = (): ScenarioFile => {
  const file = mineField();
  return { ...file, roads: [file.roads![0], { between: ['base', 'far'], class: 'unpaved', bridge: true }] };
};
const band = {
  id: 'band',
  name: 'Band',
  from: 'herding',
  fighters: 40,
  bands: 1,
  home: [11, 2] as [number, number],
  acts: { checkpoints: 1 },
};
const farRoad = 1;
/** Hazard half-way along the road to the far village. */
const mine = (scene: Scene, hazard: number): void => {
  scene.world.hazard[cellOf(scene, 'far') - 6] = hazard;
};
const hold = (scene: Scene): void => {
  scene.world.checkpointCell[0] = cellOf(scene, 'far') - 6;
};

describe('the status of a road', () => {
  it.each<[string, Changes, (scene: Scene) => void, keyof typeof roadStatus]>([
    ['green where nothing stands against it', {}, () => {}, 'green'],
    ['amber where it is a little mined', {}, (scene) => mine(scene, 0.06), 'amber'],
    ['amber where it is earth in the wet', { 'clock.wetSeason': { from: '01-01', to: '12-31' } }, () => {}, 'amber'],
    [
      'amber where the host restricts it',
      { 'map.permissions': [{ permission: 'restricted', box: [10, 0, 11, 4] }] },
      () => {},
      'amber',
    ],
    ['red where it is more mined', {}, (scene) => mine(scene, 0.2), 'red'],
    [
      'red where the host denies it',
      { 'map.permissions': [{ permission: 'denied', box: [10, 0, 11, 4] }] },
      () => {},
      'red',
    ],
    ['red where a band holds a checkpoint', { spoilers: [band] }, hold, 'red'],
    ['black where it is heavily mined', {}, (scene) => mine(scene, 0.4), 'black'],
    ['black where a flood closes its bridge', {}, (scene) => (scene.world.floodUntil[0] = 48), 'black'],
  ])('is %s', (_, changes, prepare, status) => {
    const scene = sceneOf(clean(), changes);
    prepare(scene);
    expect(statusOf(scene.world, scene.setting, farRoad, 24)).toBe(roadStatus[status]);
  });

  it('is known to headquarters once somebody has passed, and not before', () => {
    const scene = sceneOf(clean());
    mine(scene, 0.2);
    step(scene, 24, ['routes']);
    expect(scene.world.roadTrue[farRoad]).toBe(roadStatus.red);
    expect(scene.world.roadKnown[farRoad]).toBe(roadStatus.green);
    scene.world.lastSeenHour.fill(30);
    step(scene, 24, ['routes']);
    expect(scene.world.roadKnown[farRoad]).toBe(roadStatus.red);
    mine(scene, 0);
    step(scene, 24, ['routes']);
    expect([scene.world.roadTrue[farRoad], scene.world.roadKnown[farRoad]]).toEqual([roadStatus.green, roadStatus.red]);
  });

  it('is known the better the more is patrolled', () => {
    const age = (patrol: number): number => {
      const scene = sceneOf(clean(), {
        'postures.plain.kind': 'mixed',
        'postures.plain.shares': { static: 1 - patrol, patrol, tob: 0, reserve: 0 },
        'mission.units.engineers.strength': 0,
      });
      stepAll(scene, 30 * 24);
      return scene.world.tally[at.knownAgeSum] / scene.world.tally[at.roadDays];
    };
    expect(age(1)).toBeLessThan(0.5 * age(0));
  });
});

describe('trade with the far village', () => {
  const reach = (changes: Changes, prepare: (scene: Scene) => void = () => {}): number => {
    const scene = sceneOf(clean(), changes);
    prepare(scene);
    return reachable(scene.world, scene.setting, placeOf(scene, 'far'));
  };

  it('is whole by an open road, and falls with mines, checkpoints, rains, fear and controls', () => {
    expect(reach({})).toBe(1);
    expect(reach({}, (scene) => mine(scene, 0.15))).toBeCloseTo(0.5, 6);
    expect(reach({}, (scene) => mine(scene, 0.3))).toBe(0);
    expect(reach({ spoilers: [band] }, hold)).toBeCloseTo(0.7, 6);
    expect(reach({ 'clock.wetSeason': { from: '01-01', to: '12-31' } })).toBeCloseTo(1 - 0.5 * (1 - 1 / 3), 1);
    expect(reach({}, ({ world }) => world.placeFear.fill(0.75))).toBeCloseTo(0.5, 6);
    expect(reach({}, ({ world }) => world.controlLevel.fill(1))).toBeCloseTo(0.7, 6);
    expect(reach({}, ({ world }) => (world.floodUntil[0] = 48))).toBeLessThan(0.9);
  });

  it('is not looked at on a map without a market, nor without `access`', () => {
    const closed = (scene: Scene): void => mine(scene, 0.9);
    expect(reach({ 'places.base.facilities': ['school'] }, closed)).toBe(1);
    expect(reach({ access: undefined }, closed)).toBe(1);
  });
});

describe('schools', () => {
  const share = (changes: Changes, id: string, fear = 0): number => {
    const scene = sceneOf(clean(), changes);
    scene.world.placeFear.fill(fear);
    step(scene, 24, ['access']);
    return scene.world.schoolReach[placeOf(scene, id)];
  };

  it('are in reach near them, as far as fear lets children go; everywhere on a map that shows none', () => {
    expect(share({}, 'near')).toBe(1);
    expect(share({}, 'near', 0.4)).toBeCloseTo(0.6, 6);
    expect(share({}, 'far')).toBe(0);
    expect(share({ 'places.base.facilities': ['market'] }, 'far')).toBe(1);
  });
});

it('an escort that is called away brings no aid', () => {
  const scene = sceneOf(clean(), { 'mission.civilian': { aidRunsPerWeek: 7 } });
  const { world } = scene;
  const far = placeOf(scene, 'far');
  world.aidBy[far] = stand(scene, 'company', 30, 'escort', 'base');
  world.aidSerial[far] = world.detachmentSerial[world.aidBy[far]] - 1;
  world.aidHour[far] = 0;
  step(scene, 6, ['aid']);
  expect([world.tally[at.aidLost], world.tally[at.aidDelivered], world.aidPersonDays[far]]).toEqual([1, 0, 0]);
});
