/** Worlds of roads, markets, camps and aid, and how long to look at them. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { at, type Tally } from '../../src/sim/tallies.ts';
import { cellOf, placeOf, sceneOf, stepAll, type Changes, type Scene } from './scene.ts';
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

/** A base with a market and a far town (60 km) that host police and a formed unit watch, with a band camped between them. */
export function controlledTown(): ScenarioFile {
  const file = mineField();
  const [, base, far] = file.places;
  return {
    ...file,
    name: 'A controlled town',
    places: [
      { ...base, population: 500 },
      { ...far, kind: 'town', population: 4000 },
    ],
    roads: [{ between: ['base', 'far'], class: 'unpaved' }],
    people: { ...file.people, hardship: { mean: 0.6, sd: 0.1 } },
    hostState: {
      legitimacy: { farming: 0.4 },
      units: [{ id: 'hostPolice', kind: 'police', strength: 30, at: 'far', capacity: 1, integrity: 1 }],
    },
    mission: { hq: 'base', units: [{ id: 'company', kind: 'infantry', strength: 60, base: 'base', vehicles: 8 }] },
    spoilers: [
      { id: 'band', name: 'Band', from: 'herding', fighters: 40, bands: 1, home: 'far', reachKm: 25, violence: 1 },
    ],
    postures: [{ id: 'plain', kind: 'static' }],
    parameters: {
      'perpetrators.bandActsPerMonth': 20,
      'perpetrators.restraint': 0,
      'crime.robberies': 300,
    },
  };
}

/**
 * A village whose people live in fear, a camp with room for 300 (20 km) that the mission protects, and a base town with a
 * market (60 km). A band beside the camp, police and soldiers in the base.
 */
export function refugeCamp(): ScenarioFile {
  const file = bigCamp();
  const people = { farming: 1 };
  return {
    ...file,
    name: 'A refuge',
    people: { ...file.people, peoplePerAgent: 10 },
    places: [
      { id: 'village', name: 'village', kind: 'village', at: [3, 2], population: 1000, groups: people },
      { id: 'camp', name: 'camp', kind: 'camp', at: [7, 2], population: 0, room: 300 },
      { id: 'base', name: 'base', kind: 'town', at: [15, 2], population: 900, groups: people, facilities: ['market'] },
    ],
    roads: [
      { between: ['village', 'camp'], class: 'unpaved' },
      { between: ['camp', 'base'], class: 'unpaved' },
    ],
    mission: { ...file.mission, sites: [{ at: 'camp', soldiers: 'none' }] },
    spoilers: [],
    access: {},
  };
}

/** All people of a place in great fear. */
export function frighten(scene: Scene, id: string, fear = 1): void {
  const { world } = scene;
  const home = cellOf(scene, id);
  world.presentCell.forEach((cell, civilian) => {
    if (cell === home) world.fear[civilian] = fear;
  });
  world.placeFear[placeOf(scene, id)] = fear;
}
