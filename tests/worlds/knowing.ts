/** Small worlds about what the mission sees, hears and makes of it. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { oneVillage, twoVillages } from './worlds.ts';

/** The one village, with police teams in the base beside the company. */
export const withPolice = (): ScenarioFile => {
  const file = oneVillage();
  const units = [
    ...file.mission.units!,
    { id: 'teams', kind: 'ipo' as const, strength: 12, base: 'base', vehicles: 0 },
    { id: 'observers', kind: 'observers' as const, strength: 12, base: 'base', vehicles: 3 },
  ];
  return { ...file, mission: { ...file.mission, units } };
};

/** A base in the middle of the road, three villages 10 km apart at either end, and a band far from all: attacks are plotted. */
export const twoClusters = (): ScenarioFile => {
  const file = twoVillages();
  // The west is known for violence of old, so that the first plan guards it.
  const village = (id: string, x: number) => ({
    ...file.places[0],
    id,
    name: id,
    at: [x, 2] as [number, number],
    proneness: x < 12 ? 0.2 : 0,
  });
  const places = [
    village('west1', 1),
    village('west2', 3),
    village('west3', 5),
    { ...file.places[1], at: [12, 2] as [number, number], population: 0, groups: {} },
    village('east1', 18),
    village('east2', 20),
    village('east3', 22),
  ];
  return {
    ...file,
    name: 'Two clusters',
    days: 90,
    places,
    roads: places.slice(1).map((place, index) => ({ between: [places[index].id, place.id], class: 'unpaved' })),
    mission: {
      hq: 'base',
      units: [{ id: 'company', kind: 'infantry', strength: 120, base: 'base', vehicles: 15 }],
    },
    spoilers: [{ ...file.spoilers![0], home: [12, 2], violence: 0 }],
  };
};
