import seedrandom from 'seedrandom';
import { exp, log, normalCdf, normalQuantile } from './math.ts';
import { threefry } from './threefry.ts';

/**
 * Keyed, counter-based randomness. Nothing here has a state that advances: a draw is a pure function of the run's
 * seed, the stream (the decision that asks) and three int32 keys (who or where, and when), so that asking for one
 * more draw somewhere never changes another agent's fate, and two postures under one seed share their luck.
 */
export interface Random {
  readonly low: number;
  readonly high: number;
}

/** The two words that key a run. `seed` is an integer below 2^53; neighbouring seeds give unrelated words. */
export function createRandom(seed: number): Random {
  // Always as many digits, because seedrandom repeats a short key: to it, '1', '11' and '111' are one seed.
  const derive = seedrandom(String(seed).padStart(16, '0'));
  return { low: derive.int32(), high: derive.int32() };
}

const words = new Int32Array(2);

const unitOf53Bits = 1 / 9007199254740992;

/** A number in [0, 1) with 53 random bits. The stream is a `hashText` of the decision's name; the keys are int32. */
export function uniform(random: Random, stream: number, a: number, b: number, c: number): number {
  threefry(words, random.low, random.high, stream, a, b, c);
  return ((words[0] >>> 5) * 67108864 + (words[1] >>> 6)) * unitOf53Bits;
}

/** The first 32 of the random bits of a uniform number, as an int32: a key, or the start of a generator. */
export const wordOf = (u: number): number => Math.floor(u * 4294967296) | 0;

/** An exponential waiting time of mean 1; at most 36.8, since the uniform has 53 bits. */
export function exponential(random: Random, stream: number, a: number, b: number, c: number): number {
  return -log(1 - uniform(random, stream, a, b, c));
}

const unitOf52Bits = 1 / 4503599627370496;

/** A standard normal number by inversion, so that one uniform fixes it; within about 8.2 of zero. */
export function normal(random: Random, stream: number, a: number, b: number, c: number): number {
  // The middle of one of 2^52 equal steps: never 0 or 1, and exactly symmetric about a half.
  const step = Math.floor(uniform(random, stream, a, b, c) * 4503599627370496);
  return normalQuantile((step + 0.5) * unitOf52Bits);
}

/**
 * How many of `persons` do what each does with chance `p` below 1, by inversion of one uniform number `u`.
 * @param none chance that nobody does: (1 - p) to the power of `persons`
 */
export function binomial(persons: number, p: number, none: number, u: number): number {
  let count = 0;
  let chance = none;
  let left = u - chance;
  while (left >= 0 && count < persons) {
    chance *= ((persons - count) * p) / ((count + 1) * (1 - p));
    left -= chance;
    count++;
  }
  return count;
}

/** Above this mean the normal curve stands in for the Poisson distribution; exp(-mean) is still far from 0 here. */
const mostExactMean = 500;

/** So many standard deviations from the mean there is nothing left of the distribution. */
const tailDeviations = 10;

/** The quantile u (in [0, 1)) of the Poisson distribution: the same draw is more under a greater mean. */
export function poisson(mean: number, u: number): number {
  if (mean <= 0) return 0;
  if (mean > mostExactMean)
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(Math.max(u, Number.EPSILON))));
  let count = 0;
  let chance = exp(-mean);
  let left = u - chance;
  // Rounding may leave a remainder that no further count takes.
  while (left >= 0 && count < 3 * mostExactMean) {
    count++;
    chance *= mean / count;
    left -= chance;
  }
  return count;
}

/** The mean of `poisson` over its draw where no count is above `most`: what was drawn, exactly, is what is expected. */
export function meanOfPoisson(mean: number, most: number): number {
  const deviation = Math.sqrt(mean);
  const far = tailDeviations * (1 + deviation);
  if (mean <= 0 || most > mean + far) return Math.min(most, Math.max(0, mean));
  // The sum of the chances of more than 0, more than 1, ... : 1 far below the mean, where a normal draw may begin.
  const normalDraw = mean > mostExactMean;
  let count = normalDraw ? Math.min(most, Math.max(0, Math.floor(mean - far))) : 0;
  let sum = count;
  let chance = exp(-mean);
  let below = chance;
  for (; count < most; count++) {
    sum += normalDraw ? 1 - normalCdf((count + 1 / 2 - mean) / deviation) : Math.max(0, 1 - below);
    chance *= mean / (count + 1);
    below += chance;
  }
  return sum;
}

/**
 * Index in `from` to `from + count - 1` whose share of the cumulative weights holds `u` (in [0, 1)).
 * `total` is the sum of those weights. Never an entry of weight 0, unless all are; then the last.
 */
export function pick(weights: Float64Array, from: number, count: number, total: number, u: number): number {
  let left = u * total;
  let chosen = from + count - 1;
  for (let index = from; index < from + count; index++) {
    const weight = weights[index];
    if (weight > 0) {
      // Rounding may leave a remainder past the end; the last entry that weighs anything then takes it.
      chosen = index;
      if (left < weight) break;
      left -= weight;
    }
  }
  return chosen;
}

/** The finaliser of MurmurHash3 (Appleby): every input bit flips every output bit with a chance near one half. */
function scramble(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** One 32-bit block of MurmurHash3: a bijection of `hash` for each block, and of the block for each `hash`. */
function absorb(hash: number, block: number): number {
  const spread = Math.imul(block, 0xcc9e2d51);
  const mixed = hash ^ Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** The int32 name of a stream, place or unit: MurmurHash3 over the UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = absorb(hash, text.charCodeAt(index));
  return scramble(hash ^ text.length);
}

/**
 * The int32 identity of child `b` of parent `a`, e.g. the second patrol split off a company. Order matters; the
 * children of one parent never share an identity, nor do the n-th children of two parents.
 */
export function mixKeys(a: number, b: number): number {
  return scramble(absorb(scramble((a + 0x9e3779b9) | 0), b | 0));
}
