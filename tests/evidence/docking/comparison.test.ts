import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { changeBetween, type Arms } from '../../../src/evidence/docking/comparison.ts';
import { settingOf, steadyRun } from '../../../src/evidence/docking/engine.ts';

const file: ScenarioFile = {
  cordon: 1,
  name: 'Small',
  days: 5,
  burnInDays: 0,
  map: { width: 2, height: 2, cellKm: 5 },
  places: [{ id: 'place', name: 'Place', kind: 'village', at: [0, 0], population: 100, groups: { all: 1 } }],
  people: { groups: [{ id: 'all', name: 'All' }] },
  mission: {},
  postures: [{ id: 'static', kind: 'static' }],
};
const record = steadyRun(settingOf(file), 1, 'static');
const arms: Arms = {
  a: [6, 12, 9].map((arrests) => ({ ...record, outcomes: { arrests } })),
  b: [12, 20, 16].map((arrests) => ({ ...record, outcomes: { arrests } })),
};

describe('the change between two arms', () => {
  it('is that of the means, in percent of the second', () => {
    const change = changeBetween(arms, 'a', 'b', ({ outcomes }) => outcomes.arrests);
    expect(change.percent).toBeCloseTo(-43.75);
    expect(change.lo95).toBeLessThan(change.percent);
    expect(change.hi95).toBeGreaterThan(change.percent);
    expect(change.text).toContain('9.00 (a) against 16.00 (b): -43.8 %');
  });

  it('is not a number where the second has nothing', () => {
    expect(changeBetween(arms, 'a', 'b', () => 0).percent).toBeNaN();
  });
});

describe('a scenario with a mistake', () => {
  it('is refused with its first mistake', () => {
    expect(() => settingOf({ ...file, days: 0 })).toThrow(/docking:\d+:\d+: days/);
  });
});
