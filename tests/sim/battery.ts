import type { Random } from '../../src/sim/random.ts';
import { chiSquareShare, correlationShare, evenCountsShare, kolmogorovShare, normalShare } from './goodnessOfFit.ts';

/** What is put to the test: a keyed generator. */
export interface Generator {
  create(seed: number): Random;
  uniform(random: Random, stream: number, a: number, b: number, c: number): number;
}

/** Where a running number may enter a draw, with the other keys held at values as they occur. */
type Slot = 'stream' | 'a' | 'b' | 'c' | 'seed';
const slots: readonly Slot[] = ['stream', 'a', 'b', 'c', 'seed'];

function column(generator: Generator, slot: Slot, length: number, from = 0, stride = 1): Float64Array {
  const values = new Float64Array(length);
  const random = generator.create(11);
  for (let index = 0; index < length; index++) {
    const key = (from + index * stride) | 0;
    if (slot === 'seed') values[index] = generator.uniform(generator.create(from + index * stride), 907, 3, 14, 6);
    else if (slot === 'stream') values[index] = generator.uniform(random, key, 3, 14, 6);
    else if (slot === 'a') values[index] = generator.uniform(random, 907, key, 14, 6);
    else if (slot === 'b') values[index] = generator.uniform(random, 907, 3, key, 6);
    else values[index] = generator.uniform(random, 907, 3, 14, key);
  }
  return values;
}

/** Seeds cost more to set up than keys, so that their columns are shorter. */
const lengthFor = (slot: Slot, length: number) => (slot === 'seed' ? Math.min(length, 4096) : length);

function bitsOf(value: number): [number, number] {
  const scaled = value * 67108864;
  const high = Math.floor(scaled);
  return [high, (scaled - high) * 134217728];
}

function addBits(counts: Float64Array, high: number, low: number): void {
  for (let bit = 0; bit < 26; bit++) counts[bit] += (high >>> bit) & 1;
  for (let bit = 0; bit < 27; bit++) counts[26 + bit] += (low >>> bit) & 1;
}

/** Chi-square of 53 counts of ones that should be half of `trials`. */
function bitsShare(counts: Float64Array, trials: number): number {
  let statistic = 0;
  for (const count of counts) statistic += ((count - trials / 2) * (count - trials / 2)) / (trials / 4);
  return chiSquareShare(statistic, counts.length);
}

/** Each of the 53 bits is set in half of the draws. */
function bitBalance(generator: Generator): number[] {
  return slots.map((slot) => {
    const counts = new Float64Array(53);
    const values = column(generator, slot, lengthFor(slot, 30_000));
    for (const value of values) addBits(counts, ...bitsOf(value));
    return bitsShare(counts, values.length);
  });
}

/** Flipping any one bit of the run's words, the stream or a key flips each of the 53 bits half of the time. */
function avalanche(generator: Generator): number[] {
  const trials = 300;
  const shares: number[] = [];
  const base = generator.create(5);
  for (let word = 0; word < 6; word++) {
    for (let bit = 0; bit < 32; bit++) {
      const counts = new Float64Array(53);
      for (let trial = 0; trial < trials; trial++) {
        // Small keys, as ids and hours are, where weak mixing shows most.
        const keys = [base.low, base.high, 1 + (trial % 7), trial, trial >> 3, trial & 15];
        const before = bitsOf(generator.uniform({ low: keys[0], high: keys[1] }, keys[2], keys[3], keys[4], keys[5]));
        keys[word] ^= 1 << bit;
        const after = bitsOf(generator.uniform({ low: keys[0], high: keys[1] }, keys[2], keys[3], keys[4], keys[5]));
        addBits(counts, before[0] ^ after[0], before[1] ^ after[1]);
      }
      shares.push(bitsShare(counts, trials));
    }
  }
  return shares;
}

/** A draw says nothing about the draw some keys further on. */
function serialCorrelation(generator: Generator): number[] {
  return slots.flatMap((slot) => {
    const values = column(generator, slot, lengthFor(slot, 40_000));
    return [1, 2, 3, 8, 64, 1000].map((lag) => correlationShare(values.subarray(lag), values.subarray(0, -lag)));
  });
}

/** Running keys fill 256 bins evenly, but not too evenly, whatever their stride. */
function uniformity(generator: Generator): number[] {
  return slots.flatMap((slot) =>
    [1, 6, 1024, 65536, 1 << 20].map((stride) => {
      const counts = new Float64Array(256);
      for (const value of column(generator, slot, lengthFor(slot, stride > 65536 ? 4096 : 60_000), 0, stride)) {
        counts[Math.floor(value * 256)] += 1;
      }
      return evenCountsShare(counts);
    }),
  );
}

