import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { arrested, criticalRatio, isActive, ratioBound, termOf, type Rounding } from '../../src/sim/civilViolence.ts';

const rounded: Readonly<Record<Rounding, (ratio: number) => number>> = {
  floor: Math.floor,
  none: (ratio) => ratio,
  'round-half-even': (ratio) => {
    const below = Math.floor(ratio);
    if (ratio - below === 0.5) return below % 2 === 0 ? below : below + 1;
    return Math.round(ratio);
  },
};
const roundings = Object.keys(rounded) as Rounding[];

describe.each(roundings)('with the ratio %s', (rounding) => {
  test.prop([
    fc.double({ min: -1, max: 60, noNaN: true }),
    fc.integer({ min: 0, max: 250 }),
    fc.integer({ min: 1, max: 250 }),
  ])('a bound on the ratio itself decides as its rounding does', (critical, officers, actives) => {
    const ratio = officers / actives;
    // A ratio that is the critical one to the last digit may be told from it by one form and not by the other.
    fc.pre(rounding !== 'none' || Math.abs(ratio - critical) > 1e-9);
    expect(isActive(ratioBound(critical, rounding), officers, actives)).toBe(
      critical > 0 && rounded[rounding](ratio) < critical,
    );
  });

  test('ties between whole ratios fall as the rounding says', () => {
    for (let actives = 1; actives <= 60; actives++)
      for (let officers = 0; officers <= 180; officers++)
        for (let critical = 0.5; critical < 5; critical += 0.5) {
          const expected = rounded[rounding](officers / actives) < critical;
          if (rounding === 'none' && officers / actives === critical) continue;
          expect(isActive(ratioBound(critical, rounding), officers, actives)).toBe(expected);
        }
  });
});

test.prop([
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0.001, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 12 }),
])('the critical ratio says what grievance less risk against the threshold says', (net, aversion, ratio) => {
  const chance = 1 - Math.exp(-2.3 * ratio);
  const margin = net - aversion * chance;
  fc.pre(Math.abs(margin) > 1e-9);
  expect(ratio < criticalRatio(net, aversion, 2.3)).toBe(margin > 0);
});

describe('arrests', () => {
  test.prop([
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 0, max: 500 }),
    fc.double({ min: 0, max: 600, noNaN: true }),
    fc.integer({ min: -5, max: 500 }),
    fc.double({ min: 0, max: 0.9999, noNaN: true }),
  ])('are whole, within the group and within the room', (group, others, capacity, room, luck) => {
    fc.pre(group + others > 0);
    const taken = arrested(group, group + others, capacity, room, luck);
    expect(Number.isInteger(taken)).toBe(true);
    expect(taken).toBeGreaterThanOrEqual(0);
    expect(taken).toBeLessThanOrEqual(Math.min(group, Math.max(0, room)));
  });

  test('one officer before any crowd takes one person', () => {
    for (let crowd = 1; crowd <= 112; crowd++) expect(arrested(crowd, crowd, 1, 1000, 0.5)).toBe(1);
    expect(arrested(7, 7, 1, 0, 0.5)).toBe(0);
  });

  test('over all luck a group gives its share', () => {
    const draws = 10_000;
    let taken = 0;
    for (let draw = 0; draw < draws; draw++) taken += arrested(30, 120, 6, 1000, (draw + 0.5) / draws);
    expect(taken / draws).toBeCloseTo((30 * 6) / 120, 3);
  });

  test('terms lie between the shortest and the longest', () => {
    expect(termOf(2, 10, 0)).toBe(2);
    expect(termOf(2, 10, 0.5)).toBe(6);
    expect(termOf(2, 10, 0.999999)).toBeLessThan(10);
  });
});
