import { sobol } from './sobol.ts';

/** Rows that one base sample gives. */
export const rowsPerSample = (dimensions: number): number => dimensions + 2;

/**
 * The design of Saltelli et al. (2010, Computer Physics Communications 181, 259-270): of each point of a Sobol sequence
 * in twice as many dimensions the one half is a point A, the other a point B; then, for each axis, A with that axis
 * taken from B. The variance between A and such a row is what the axis does, alone and with others.
 * @param samples a power of two
 * @param shift as of `sobol`
 * @returns `samples` times A, a row an axis, B; numbers in [0, 1)
 */
export function saltelliRows(samples: number, dimensions: number, shift?: number): number[][] {
  return sobol(samples, 2 * dimensions, shift).flatMap((pair) => {
    const a = pair.slice(0, dimensions);
    const b = pair.slice(dimensions);
    return [a, ...a.map((_, axis) => a.with(axis, b[axis])), b];
  });
}
