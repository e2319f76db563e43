/** Worlds in which groups judge the mission, and a host state that changes. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { twoVillages } from './worlds.ts';

/** Farmers in the near village, herders in the far one, as many; two companies in the town between, and a band far off. */
export const twoPeoples = (): ScenarioFile => {
  const file = twoVillages();
  const [near, base, far] = file.places;
  return {
    ...file,
    days: 120,
    places: [near, { ...base, population: 0, groups: {} }, { ...far, groups: { herding: 1 } }],
    mission: { ...file.mission, judged: true },
  };
};

/** A town with a garrison of the host army that preys on it, and a company of the mission. */
export const garrisonTown = (): ScenarioFile => {
  const file = twoVillages();
  const [, base] = file.places;
  return {
    ...file,
    days: 180,
    people: { ...file.people, peoplePerAgent: 50 },
    places: [{ ...base, population: 6000, groups: { farming: 1 }, kind: 'town' }],
    roads: [],
    spoilers: [],
    hostState: {
      legitimacy: { farming: 0.5 },
      units: [{ id: 'army', kind: 'army', strength: 100, at: 'base', capacity: 0.5, integrity: 0.3, pay: 1 }],
    },
    parameters: { 'perpetrators.stateActsPerMonth': 10, 'perpetrators.restraint': 0 },
  };
};

/** A town with paid host police, and a company and police of the mission in a base far off. */
export const policeTown = (): ScenarioFile => {
  const file = twoVillages();
  const [, base] = file.places;
  const units = (['infantry', 'ipo'] as const).map((kind) => ({
    id: kind === 'ipo' ? 'ipo' : 'company',
    kind,
    strength: 60,
    base: [20, 2] as [number, number],
    vehicles: 8,
  }));
  return {
    ...file,
    days: 360,
    people: { ...file.people, peoplePerAgent: 100 },
    places: [
      {
        ...base,
        id: 'town',
        name: 'Town',
        population: 20000,
        groups: { farming: 1 },
        kind: 'town',
        facilities: ['court'],
      },
    ],
    roads: [],
    spoilers: [],
    hostState: {
      legitimacy: { farming: 0.5 },
      units: [{ id: 'police', kind: 'police', strength: 80, at: 'town', capacity: 0.3, integrity: 0.7, pay: 1 }],
      justice: { custody: 200, casesPerWeek: 20, prison: 500 },
    },
    mission: { hq: 'town', units },
  };
};
