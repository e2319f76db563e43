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

/** A random empty cell of the grid, as a place: somewhere there is one. */
function emptyAnywhere(world: World, { geometry, key }: Street, random: Random, held: number, turn: number): number {
  const { width, height, margin, stride } = geometry;
  for (let draw = 0; ; draw++) {
    const number = Math.floor(uniform(random, stream.streetRelease, key ^ draw, held, turn) * width * height);
    const row = Math.floor(number / width) + margin;
    const column = number - (row - margin) * width + margin;
    if (world.streetTaken[row * stride + column] === 0) return (row << 16) | column;
  }
}

/** A random empty cell among that at `place` and those in view of it, as a place; -1 without one. */
function emptyNear(world: World, { geometry, key }: Street, random: Random, place: number, turn: number): number {
  const { tables, margin, stride, view } = geometry;
  const { all, stepXY, wrapX, wrapY } = tables;
  const around = (look: number): number => {
    const steps = look < view ? all[stepXY + look] : (margin << 16) | margin;
    const column = all[wrapX + (place & 0xffff) + (steps & 0xffff) - margin];
    const row = all[wrapY + (place >> 16) + (steps >> 16) - margin];
    return (row << 16) | column;
  };
  const isEmpty = (at: number): boolean => world.streetTaken[(at >> 16) * stride + (at & 0xffff)] === 0;
  let empty = 0;
  for (let look = 0; look <= view; look++) if (isEmpty(around(look))) empty++;
  let left = Math.floor(uniform(random, stream.streetRelease, key, place, turn) * empty);
  for (let look = 0; look <= view; look++) if (isEmpty(around(look)) && left-- === 0) return around(look);
  return -1;
}

/** Lets the person whose turn is `next`, and who was taken away, back onto the grid. */
export function release(world: World, street: Street, random: Random, next: number, turn: number): void {
  const { geometry } = street;
  const { stride, rows } = geometry;
  const held = (world.streetOrder[next] >> 16) * stride + (world.streetOrder[next] & 0xffff);
  const site = world.streetSite[held - rows * stride];
  const near = street.rules.jailed === 'near' ? emptyNear(world, street, random, site, turn) : -1;
  const place = near >= 0 ? near : emptyAnywhere(world, street, random, held, turn);
  world.streetOrder[next] = place;
  world.streetCell[(place >> 16) * stride + (place & 0xffff)] = world.streetCell[held] & ~isJailed;
  world.streetCell[held] = 0;
  world.streetCount[counter.jailed]--;
  takePlace(world, geometry, place, 1);
}
