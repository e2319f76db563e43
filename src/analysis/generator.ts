/** The random numbers of the bootstrap. The simulation has its own; nothing here may use Math.random. */

/**
 * A generator of numbers in [0, 1) with 32 bits: Doty-Humphrey's sfc32, period at least 2^32.
 * @param seed an integer from 0 to 2^53 - 1
 */
export function createGenerator(seed: number): () => number {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed must be an integer from 0 to 2^53 - 1, got ${seed}`);
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const next = () => {
    const out = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + out) >>> 0;
    return out / 2 ** 32;
  };
  // Seeds that differ in one bit need some rounds before their sequences have nothing in common.
  for (let i = 0; i < 16; i++) next();
  return next;
}
