/** Crowds are the same however finely people are cut into cohorts: fifty to a thousand persons an agent. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { sceneOf, stepAll, tallied } from '../worlds/scene.ts';

const villages = Array.from({ length: 20 }, (_, number) => ({
  id: `village${number}`,
  name: `Village ${number}`,
  kind: 'village' as const,
  at: [1 + (number % 10), number < 10 ? 2 : 6] as [number, number],
  population: 1000 + 400 * number,
  groups: { farming: 0.7, herding: 0.3 },
}));

const file: ScenarioFile = {
  cordon: 1,
  name: 'Twenty villages that differ in size',
  days: 90,
  burnInDays: 0,
  map: { width: 14, height: 9, cellKm: 5, terrain: 'open' },
  places: villages,
  roads: [],
  people: {
    peoplePerAgent: 50,
    groups: [
      { id: 'farming', name: 'Farming people' },
      { id: 'herding', name: 'Herding people' },
    ],
    hardship: { mean: 0.7, sd: 0.12 },
  },
  hostState: {
    legitimacy: { farming: 0.1, herding: 0.2 },
    units: [{ id: 'police', kind: 'police', strength: 60, at: 'village19', capacity: 1, integrity: 1 }],
    justice: { custody: 100, casesPerWeek: 5, prison: 50 },
  },
  mission: { hq: 'village19', units: [{ id: 'fpu', kind: 'fpu', strength: 140, base: 'village19', vehicles: 16 }] },
  spoilers: [{ id: 'band', name: 'Band', from: 'herding', fighters: 80, bands: 2, home: 'village3' }],
  postures: [{ id: 'plain', kind: 'static' }],
};

const seeds = [1, 2, 3, 4];

/** Days of disorder and person-days of crowds, mean of the seeds. */
function crowds(peoplePerAgent: number, posture: string): { days: number; personDays: number } {
  const sums = { days: 0, personDays: 0 };
  for (const seed of seeds) {
    const scene = sceneOf(file, { 'people.peoplePerAgent': peoplePerAgent }, seed, posture);
    stepAll(scene, file.days! * 24);
    sums.days += tallied(scene, 'disorderDays') / seeds.length;
    sums.personDays += tallied(scene, 'activePersonDays') / seeds.length;
  }
  return sums;
}

describe.each(['plain', 'no-mission'])('with the posture %s', (posture) => {
  const fine = crowds(50, posture);
  it.each([200, 1000])('%s persons an agent give the crowds of fifty', (peoplePerAgent) => {
    const coarse = crowds(peoplePerAgent, posture);
    expect(fine.days).toBeGreaterThan(100);
    expect(coarse.days / fine.days, JSON.stringify({ fine, coarse })).toBeGreaterThan(0.85);
    expect(coarse.days / fine.days, JSON.stringify({ fine, coarse })).toBeLessThan(1.18);
    expect(coarse.personDays / fine.personDays, JSON.stringify({ fine, coarse })).toBeGreaterThan(0.85);
    expect(coarse.personDays / fine.personDays, JSON.stringify({ fine, coarse })).toBeLessThan(1.18);
  });
});
