/** People in flight go home when home is calm, when they know of it, and when a road leads there. */
import { describe, expect, it } from 'vitest';
import { frighten, refugeCamp } from '../worlds/access.ts';
import { cellOf, placeOf, sceneOf, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const roomy: Changes = { 'mission.sites': [], 'places.camp.room': 2000 };

/** Everybody flees in thirty days of fear; then all is calm. Share of those who fled who are on the way home after so many days. */
function returned(changes: Changes, days: number, prepare: (scene: Scene) => void = () => {}): number {
  const scene = sceneOf(refugeCamp(), { ...roomy, ...changes });
  frighten(scene, 'village');
  step(scene, 30 * 24, ['displacement', 'access']);
  scene.world.fear.fill(0);
  scene.world.placeFear.fill(0);
  const fled = tallied(scene, 'fled');
  prepare(scene);
  step(scene, days * 24, ['displacement', 'access']);
  return tallied(scene, 'returned') / fled;
}
const village = (scene: Scene): number => cellOf(scene, 'village');
/** A mined stretch half-way between the village and the camp, across the whole map, so that no way leads round it. */
const mined = (scene: Scene): void => {
  const { width, height } = scene.setting.ground;
  for (let row = 0; row < height; row++) scene.world.hazard[row * width + (village(scene) % width) + 2] = 0.9;
};
const byHome: Changes = { 'access.returns': 'home' };

describe('people in flight', () => {
  it('return later where they must hear of calm first', () => {
    expect(returned({}, 21)).toBeLessThan(0.7 * returned(byHome, 21));
    expect(returned({}, 120)).toBeGreaterThan(0.85);
  });

  it('do not return over a mined road, unless the home alone is looked at', () => {
    expect(returned({}, 120, mined)).toBe(0);
    expect(returned(byHome, 120, mined)).toBeGreaterThan(0.85);
    expect(returned({ access: undefined }, 120, mined)).toBe(returned(byHome, 120, mined));
  });

  it('do not return past a checkpoint of a band', () => {
    const band = {
      id: 'band',
      name: 'Band',
      from: 'herding',
      fighters: 40,
      bands: 1,
      home: [5, 2] as [number, number],
      acts: { checkpoints: 1 },
    };
    const held = (scene: Scene): void => {
      scene.world.checkpointCell[0] = village(scene) + 2;
    };
    expect(returned({ spoilers: [band] }, 120, held)).toBe(0);
    expect(returned({ spoilers: [band] }, 120)).toBeGreaterThan(0.85);
  });
});

describe('those who come home', () => {
  it('come sooner where aid waits for them', () => {
    const supplied = (scene: Scene): void => {
      scene.world.aidPersonDays[placeOf(scene, 'village')] = 1e9;
    };
    expect(returned({}, 40, supplied)).toBeGreaterThan(1.3 * returned({}, 40));
    expect(returned({ 'parameters.displacement.aidAtHome': 1 }, 40, supplied)).toBe(returned({}, 40));
  });

  it('find land disputed where others live on it now', () => {
    const shock = (groups: object, changes: Changes = {}): number => {
      const scene = sceneOf(refugeCamp(), { ...roomy, 'places.village.groups': groups, ...changes });
      const { world, setting } = scene;
      // The farming people of the village alone flee; the others stay.
      world.presentCell.forEach((cell, civilian) => {
        if (cell === village(scene) && setting.people.group[civilian] === 0) world.fear[civilian] = 1;
      });
      step(scene, 20 * 24, ['displacement']);
      world.fear.fill(0);
      step(scene, 60 * 24, ['displacement']);
      expect(tallied(scene, 'returned')).toBeGreaterThan(100);
      return world.grievanceShock[village(scene)];
    };
    const mixed = { farming: 0.5, herding: 0.5 };
    expect(shock(mixed)).toBeGreaterThan(0.05);
    expect(shock({ farming: 1 })).toBe(0);
    expect(shock(mixed, { 'access.returns': 'home' })).toBe(0);
  });
});

describe('news of home', () => {
  it('is bad at once, calm with time, and slow where trade is cut', () => {
    const scene = sceneOf(refugeCamp(), roomy);
    const { world } = scene;
    const place = placeOf(scene, 'village');
    world.placeFear[place] = 0.8;
    step(scene, 24, ['displacement']);
    expect(world.homeNews[place]).toBe(0.8);
    world.placeFear[place] = 0;
    step(scene, 10 * 24, ['displacement']);
    expect(world.homeNews[place]).toBeCloseTo(0.4, 3);
    world.marketReach[place] = 0;
    step(scene, 60 * 24, ['displacement']);
    expect(world.homeNews[place]).toBeCloseTo(0.2, 3);
  });
});
