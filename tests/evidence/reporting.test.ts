import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportedIncidents, reporting, reportingChance, reportingGround } from '../../src/evidence/reporting.ts';
import { createRandom } from '../../src/sim/random.ts';

const file = {
  map: { width: 60, height: 10, cellKm: 5 },
  places: [
    { id: 'town', name: 'Town', kind: 'town', at: [5, 5] },
    { id: 'village', name: 'Village', kind: 'village', at: [40, 5] },
  ],
} satisfies Parameters<typeof reportingGround>[0];
const ground = reportingGround(file, []);
const incidents = Array.from({ length: 3000 }, (_, number) => ({
  hour: number * 2.5,
  x: 5 + (number % 50),
  y: 5,
  killed: number % 4,
  perpetrator: 'rebels1',
}));

describe('the chance of a report', () => {
  it('falls with distance from towns and patrols, and rises with deaths and time that patrols are there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 58 }),
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, killed, share) => {
          const chance = reportingChance(ground, { x, y: 5, killed });
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(reportingChance(ground, { x: x + 1, y: 5, killed })).toBeLessThanOrEqual(chance);
          expect(reportingChance(ground, { x, y: 5, killed: killed + 1 })).toBeGreaterThanOrEqual(chance);
          const patrolled = reportingGround(file, [0, share]);
          expect(reportingChance(patrolled, { x, y: 5, killed })).toBeGreaterThanOrEqual(chance);
        },
      ),
    );
  });

  it('is what the parameters say in a town, and nearly what they say far away', () => {
    expect(reportingChance(ground, { x: 5, y: 5, killed: 1 })).toBeCloseTo(reporting.near.value, 12);
    expect(reportingChance(ground, { x: 59, y: 5, killed: 1 })).toBeCloseTo(reporting.far.value, 2);
    const watched = reportingGround(file, [0, 1]);
    expect(reportingChance(watched, { x: 40, y: 5, killed: 1 })).toBeCloseTo(reporting.near.value, 12);
  });

  it('is none where nobody died', () => {
    expect(reportingChance(ground, { x: 5, y: 5, killed: 0 })).toBe(0);
  });
});

describe('what is reported', () => {
  const { reported, truth } = reportedIncidents(incidents, ground, createRandom(1));

  it('is part of the truth, and the truth is all that killed', () => {
    expect(truth).toEqual(incidents.filter(({ killed }) => killed > 0));
    expect(truth).toEqual(expect.arrayContaining(reported.slice()));
    expect(reported.length).toBeLessThan(truth.length);
  });

  it('is as many as the chances add up to', () => {
    const chances = truth.map((incident) => reportingChance(ground, incident));
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const sd = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
    expect(Math.abs(reported.length - expected)).toBeLessThan(4 * sd);
  });

  it('is the same again under one luck, another under another, and grows where patrols are', () => {
    expect(reportedIncidents(incidents, ground, createRandom(1)).reported).toEqual(reported);
    expect(reportedIncidents(incidents, ground, createRandom(2)).reported).not.toEqual(reported);
    const watched = reportedIncidents(incidents, reportingGround(file, [0.5, 1]), createRandom(1)).reported;
    expect(watched).toEqual(expect.arrayContaining(reported.slice()));
    expect(watched.length).toBeGreaterThan(reported.length);
  });

  it('needs cells: a place at a latitude is refused', () => {
    const elsewhere = { ...file, places: [{ ...file.places[0], at: { lat: 1, lon: 2 } }] };
    expect(() => reportingGround(elsewhere, [])).toThrow('expected a cell as the position of town');
  });
});
