/** Worlds of armed groups that may make peace. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { twoVillages } from './worlds.ts';

/** The two villages, a group of three bands that is in talks, and a programme for its fighters in the base town. */
export function talkingBand(): ScenarioFile {
  const file = twoVillages();
  return {
    ...file,
    name: 'A band that talks',
    days: 360,
    spoilers: [{ ...file.spoilers![0], stance: 'inside', fighters: 240, bands: 3 }],
    peace: { process: 1 },
    ddr: { sites: ['base'], perDay: 5, casesPerDay: 5, reinsertion: 0.9, reintegration: 0.9 },
  };
}
