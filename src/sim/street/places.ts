/** Cells taken and left, where it happens seldom. */
import { uniform, type Random } from '../random.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import type { Geometry } from './geometry.ts';
import { take } from './ground.ts';
import { counter, isJailed } from './person.ts';
import type { Street } from './street.ts';

/** Marks the cell of the grid at `place` (column + 65536 row) as taken or free. */
export function takePlace(world: World, { tables, stride }: Geometry, place: number, value: 0 | 1): void {
  const column = place & 0xffff;
  const row = place >> 16;
  const at = world.streetTaken.byteOffset + row * stride + column;
  take(world.heap, at, tables.all[tables.mirrorX + column], tables.all[tables.mirrorY + row], value);
}

/** Takes the person at `place` away: behind the grid there is a cell for each. Gives that cell, where nobody is yet. */
export function takeAway(world: World, geometry: Geometry, place: number): number {
  const { stride, rows } = geometry;
  const held = world.streetCell.indexOf(0, rows * stride);
  const line = Math.floor(held / stride);
  world.streetOrder[world.streetOrder.indexOf(place)] = (line << 16) | (held - line * stride);
  world.streetCell[(place >> 16) * stride + (place & 0xffff)] = 0;
  takePlace(world, geometry, place, 0);
  return held;
}

/** Lets the person whose turn is `next`, and who was taken away, back into a random empty cell of the grid. */
export function release(world: World, { geometry, key }: Street, random: Random, next: number, turn: number): void {
  const { width, height, margin, stride } = geometry;
  const held = (world.streetOrder[next] >> 16) * stride + (world.streetOrder[next] & 0xffff);
  for (let draw = 0; ; draw++) {
    const number = Math.floor(uniform(random, stream.streetRelease, key ^ draw, held, turn) * width * height);
    const row = Math.floor(number / width) + margin;
    const column = number - (row - margin) * width + margin;
    const cell = row * stride + column;
    if (world.streetTaken[cell] === 1) continue;
    world.streetOrder[next] = (row << 16) | column;
    world.streetCell[cell] = world.streetCell[held] & ~isJailed;
    world.streetCell[held] = 0;
    world.streetCount[counter.jailed]--;
    takePlace(world, geometry, (row << 16) | column, 1);
    return;
  }
}
