import { describe, expect, test } from 'vitest';
import { outbursts, startStreet } from './street.ts';

/** Actives after each of so many turns. */
function actives(change: Readonly<Record<string, unknown>>, seed: number, turns: number): number[] {
  const { world, street, step } = startStreet(change, seed);
  return Array.from({ length: turns }, () => {
    step(1);
    return world.activePersons[street.place];
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Epstein 2002, Table 2, Run 2, with vision as a straight distance. */
const runTwo = { 'street.view': 'disc' };

// Bands are those of two independent replications of Epstein 2002; see docs/performance.md for the same model in C.
describe('as in replications of Epstein 2002', () => {
  test('Run 2 with the ratio as it is has no outburst', () => {
    for (const seed of [1, 2, 3]) {
      const series = actives({ ...runTwo, 'street.rounding': 'none' }, seed, 1000);
      expect(Math.max(...series)).toBeLessThan(50);
    }
  });

  test('Run 2 with the floor has 30 to 42 outbursts in 1 000 turns, of a known height', () => {
    const runs = [1, 2, 3, 4].map((seed) => actives({ ...runTwo, 'street.rounding': 'floor' }, seed, 1000));
    const counts = mean(runs.map((series) => outbursts(series, 50)));
    expect(counts).toBeGreaterThan(30);
    expect(counts).toBeLessThan(42);
    const peak = mean(runs.map((series) => Math.max(...series)));
    expect(peak).toBeGreaterThan(250);
    expect(peak).toBeLessThan(420);
    const calm = mean(runs.map((series) => series.filter((active) => active < 10).length / series.length));
    expect(calm).toBeGreaterThan(0.55);
    expect(calm).toBeLessThan(0.75);
  });

  test('at a legitimacy of 0.9 nobody can become active', () => {
    expect(
      Math.max(...actives({ ...runTwo, 'hostState.legitimacy.citizens': 0.9, 'street.rounding': 'floor' }, 1, 300)),
    ).toBe(0);
  });

  test('less legitimacy, more outbursts', () => {
    const count = (legitimacy: number): number =>
      outbursts(
        actives({ ...runTwo, 'street.rounding': 'floor', 'hostState.legitimacy.citizens': legitimacy }, 1, 600),
        50,
      );
    expect(count(0.7)).toBeGreaterThan(count(0.85));
  });
});
