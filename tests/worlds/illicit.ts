/** A mine, a road through a town with a border post at its end, and an armed group that lives on what passes. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { twoVillages } from './worlds.ts';

export const mineRoad = (): ScenarioFile => {
  const file = twoVillages();
  const [near, base, far] = file.places;
  return {
    ...file,
    days: 180,
    places: [
      { ...far, id: 'mine', name: 'Mine', kind: 'mine' },
      { ...base, id: 'town', name: 'Town', at: [10, 2] },
      { ...near, id: 'post', name: 'Post' },
    ],
    roads: [
      { between: ['mine', 'town'], class: 'unpaved' },
      { between: ['town', 'post'], class: 'unpaved' },
    ],
    hostState: { justice: { custody: 200, casesPerWeek: 50, prison: 500 } },
    mission: {
      hq: 'town',
      mandate: { arrest: true },
      units: (['infantry', 'fpu', 'ipo'] as const).map((kind) => ({
        id: kind,
        kind,
        strength: 60,
        base: [20, 2] as [number, number],
        vehicles: 8,
      })),
    },
    spoilers: [
      {
        id: 'band',
        name: 'Band',
        from: 'herding',
        fighters: 60,
        bands: 2,
        home: 'town',
        reachKm: 100,
        funding: { tax: 0.2, illicit: 0.8 },
      },
    ],
    crimeNetworks: [{ id: 'gold', sites: ['mine'], outlet: 'post', ties: ['band'] }],
    parameters: { 'perpetrators.bandActsPerMonth': 20, 'perpetrators.restraint': 0 },
  };
};
