/** Worlds of armed groups among themselves, and means over seeds with what luck leaves. */
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { twoVillages } from './worlds.ts';

/**
 * Two bands of equal strength that fight each other, in camps 15 km apart, between two villages that neither attacks, and
 * a base 70 km away. A company, as many formed police, and as many observers, none of them posted anywhere.
 */
export function rivalCamps(): ScenarioFile {
  const file = twoVillages();
  const village = { ...file.places[0], population: 500, groups: { farming: 1 } };
  const group = (id: string, home: string, against: string) => ({
    ...file.spoilers![0],
    id,
    name: id,
    from: 'farming',
    fighters: 80,
    home,
    reachKm: 5,
    fights: [against],
    violence: 1,
  });
  return {
    ...file,
    name: 'Rival camps',
    days: 90,
    places: [
      { ...village, id: 'west', name: 'west', at: [3, 2] },
      { ...village, id: 'east', name: 'east', at: [6, 2] },
      { ...file.places[1], id: 'base', at: [20, 2], population: 0, groups: {} },
    ],
    roads: [
      { between: ['west', 'east'], class: 'unpaved' },
      { between: ['east', 'base'], class: 'unpaved' },
    ],
    mission: {
      hq: 'base',
      units: [
        { id: 'company', kind: 'infantry', strength: 160, base: 'base', vehicles: 20 },
        { id: 'police', kind: 'fpu', strength: 160, base: 'base', vehicles: 20 },
        { id: 'observers', kind: 'observers', strength: 160, base: 'base', vehicles: 20 },
      ],
    },
    spoilers: [group('westerners', 'west', 'easterners'), group('easterners', 'east', 'westerners')],
  };
}

/** Mean of a difference over paired seeds, and the half-width of its 95 % range. */
export function pairedDifference(a: readonly number[], b: readonly number[]): { mean: number; range: number } {
  const differences = a.map((value, index) => value - b[index]);
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (differences.length - 1);
  return { mean, range: 2.05 * Math.sqrt(variance / differences.length) };
}
