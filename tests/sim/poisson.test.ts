import { describe, expect, it } from 'vitest';
import { meanOfPoisson, poisson } from '../../src/sim/random.ts';

const draws = 20_000;
const lucks = Array.from({ length: draws }, (_, draw) => (draw + 0.5) / draws);
const cases = [
  { mean: 0.05, most: 1 },
  { mean: 0.7, most: 600 },
  { mean: 3, most: 2 },
  { mean: 30, most: 30 },
  { mean: 80, most: 30 },
  { mean: 480, most: 500 },
  { mean: 700, most: 710 },
  { mean: 5000, most: 20 },
  { mean: 5000, most: 100_000 },
];

describe('a Poisson draw', () => {
  it('has the shares of the distribution', () => {
    const counts = new Map<number, number>();
    for (const luck of lucks) counts.set(poisson(2.5, luck), (counts.get(poisson(2.5, luck)) ?? 0) + 1);
    let chance = Math.exp(-2.5);
    for (let count = 0; count < 12; count++) {
      expect(Math.abs((counts.get(count) ?? 0) / draws - chance)).toBeLessThan(2 / draws);
      chance *= 2.5 / (count + 1);
    }
  });

  it.each(cases)('of mean $mean cut at $most is expected at the mean of what is drawn', ({ mean, most }) => {
    const drawn = lucks.reduce((sum, luck) => sum + Math.min(most, poisson(mean, luck)), 0) / draws;
    const error = 1e-3 * (1 + Math.sqrt(mean));
    expect(Math.abs(meanOfPoisson(mean, most) - drawn)).toBeLessThan(error);
  });

  it('is nobody where nobody is expected, and no more under a smaller mean', () => {
    expect([poisson(0, 0.99), meanOfPoisson(0, 10), meanOfPoisson(3, 0)]).toEqual([0, 0, 0]);
    for (const luck of [0, 0.1, 0.5, 0.9, 1 - 1e-12]) {
      const counts = [0.1, 1, 10, 100, 499].map((mean) => poisson(mean, luck));
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    }
  });
});
