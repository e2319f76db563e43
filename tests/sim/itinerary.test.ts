import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { SimulationFailure } from '../../src/sim/failure.ts';
import { addWay, beginItinerary, modeOf } from '../../src/sim/itinerary.ts';
import { longestTourHours, tourAreas } from '../../src/sim/tourLength.ts';
import { cellOf, sceneOf, settingOf, stand, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

/** The village at the far end of a strip of so many cells. */
function strip(width: number): ScenarioFile {
  const file = oneVillage();
  const [base, village] = file.places;
  return {
    ...file,
    map: { ...file.map, width, height: 5 },
    places: [base, { ...village, at: [width - 1, 2] }],
    spoilers: [],
  };
}

/** The village at the end of a way that turns at every second row: lakes reach from either side in turn. */
function serpentine(size: number): ScenarioFile {
  const file = oneVillage();
  const [base, village] = file.places;
  const lakes = Array.from({ length: (size - 1) / 2 }, (_, lake) => {
    const row = 2 * lake + 1;
    const box: [number, number, number, number] = lake % 2 === 0 ? [0, row, size - 2, row] : [1, row, size - 1, row];
    return { terrain: 'water' as const, box };
  });
  return {
    ...file,
    map: { ...file.map, width: size, height: size, areas: lakes },
    places: [
      { ...base, at: [0, 0] },
      { ...village, at: [0, size - 1] },
    ],
    roads: [],
    spoilers: [],
  };
}

function wayToVillage(scene: Scene): { readonly hours: number; readonly legs: number } {
  const { world, setting } = scene;
  const patrol = stand(scene, 'company', 20, 'patrol', 'base');
  beginItinerary(world, patrol, 0);
  const hours = addWay(world, setting, patrol, cellOf(scene, 'village'), modeOf(world, setting, patrol, 0));
  return { hours, legs: world.legCount[patrol] };
}

describe('an itinerary', () => {
  it('has room for a way across a large map', () => {
    const { hours, legs } = wayToVillage(sceneOf(strip(420)));
    expect(hours).toBeGreaterThan(0);
    expect(hours).toBeLessThan(Infinity);
    expect(legs).toBe(419);
  });

  it('has room for the longest tour that a doctrine allows', () => {
    const postures = [{ id: 'far', kind: 'wide-area' as const, patrolRadiusKm: 500, dwellHours: 12 }];
    const setting = settingOf({ ...oneVillage(), postures });
    const { pavedKmPerHour, unpavedKmPerHour } = setting.parameters.movement;
    const { legsPerDetachment } = sceneOf({ ...oneVillage(), postures }).world;
    for (const { radiusKm, dwellHours } of tourAreas(setting, setting.postures[0])) {
      const hours = longestTourHours(setting, radiusKm, dwellHours, unpavedKmPerHour);
      expect(legsPerDetachment).toBeGreaterThan((hours * pavedKmPerHour) / setting.ground.cellKm);
    }
  });

  it('that has no room for its way is a failure with a name, never a unit that stays at home', () => {
    const failing = () => wayToVillage(sceneOf(serpentine(41)));
    expect(failing).toThrow(SimulationFailure);
    expect(failing).toThrow(expect.objectContaining({ code: 'itinerary-overflow' }));
  });

  it('has none to a place that is cut off', () => {
    const file = serpentine(5);
    const lake = { terrain: 'water' as const, box: [0, 3, 4, 3] as [number, number, number, number] };
    const scene = sceneOf({ ...file, map: { ...file.map, areas: [lake] } });
    expect(wayToVillage(scene)).toEqual({ hours: Infinity, legs: 1 });
  });
});