/** The empirical distribution is the uniform one, also for negative keys and keys far up. */
function distribution(generator: Generator): number[] {
  return slots.flatMap((slot) =>
    [0, -20_000, 2_000_000_000].map((from) =>
      kolmogorovShare(
        column(generator, slot, lengthFor(slot, 20_000), slot === 'seed' ? Math.abs(from) : from),
        (x) => x,
      ),
    ),
  );
}

/** Marsaglia's birthday spacings: 1024 birthdays in a year of 2^26 days; equal spacings have a Poisson number, mean 4. */
function birthdaySpacings(generator: Generator): number[] {
  const trials = 60;
  return slots
    .filter((slot) => slot !== 'seed')
    .map((slot) => {
      let repeats = 0;
      for (let trial = 0; trial < trials; trial++) {
        const days = column(generator, slot, 1024, trial * 1024)
          .map((value) => Math.floor(value * 67108864))
          .sort();
        const spacings = days
          .subarray(1)
          .map((day, index) => day - days[index])
          .sort();
        for (let index = 1; index < spacings.length; index++) if (spacings[index] === spacings[index - 1]) repeats += 1;
      }
      return normalShare(repeats, 4 * trials, 4 * trials);
    });
}

/** Neighbouring draws fill the unit square evenly: 32 by 32 cells. */
function pairs(generator: Generator): number[] {
  return slots.flatMap((slot) => {
    const values = column(generator, slot, lengthFor(slot, 60_000) * 2);
    return [1, 2].map((lag) => {
      const counts = new Float64Array(1024);
      for (let index = 0; index + lag < values.length; index += 2) {
        counts[Math.floor(values[index] * 32) * 32 + Math.floor(values[index + lag] * 32)] += 1;
      }
      return evenCountsShare(counts);
    });
  });
}

/** Three draws in a row come in each of their six orders equally often. */
function orders(generator: Generator): number[] {
  return slots.map((slot) => {
    const values = column(generator, slot, lengthFor(slot, 60_000));
    const counts = new Float64Array(6);
    for (let index = 0; index + 2 < values.length; index += 3) {
      const [x, y, z] = values.subarray(index, index + 3);
      counts[x < y ? (y < z ? 0 : x < z ? 1 : 2) : x < z ? 3 : y < z ? 4 : 5] += 1;
    }
    return evenCountsShare(counts);
  });
}

/** Runs of neighbouring seeds have nothing in common, at the same keys or at keys shifted by the seed's step. */
function neighbouringSeeds(generator: Generator): number[] {
  const length = 4000;
  return [1, 2, 1000].flatMap((seed) => {
    const [first, second] = [generator.create(seed), generator.create(seed + 1)];
    return [-1, 0, 1].flatMap((shift) => {
      const draws = (random: Random, by: number, slot: number) =>
        new Float64Array(length).map((_, index) => {
          const keys = [17, 40, 40, 40];
          keys[slot] = index + 1 + by;
          return generator.uniform(random, keys[0], keys[1], keys[2], keys[3]);
        });
      return [0, 1, 2, 3].map((slot) => correlationShare(draws(first, 0, slot), draws(second, shift, slot)));
    });
  });
}

/** Keys do not stand in for each other: swapped, or one up and another down, they give another draw. */
function interchange(generator: Generator): number[] {
  const random = generator.create(23);
  const shares: number[] = [];
  const changes: ((first: number, second: number) => [number, number])[] = [
    (first, second) => [second, first],
    (first, second) => [first + 1, second - 1],
    (first, second) => [first ^ 64, second ^ 64],
  ];
  for (const change of changes) {
    for (let i = 0; i < 4; i++) {
      for (let j = i + 1; j < 4; j++) {
        const before = new Float64Array(4000);
        const after = new Float64Array(4000);
        for (let index = 0; index < before.length; index++) {
          const keys = [1000 + (index % 9), 2000 + index, 3000 + (index >> 2), 4000 + (index % 31)];
          before[index] = generator.uniform(random, keys[0], keys[1], keys[2], keys[3]);
          [keys[i], keys[j]] = change(keys[i], keys[j]);
          after[index] = generator.uniform(random, keys[0], keys[1], keys[2], keys[3]);
        }
        shares.push(correlationShare(before, after));
      }
    }
  }
  return shares;
}

export const battery = {
  bitBalance,
  avalanche,
  serialCorrelation,
  uniformity,
  distribution,
  birthdaySpacings,
  pairs,
  orders,
  neighbouringSeeds,
  interchange,
} satisfies Record<string, (generator: Generator) => number[]>;

export type TestName = keyof typeof battery;

/** Whether a generator passes: its most extreme share is one that a perfect source reaches once in 2000 batteries. */
export function passes(test: TestName, generator: Generator): boolean {
  const shares = battery[test](generator);
  const mostExtreme = Math.min(...shares.map((share) => Math.min(share, 1 - share)));
  return mostExtreme * 2 * shares.length > 5e-4;
}
