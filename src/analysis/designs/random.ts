import { createGenerator } from '../generator.ts';

/** Independent uniform points in the unit cube: `samples` rows of `dimensions` numbers in [0, 1). */
export function randomPoints(samples: number, dimensions: number, seed: number): number[][] {
  const random = createGenerator(seed);
  return Array.from({ length: samples }, () => Array.from({ length: dimensions }, random));
}
