import { describe, expect, it } from 'vitest';
import { believedPresence } from '../../../src/sim/scouts.ts';
import { weekSlot } from '../../../src/sim/calendar.ts';
import { addStay, addWay, beginItinerary } from '../../../src/sim/itinerary.ts';
import { cellOf, placeOf, sceneOf, stand, step, type Changes, type Scene } from '../../worlds/scene.ts';
import { minedRoad, oneVillage, townCrowd, twoVillages } from '../../worlds/worlds.ts';

/** Scouts who see everything as it is. */
const sure = { 'parameters.presence.scoutError': 0, 'parameters.presence.hearsay': 1 };

/** In the village from its first hour of the tick for so many hours, then back on the way to base. */
function visit(scene: Scene, hours: number, persons = 30): number {
  const { world, setting } = scene;
  const patrol = stand(scene, 'company', persons, 'patrol', 'village');
  beginItinerary(world, patrol, world.hour[0]);
  // It counts as there until it arrives in the next cell, 5 km on by night.
  addStay(world, patrol, hours - 5 / 25 / 0.6);
  addWay(world, setting, patrol, cellOf(scene, 'base'), 0);
  return patrol;
}

describe('presence', () => {
  it.each([1, 2, 3, 5])('counts the %i hours that a patrol was there', (hours) => {
    const scene = sceneOf(oneVillage());
    visit(scene, hours);
    step(scene, 6, ['presence']);
    expect(scene.world.armedHours[cellOf(scene, 'village')]).toBeCloseTo(hours, 10);
  });

  it('is linear in time: what is remembered of a tick is in proportion to the hours', () => {
    const [one, four] = [1, 4].map((hours) => {
      const scene = sceneOf(oneVillage());
      visit(scene, hours);
      step(scene, 6, ['presence']);
      return scene.world.presenceMemory[cellOf(scene, 'village')];
    });
    expect(four / one).toBeCloseTo(4, 10);
  });

  it('a company split in two is seen in two places, with half the strength in each', () => {
    const whole = sceneOf(twoVillages());
    stand(whole, 'company', 100, 'guard', 'near');
    const split = sceneOf(twoVillages());
    stand(split, 'company', 50, 'guard', 'near');
    stand(split, 'company', 50, 'guard', 'far');
    const seen = (scene: Scene) => {
      step(scene, 6, ['presence']);
      return ['near', 'far'].map((place) => [
        scene.world.armedHours[cellOf(scene, place)],
        scene.world.armedStrength[cellOf(scene, place)],
      ]);
    };
    expect(seen(whole)).toEqual([
      [6, 100],
      [0, 0],
    ]);
    expect(seen(split)).toEqual([
      [6, 50],
      [6, 50],
    ]);
  });

  it('more people in one place are more strength there, not more presence', () => {
    const memories = [10, 100].map((persons) => {
      const scene = sceneOf(oneVillage());
      stand(scene, 'company', persons, 'guard', 'village');
      step(scene, 6, ['presence']);
      return scene.world.presenceMemory[cellOf(scene, 'village')];
    });
    expect(memories[0]).toBe(memories[1]);
  });

  it('guards inside a base are not seen in the village beside it', () => {
    const scene = sceneOf(oneVillage());
    stand(scene, 'company', 30, 'baseGuard', 'village');
    step(scene, 6, ['presence']);
    expect(scene.world.armedHours[cellOf(scene, 'village')]).toBe(0);
  });

  it('is forgotten by half in the half-life after the unit left', () => {
    const scene = sceneOf(oneVillage());
    const cell = cellOf(scene, 'village');
    scene.world.presenceMemory[cell] = 0.8;
    step(scene, 3 * 24, ['presence']);
    expect(scene.world.presenceMemory[cell]).toBeCloseTo(0.4, 10);
  });

  it('keeps the street calm for hours and bands away for days', () => {
    const scene = sceneOf(townCrowd());
    const { streetMemory, presenceMemory } = scene.world;
    const fpu = stand(scene, 'fpu', 140, 'order', 'town');
    step(scene, 48, ['presence']);
    const town = cellOf(scene, 'town');
    const before = [streetMemory[town], presenceMemory[town]];
    scene.world.detachmentCell[fpu] = 0;
    step(scene, 12, ['presence']);
    const police = 20;
    expect((streetMemory[town] - police) / (before[0] - police)).toBeLessThan(0.02);
    expect(presenceMemory[town] / before[1]).toBeGreaterThan(0.85);
  });

  it('by police teams and on foot meets more people than by vehicle', () => {
    const [riding, walking] = [0, 1].map((foot) => {
      const scene = sceneOf(oneVillage());
      scene.world.detachmentFoot[stand(scene, 'company', 20, 'patrol', 'village')] = foot;
      step(scene, 6, ['presence']);
      return scene.world.contactMemory[cellOf(scene, 'village')];
    });
    expect(walking).toBeGreaterThan(riding);
    expect(riding).toBeGreaterThan(0);
  });

  it('of engineers who clear takes hazard off the cells that they pass, and nobody else’s does', () => {
    const left = (['clearance', 'patrol'] as const).map((role) => {
      const scene = sceneOf(minedRoad());
      const { world, setting } = scene;
      const engineers = stand(scene, 'engineers', 20, role, 'base');
      beginItinerary(world, engineers, 0);
      addWay(world, setting, engineers, cellOf(scene, 'village'), 0);
      const passed = world.legCell[engineers * world.legsPerDetachment + 2];
      step(scene, 6, ['presence']);
      return world.hazard[passed];
    });
    expect(left[0]).toBeLessThan(0.8);
    expect(left[1]).toBe(0.8);
  });
});

