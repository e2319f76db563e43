/** A smooth random field: alike near by, unrelated far away. */
import { normal, type Random } from '../../sim/random.ts';

const eased = (t: number): number => t * t * (3 - 2 * t);

/**
 * The value of a field at a position: standard normal numbers on a lattice, joined smoothly between its nodes.
 * @param length distance between nodes, in the unit of x and y
 */
export function fieldAt(random: Random, stream: number, length: number, x: number, y: number): number {
  const column = Math.floor(x / length);
  const row = Math.floor(y / length);
  const east = eased(x / length - column);
  const south = eased(y / length - row);
  const node = (dx: number, dy: number): number => normal(random, stream, column + dx, row + dy, 0);
  const north = node(0, 0) * (1 - east) + node(1, 0) * east;
  const below = node(0, 1) * (1 - east) + node(1, 1) * east;
  return north * (1 - south) + below * south;
}

/** Indices of values from the greatest down; equal ones in their order. */
export const fromGreatest = (values: readonly number[]): number[] =>
  values.map((_, index) => index).sort((a, b) => values[b] - values[a] || a - b);
