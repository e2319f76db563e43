import { describe, expect, it } from 'vitest';
import { statusCode } from '../../../src/sim/codes.ts';
import { cellOf, placeOf, sceneOf, step, tallied, type Changes, type Scene } from '../../worlds/scene.ts';
import { camp } from '../../worlds/worlds.ts';

const days = (scene: Scene, count: number): void => step(scene, count * 24, ['displacement']);
const living = (scene: Scene, place: string): number => scene.world.personsPresent[cellOf(scene, place)];

/** All people of the village in great fear, for as long as it is not changed. */
function afraid(changes: Changes = {}, fear = 1): Scene {
  const scene = sceneOf(camp(), changes);
  const village = cellOf(scene, 'village');
  scene.world.presentCell.forEach((cell, civilian) => {
    if (cell === village) scene.world.fear[civilian] = fear;
  });
  scene.world.placeFear[placeOf(scene, 'village')] = fear;
  return scene;
}

describe('people who fear', () => {
  it('flee over the days, and walk for some', () => {
    const scene = afraid();
    days(scene, 1);
    expect(living(scene, 'village')).toBeLessThan(900);
    expect(living(scene, 'village')).toBeGreaterThan(500);
    expect(scene.world.status).toContain(statusCode.fleeing);
    days(scene, 9);
    expect(living(scene, 'village')).toBeLessThan(200);
    expect(scene.world.status).toContain(statusCode.displaced);
    expect(tallied(scene, 'peakDisplaced')).toBeGreaterThan(800);
  });

  it.each([
    { name: 'stay below the threshold', fear: 0.3, fled: false },
    { name: 'leave above it', fear: 0.6, fled: true },
  ])('$name', ({ fear, fled }) => {
    const scene = afraid({}, fear);
    days(scene, 10);
    expect(tallied(scene, 'fled') > 0).toBe(fled);
  });

  it('choose a calm place', () => {
    const scene = afraid({ 'places.camp.room': 10_000 });
    scene.world.placeFear[placeOf(scene, 'camp')] = 0.7;
    days(scene, 20);
    expect(living(scene, 'camp')).toBe(0);
    expect(living(scene, 'town')).toBeGreaterThan(3500);
  });

  it('choose a near place before a far one, all else equal', () => {
    const far = {
      'places.town.kind': 'camp',
      'places.town.population': 0,
      'places.town.groups': {},
      'places.camp.room': 10_000,
    };
    const scene = afraid(far);
    days(scene, 1);
    expect(living(scene, 'camp')).toBeGreaterThan(1.3 * living(scene, 'town'));
    expect(living(scene, 'town')).toBeGreaterThan(0);
  });

  it('are drawn by a garrison', () => {
    const [without, with_] = [0, 60].map((value) => {
      const scene = afraid({ 'places.camp.room': 10_000 });
      for (let day = 0; day < 20; day++) {
        scene.world.garrisonValue[placeOf(scene, 'town')] = value;
        days(scene, 1);
      }
      return living(scene, 'town');
    });
    expect(with_).toBeGreaterThan(without);
  });

  it('are refused by a full camp, those on the way counted', () => {
    const scene = afraid();
    let most = 0;
    for (let day = 0; day < 20; day++) {
      days(scene, 1);
      most = Math.max(most, living(scene, 'camp'));
    }
    expect(most).toBe(300);
  });

  it('find no room where a camp’s own people fill it', () => {
    const scene = afraid({ 'places.camp.population': 300, 'places.camp.groups': { farming: 1 } });
    days(scene, 20);
    expect(living(scene, 'camp')).toBe(300);
  });

  it('stay where there is nowhere to go', () => {
    const scene = afraid({ 'places.camp.room': 0, 'places.town.population': 10 });
    days(scene, 20);
    expect([living(scene, 'village'), tallied(scene, 'fled')]).toEqual([1000, 0]);
  });

  it('are never more nor fewer than they were', () => {
    const scene = afraid();
    for (let day = 0; day < 30; day++) {
      days(scene, 1);
      expect(scene.world.personsPresent.reduce((sum, persons) => sum + persons, 0)).toBe(4000);
      expect(scene.world.areaPersons.reduce((sum, persons) => sum + persons, 0)).toBe(4000);
    }
  });
});

describe('the displaced', () => {
  /** Everybody who could leave has left; nobody fears any more where they are. */
  function away(): Scene {
    const scene = afraid();
    days(scene, 25);
    scene.world.fear.fill(0);
    return scene;
  }

  it('return when home has calmed, at their mean time', () => {
    const scene = away();
    scene.world.placeFear[placeOf(scene, 'village')] = 0.05;
    days(scene, 21);
    const share = living(scene, 'village') / 1000;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.75);
    days(scene, 200);
    expect(living(scene, 'village')).toBe(1000);
    expect(scene.world.refugees[placeOf(scene, 'camp')]).toBe(0);
    expect([...new Set(scene.world.status)]).toEqual([statusCode.home]);
  });

  it.each<readonly [string, (scene: Scene) => void]>([
    [
      'home is feared',
      (scene) => {
        scene.world.placeFear[placeOf(scene, 'village')] = 0.3;
      },
    ],
    [
      'the road at home is mined',
      (scene) => {
        scene.world.placeFear.fill(0);
        scene.world.hazard[cellOf(scene, 'village')] = 0.6;
      },
    ],
  ])('do not return while %s', (_, prepare) => {
    const scene = away();
    prepare(scene);
    const before = living(scene, 'village');
    days(scene, 40);
    expect(living(scene, 'village')).toBe(before);
  });
});
