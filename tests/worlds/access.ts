/** Worlds of roads, markets, camps and aid, and how long to look at them. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { at, type Tally } from '../../src/sim/tallies.ts';
import { sceneOf, stepAll, type Changes, type Scene } from './scene.ts';
import { twoVillages } from './worlds.ts';

/**
 * A town with a base and the one market, a near village (10 km) and a far one (60 km) on one earth road of which the far
 * part is mined; engineers and a company in the base. Nobody fights.
 */
export function mineField(): ScenarioFile {
  const file = twoVillages();
  return {
    ...file,
    days: 120,
    places: file.places.map((place) => (place.id === 'base' ? { ...place, facilities: ['market', 'school'] } : place)),
    roads: [
      { between: ['near', 'base'], class: 'unpaved' },
      { between: ['base', 'far'], class: 'unpaved', hazard: 0.4 },
    ],
    mission: {
      ...file.mission,
      units: [
        ...file.mission.units!,
        { id: 'engineers', kind: 'engineer', strength: 30, base: 'base', vehicles: 5 },
        { id: 'police', kind: 'fpu', strength: 140, base: 'base', vehicles: 16, platoonCapable: true },
      ],
    },
    spoilers: [],
    access: {},
    postures: [
      { id: 'plain', kind: 'wide-area', patrolRadiusKm: 100, shares: { static: 0, patrol: 1, tob: 0, reserve: 0 } },
    ],
  };
}

/** A base town, a camp of 10 000 beside it (10 km), and a far village (60 km) near which a band camps. One company. */
export function bigCamp(): ScenarioFile {
  const file = mineField();
  const people = { farming: 1 };
  return {
    ...file,
    name: 'A big camp',
    people: { ...file.people, peoplePerAgent: 20 },
    places: [
      { id: 'base', name: 'base', kind: 'town', at: [5, 2], population: 2000, groups: people, facilities: ['market'] },
      { id: 'camp', name: 'camp', kind: 'camp', at: [3, 2], population: 10_000, groups: people, room: 10_000 },
      { id: 'far', name: 'far', kind: 'village', at: [17, 2], population: 2000, groups: people },
    ],
    roads: [
      { between: ['camp', 'base'], class: 'unpaved' },
      { between: ['base', 'far'], class: 'unpaved' },
    ],
    mission: {
      hq: 'base',
      units: [
        { id: 'company', kind: 'infantry', strength: 200, base: 'base', vehicles: 30 },
        { id: 'police', kind: 'fpu', strength: 140, base: 'base', vehicles: 16, platoonCapable: true },
      ],
    },
    spoilers: [
      { id: 'band', name: 'Band', from: 'herding', fighters: 30, bands: 1, home: 'far', reachKm: 20, violence: 1 },
    ],
    access: undefined,
  };
}

/** What is read off a scene after some days, by seed. */
export function after(
  file: ScenarioFile,
  changes: Changes,
  days: number,
  seeds: readonly number[],
  of: (scene: Scene) => number,
): number[] {
  return seeds.map((seed) => {
    const scene = sceneOf(file, changes, seed);
    stepAll(scene, days * 24);
    return of(scene);
  });
}

/** The first so many seeds. */
export const seedsTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A sum of the run over another. */
export const ratioOf =
  (sum: Tally, over: Tally) =>
  ({ world }: Scene): number =>
    world.tally[at[sum]] / world.tally[at[over]];

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
