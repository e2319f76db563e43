/** Small worlds about force and its price. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { oneVillage } from './worlds.ts';

/** One village of farmers with the farmers' own armed group far off, and a company in its base: who is blamed shows in both. */
export const ownBand = (): ScenarioFile => {
  const file = oneVillage();
  const spoilers = [
    { id: 'kin', name: 'Kin', from: 'farming', fighters: 40, bands: 1, home: [9, 2] as [number, number], reachKm: 100 },
  ];
  return { ...file, spoilers };
};
