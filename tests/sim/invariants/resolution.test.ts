/**
 * The same question as resolution.full.test.ts on a small violent world: enough to notice a process that counts ticks or
 * cohorts where it should count hours or persons, which moves these ratios by a third or more; not enough for less.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { createStudy, ratios, runSeed, tableOf, type Ratio } from './resolution.ts';

const file: ScenarioFile = {
  cordon: 1,
  name: 'A small violent world',
  days: 60,
  burnInDays: 10,
  map: { width: 14, height: 10, cellKm: 5 },
  places: [
    {
      id: 'town',
      name: 'Town',
      kind: 'town',
      at: [3, 5],
      population: 9000,
      groups: { north: 0.6, south: 0.4 },
      facilities: ['market', 'court'],
    },
    { id: 'east', name: 'East', kind: 'village', at: [10, 4], population: 2500, groups: { south: 1 }, proneness: 0.5 },
    { id: 'hill', name: 'Hill', kind: 'village', at: [7, 1], population: 1500, groups: { north: 1 }, proneness: 0.3 },
    { id: 'camp', name: 'Camp', kind: 'camp', at: [4, 8], population: 1000, groups: { south: 1 }, room: 4000 },
  ],
  roads: [
    { between: ['town', 'east'], class: 'unpaved' },
    { between: ['town', 'hill'], class: 'track' },
    { between: ['town', 'camp'], class: 'unpaved' },
  ],
  people: {
    peoplePerAgent: 10,
    rural: 2000,
    groups: [
      { id: 'north', name: 'North' },
      { id: 'south', name: 'South' },
    ],
    feuds: [{ between: ['north', 'south'], heat: 0.6 }],
    hardship: { mean: 0.7, sd: 0.15 },
  },
  hostState: {
    legitimacy: { north: 0.2, south: 0.1 },
    units: [{ id: 'police', kind: 'police', strength: 40, at: 'town', integrity: 0.4 }],
  },
  mission: {
    hq: 'town',
    units: [
      { id: 'infantry', kind: 'infantry', strength: 240, base: 'town', vehicles: 30 },
      { id: 'fpu', kind: 'fpu', strength: 140, base: 'town', vehicles: 16 },
    ],
  },
  spoilers: [{ id: 'band', name: 'Band', violence: 0.8, from: 'north', fighters: 160, bands: 4, home: 'hill' }],
  postures: [{ id: 'wide-area', kind: 'wide-area' }],
  parameters: { 'perpetrators.bandActsPerMonth': 12, 'perpetrators.restraint': 0 },
};

describe('half the tick, and twice the people per agent', () => {
  const seeds = process.env.CORDON_FULL ? 400 : 40;
  let found: Ratio[];
  beforeAll(() => {
    const study = createStudy(JSON.stringify(file));
    for (let seed = 1; seed <= seeds; seed++) runSeed(study, seed);
    found = ratios(study).filter(({ arm }) => arm === 'all');
  }, 600_000);

  it('leave the means of a small world within a fifth of what they were', () => {
    for (const { ratio, lo90, hi90, outcome, mean } of found) {
      expect(mean, outcome).toBeGreaterThan(10);
      expect(ratio, tableOf(found)).toBeGreaterThan(0.83);
      expect(ratio, tableOf(found)).toBeLessThan(1.2);
      // Wide enough intervals would pass anything: these do not.
      expect(hi90 - lo90, tableOf(found)).toBeLessThan(0.4);
    }
  });
});