describe('what bands believe', () => {
  /** Eight weeks of presence in the village on the given quarters of the week. */
  function watched(slots: (slot: number) => boolean): { scene: Scene; believed: number[] } {
    const scene = sceneOf(oneVillage(), sure);
    const { world } = scene;
    const unit = stand(scene, 'company', 60, 'patrol', 'village');
    for (let hour = 0; hour < 8 * 168; hour += 6) {
      world.detachmentCell[unit] = cellOf(scene, slots(weekSlot(hour)) ? 'village' : 'base');
      step(scene, 6, ['presence']);
    }
    const village = placeOf(scene, 'village');
    return {
      scene,
      believed: Array.from({ length: 28 }, (_, slot) => believedPresence(world, scene.setting, 0, village, slot * 6)),
    };
  }

  it('a patrol at the same hour each week opens safe hours at all others', () => {
    const { believed } = watched((slot) => slot === 9);
    expect(believed[9]).toBeGreaterThan(0.85);
    for (let slot = 0; slot < 28; slot++) if (slot !== 9) expect(believed[slot], `quarter ${slot}`).toBeLessThan(0.05);
  });

  it('a permanent guard leaves none', () => {
    const { believed } = watched(() => true);
    for (const belief of believed) expect(belief).toBeGreaterThan(0.9);
  });

  it('is forgotten when nobody comes any more', () => {
    const { scene, believed } = watched(() => true);
    scene.world.detachmentUnit.fill(-1);
    step(scene, 8 * 168, ['presence']);
    const village = placeOf(scene, 'village');
    expect(believed[3]).toBeGreaterThan(0.9);
    expect(believedPresence(scene.world, scene.setting, 0, village, 18)).toBeLessThan(0.1);
  });

  it('weighs the strength that was seen', () => {
    const { scene } = watched(() => true);
    expect(scene.world.beliefValue[placeOf(scene, 'village')]).toBeCloseTo(60);
  });

  /** Belief of an actor in presence at a place after four weeks of a guard in the near village. */
  function guarded(place: string, changes: Changes = {}, actor = 0): number {
    const scene = sceneOf(twoVillages(), { 'parameters.presence.scoutError': 0, ...changes });
    stand(scene, 'company', 60, 'guard', 'near');
    step(scene, 4 * 168, ['presence']);
    return believedPresence(scene.world, scene.setting, actor, placeOf(scene, place), 12);
  }

  it('spreads a little to places beside, and does not where the spread is off', () => {
    const near = { 'parameters.presence.hearsay': 1, 'parameters.presence.spreadKm': 10 };
    expect(guarded('near', near)).toBeGreaterThan(0.9);
    expect(guarded('base', near)).toBeGreaterThan(0.05);
    expect(guarded('base', near)).toBeLessThan(0.1);
    expect(guarded('far', near)).toBe(0);
    expect(guarded('base', { ...near, 'parameters.presence.spreadShare': 0 })).toBe(0);
  });

  it('is learnt slowly by a group whose camps and people are far away, and at once where hearsay is as good as sight', () => {
    const home = (x: number): Changes => ({ 'spoilers.band.home': [x, 2] });
    expect(guarded('near', home(23))).toBeLessThan(0.75 * guarded('near', home(3)));
    const heard = { 'parameters.presence.hearsay': 1 };
    expect(guarded('near', { ...home(23), ...heard })).toBeCloseTo(guarded('near', { ...home(3), ...heard }));
  });
});
