import { describe, expect, it } from 'vitest';
import { binomial, createRandom, hashText, uniform } from '../../src/sim/random.ts';

/** n! / (k! (n - k)!), exact for these sizes. */
function ways(n: number, k: number): number {
  let product = 1;
  for (let factor = 1; factor <= k; factor++) product = (product * (n - k + factor)) / factor;
  return product;
}

describe('a binomial draw', () => {
  it.each([
    { persons: 0, p: 0.3 },
    { persons: 1, p: 0.02 },
    { persons: 5, p: 0.5 },
    { persons: 37, p: 0.2 },
  ])('of $persons persons at $p has the shares of the distribution', ({ persons, p }) => {
    const none = (1 - p) ** persons;
    const draws = 20_000;
    const counts = new Array<number>(persons + 1).fill(0);
    for (let draw = 0; draw < draws; draw++) counts[binomial(persons, p, none, (draw + 0.5) / draws)]++;
    counts.forEach((count, k) => {
      const chance = ways(persons, k) * p ** k * (1 - p) ** (persons - k);
      expect(Math.abs(count / draws - chance)).toBeLessThan(2 / draws);
    });
  });

  it('never passes the number of persons, however close the luck is to 1', () => {
    for (const persons of [1, 10, 1000]) {
      const none = 0.8 ** persons;
      expect(binomial(persons, 0.2, none, 1 - 2 ** -53)).toBeLessThanOrEqual(persons);
    }
  });

  it('of many small groups adds up like that of one large group', () => {
    const stream = hashText('test');
    const random = createRandom(1);
    const spread = (size: number): { mean: number; variance: number } => {
      const none = 0.95 ** size;
      const sums = Array.from({ length: 2000 }, (_, trial) => {
        let sum = 0;
        for (let group = 0; group < 160 / size; group++)
          sum += binomial(size, 0.05, none, uniform(random, stream, size, trial, group));
        return sum;
      });
      const mean = sums.reduce((total, sum) => total + sum, 0) / sums.length;
      return { mean, variance: sums.reduce((total, sum) => total + (sum - mean) ** 2, 0) / (sums.length - 1) };
    };
    for (const size of [4, 16, 32, 160]) {
      const { mean, variance } = spread(size);
      expect(Math.abs(mean - 8)).toBeLessThan(0.3);
      expect(Math.abs(variance / 7.6 - 1)).toBeLessThan(0.12);
    }
  });
});
