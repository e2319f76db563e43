/** Tiny scenarios, one for each kind of situation. All lie on dry open ground along one earth road, in cells of 5 km. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';

const groups = [
  { id: 'farming', name: 'Farming people' },
  { id: 'herding', name: 'Herding people' },
];

type Place = ScenarioFile['places'][number];
const farmers = (id: string, x: number, population: number, more: Partial<Place> = {}): Place => ({
  id,
  name: id,
  kind: 'village',
  at: [x, 2],
  population,
  groups: population > 0 ? { farming: 1 } : {},
  ...more,
});

function alongOneRoad(name: string, places: Place[], more: Partial<ScenarioFile>): ScenarioFile {
  return {
    cordon: 1,
    name,
    days: 60,
    burnInDays: 0,
    map: { width: 24, height: 5, cellKm: 5, terrain: 'open' },
    places,
    roads: places.slice(1).map((place, index) => ({ between: [places[index].id, place.id], class: 'unpaved' })),
    people: { peoplePerAgent: 10, groups, hardship: { mean: 0.5, sd: 0 } },
    mission: { units: [] },
    postures: [{ id: 'plain', kind: 'static' }],
    ...more,
  };
}

const band = { id: 'band', name: 'Band', from: 'herding', fighters: 40, bands: 1, home: [9, 2] as [number, number] };

/** A company in a base without people, 20 km from the one village, and a band 20 km beyond it. */
export const oneVillage = (): ScenarioFile =>
  alongOneRoad('One village', [farmers('base', 1, 0), farmers('village', 5, 600)], {
    mission: { hq: 'base', units: [{ id: 'company', kind: 'infantry', strength: 120, base: 'base', vehicles: 15 }] },
    spoilers: [band],
  });

/** A base town between a near village (10 km) and a far one (60 km), with infantry, a reserve, and a band between the villages. */
export const twoVillages = (): ScenarioFile =>
  alongOneRoad('Two villages', [farmers('near', 3, 800), farmers('base', 5, 2000), farmers('far', 17, 800)], {
    mission: {
      hq: 'base',
      units: [
        { id: 'company', kind: 'infantry', strength: 240, base: 'base', vehicles: 30 },
        { id: 'qrf', kind: 'qrf', strength: 60, base: 'base', vehicles: 8 },
      ],
    },
    spoilers: [{ ...band, home: [11, 2], reachKm: 100 }],
  });

/** A town whose people live badly under a state that they hardly accept, a few host police, and a formed police unit in base. */
export const townCrowd = (): ScenarioFile =>
  alongOneRoad('A town crowd', [farmers('town', 5, 4000, { kind: 'town' })], {
    people: { peoplePerAgent: 10, groups, hardship: { mean: 0.95, sd: 0.02 } },
    hostState: {
      legitimacy: { farming: 0.05 },
      units: [{ id: 'police', kind: 'police', strength: 20, at: 'town', capacity: 1, integrity: 1 }],
      justice: { custody: 40, casesPerWeek: 7, prison: 10 },
    },
    mission: { hq: 'town', units: [{ id: 'fpu', kind: 'fpu', strength: 140, base: 'town', vehicles: 16 }] },
  });

/** A base and a village at the two ends of 40 km of mined road, a company and engineers. */
export const minedRoad = (): ScenarioFile => ({
  ...alongOneRoad('A mined road', [farmers('base', 1, 0), farmers('village', 9, 600)], {
    mission: {
      hq: 'base',
      units: [
        { id: 'company', kind: 'infantry', strength: 120, base: 'base', vehicles: 15 },
        { id: 'engineers', kind: 'engineer', strength: 30, base: 'base', vehicles: 5 },
      ],
    },
    spoilers: [{ ...band, ied: 1, home: 'village' }],
  }),
  roads: [{ between: ['base', 'village'], class: 'unpaved', hazard: 0.8 }],
});

/** A village, a camp with little room 20 km away, and a town 60 km away; nobody threatens and nobody helps. */
export const camp = (): ScenarioFile =>
  alongOneRoad(
    'A camp',
    [
      farmers('village', 3, 1000),
      farmers('camp', 7, 0, { kind: 'camp', room: 300 }),
      farmers('town', 15, 3000, { kind: 'town' }),
    ],
    {},
  );

/** A village of each of two peoples who quarrel, and of one place where both live. */
export const feud = (): ScenarioFile => {
  const file = alongOneRoad(
    'A feud',
    [farmers('fields', 3, 800), farmers('pastures', 9, 800, { groups: { herding: 1 } })],
    {},
  );
  return { ...file, people: { ...file.people, feuds: [{ between: ['farming', 'herding'], heat: 0.8 }] } };
};
