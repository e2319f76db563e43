/** Two seldom searches for an empty cell, each with keyed luck of its own. */
import { uniform, type Random } from '../random.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { take } from './ground.ts';
import type { Street } from './street.ts';

/** A random empty cell in view of `cell`, as the number of its step; -1 where all are taken. */
export function scanForFree(world: World, { geometry, key }: Street, random: Random, cell: number, turn: number): number {
  const { tables, view } = geometry;
  let free = 0;
  for (let look = 0; look < view; look++) free += 1 - world.streetTaken[cell + tables.all[tables.step + look]];
  let left = Math.floor(uniform(random, stream.streetCell, key, cell, turn + 1) * free);
  for (let look = 0; look < view; look++)
    if (world.streetTaken[cell + tables.all[tables.step + look]] === 0 && left-- === 0) return look;
  return -1;
}

/** Lets the person who was taken away to `cell` back into a random empty cell. @returns the place, column + 65536 row. */
export function release(world: World, { geometry, key }: Street, random: Random, cell: number, turn: number): number {
  const { width, height, margin, stride, tables } = geometry;
  for (let draw = 0; ; draw++) {
    const number = Math.floor(uniform(random, stream.streetRelease, key ^ draw, cell, turn) * width * height);
    const row = Math.floor(number / width);
    const place = ((row + margin) << 16) | (number - row * width + margin);
    if (world.streetTaken[(row + margin) * stride + number - row * width + margin] === 0) {
      world.streetCell[cell] = 0;
      take(world.heap, world.streetTaken.byteOffset, tables, stride, place, 1);
      return place;
    }
  }
}
