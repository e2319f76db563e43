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
