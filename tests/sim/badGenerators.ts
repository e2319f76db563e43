import { createRandom, uniform } from '../../src/sim/random.ts';
import type { Generator, TestName } from './battery.ts';
import { threefryOf } from './threefryReference.ts';

const unit = 1 / 4294967296;

function murmur(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/** Generators with the faults that keyed draws are prone to, and tests of the battery that must find each. */
export const badGenerators: Record<string, Generator & { readonly caughtBy: readonly TestName[] }> = {
  'golden-ratio steps without mixing': {
    create: createRandom,
    uniform: (random, stream, a, b, c) =>
      ((random.low + Math.imul(stream * 3 + a * 5 + b * 7 + c * 11, 0x9e3779b1)) >>> 0) * unit,
    caughtBy: ['uniformity', 'distribution', 'serialCorrelation', 'pairs', 'orders', 'avalanche', 'interchange'],
  },
  'Threefry with 3 rounds': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => {
      const [first, second] = threefryOf(3, [random.low, random.high, stream, 0], [a, b, c, 0]);
      return ((first >>> 5) * 67108864 + (second >>> 6)) / 9007199254740992;
    },
    caughtBy: ['avalanche'],
  },
  'keys added up before a good hash': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => (murmur(murmur(random.low + stream + a + b + c) ^ random.high) >>> 0) * unit,
    caughtBy: ['interchange', 'bitBalance'],
  },
  'keys joined by exclusive-or before a good hash': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => (murmur(murmur(random.low ^ stream ^ a ^ b ^ c) ^ random.high) >>> 0) * unit,
    caughtBy: ['interchange'],
  },
  'seeds that add to the keys': {
    create: (seed) => ({ low: seed, high: 0 }),
    uniform: (random, stream, a, b, c) => uniform({ low: 1, high: 2 }, stream, a + random.low, b, c),
    caughtBy: ['neighbouringSeeds'],
  },
  'only 32 random bits': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => Math.floor(uniform(random, stream, a, b, c) * 4294967296) * unit,
    caughtBy: ['bitBalance', 'avalanche'],
  },
  'only 16 bits of the key': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => uniform(random, stream & 0xffff, a & 0xffff, b & 0xffff, c & 0xffff),
    caughtBy: ['uniformity', 'avalanche'],
  },
  'draws on a coarse lattice': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => Math.floor(uniform(random, stream, a, b, c) * 1048576) / 1048576,
    caughtBy: ['birthdaySpacings', 'bitBalance'],
  },
  'one draw in twenty repeated from the key before': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => {
      const u = uniform(random, stream, a, b, c);
      return (u * 1048576) % 1 < 0.05 ? uniform(random, stream, a - 1, b, c) : u;
    },
    caughtBy: ['serialCorrelation', 'pairs'],
  },
  'three draws in a hundred too few at the top': {
    create: createRandom,
    uniform: (random, stream, a, b, c) => {
      const u = uniform(random, stream, a, b, c);
      return u < 0.97 ? u : (u - 0.97) / 0.03;
    },
    caughtBy: ['distribution', 'uniformity'],
  },
};
