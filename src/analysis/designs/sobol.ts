import { createGenerator } from '../generator.ts';
import { directionNumbers } from './sobolDirections.ts';

/** Parameters that a Sobol design can have. */
export const mostSobolDimensions = directionNumbers.length + 1;

/**
 * Sobol's sequence (1967) with the direction numbers of Joe and Kuo (2008), in Gray-code order, from its first point
 * on, which is the origin.
 * @param samples a power of two, so that the points are a net
 * @param shift with a seed, every axis is shifted digit by digit, which keeps the net and moves the point at the origin
 * @returns `samples` rows of `dimensions` numbers in [0, 1)
 * @throws RangeError for more dimensions than there are direction numbers
 */
export function sobol(samples: number, dimensions: number, shift?: number): number[][] {
  if (dimensions > mostSobolDimensions)
    throw new RangeError(`a Sobol design has at most ${mostSobolDimensions} parameters, found ${dimensions}`);
  const random = shift === undefined ? () => 0 : createGenerator(shift);
  const start = Array.from({ length: dimensions }, () => Math.floor(random() * 2 ** 32) >>> 0);
  const directions = Array.from({ length: dimensions }, (_, axis) => directionsOf(axis));
  const state = [...start];
  return Array.from({ length: samples }, (_, index) => {
    if (index > 0) {
      const bit = lowestZero(index - 1);
      for (let axis = 0; axis < dimensions; axis++) state[axis] = (state[axis] ^ directions[axis][bit]) >>> 0;
    }
    return state.map((value) => value / 2 ** 32);
  });
}

/** Position of the lowest bit that is 0. */
function lowestZero(number: number): number {
  let bit = 0;
  for (let rest = number; rest % 2 === 1; rest = Math.floor(rest / 2)) bit++;
  return bit;
}

/** The 32 direction numbers of an axis, as 32-bit fractions. */
function directionsOf(axis: number): number[] {
  if (axis === 0) return Array.from({ length: 32 }, (_, bit) => (1 << (31 - bit)) >>> 0);
  const [degree, coefficients, ...initial] = directionNumbers[axis - 1];
  const numbers = initial.map((value, bit) => (value << (31 - bit)) >>> 0);
  for (let bit = degree; bit < 32; bit++) {
    let value = numbers[bit - degree] ^ (numbers[bit - degree] >>> degree);
    for (let term = 1; term < degree; term++) {
      if ((coefficients >>> (degree - 1 - term)) & 1) value ^= numbers[bit - term];
    }
    numbers.push(value >>> 0);
  }
  return numbers;
}
