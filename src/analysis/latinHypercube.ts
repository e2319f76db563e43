import { createGenerator } from './generator.ts';

/**
 * Latin hypercube (McKay, Beckman and Conover 1979): points in the unit cube such that along every axis each of the
 * `samples` equal slices holds exactly one point, at random within its slice.
 * @param seed integer from 0 to 2^53 - 1
 * @returns `samples` rows of `dimensions` numbers in [0, 1)
 */
export function latinHypercube(samples: number, dimensions: number, seed: number): number[][] {
  const random = createGenerator(seed);
  const points = Array.from({ length: samples }, () => new Array<number>(dimensions).fill(0));
  for (let axis = 0; axis < dimensions; axis++) {
    const slices = Array.from({ length: samples }, (_, slice) => slice);
    for (let last = samples - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [slices[last], slices[other]] = [slices[other], slices[last]];
    }
    for (let point = 0; point < samples; point++) points[point][axis] = (slices[point] + random()) / samples;
  }
  return points;
}
