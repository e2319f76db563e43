/** An officer with active citizens in view arrests one of them, all as likely. */
import { arrested, termOf } from '../civilViolence.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { take } from './ground.ts';
import { addToView } from './inView.ts';
import { counter, isActiveNow, isJailed, numberMask } from './person.ts';
import type { Street } from './street.ts';

/** The place of the `number`-th active person in view of the officer at `place`, from 0. */
function activeInView(world: World, { geometry }: Street, place: number, number: number): number {
  const { tables, stride, margin, view } = geometry;
  const { all, step, stepXY, wrapX, wrapY } = tables;
  const { words, heap: bytes } = world;
  const taken = world.streetTaken.byteOffset + (place >> 16) * stride + (place & 0xffff);
  const cells = world.streetCell.byteOffset >> 2;
  const column = (place & 0xffff) - margin;
  const row = (place >> 16) - margin;
  let left = number;
  for (let look = 0; look < view; look++) {
    if (bytes[taken + all[step + look]] === 0) continue;
    const steps = all[stepXY + look];
    const there = all[wrapX + column + (steps & 0xffff)];
    const line = all[wrapY + row + (steps >> 16)];
    if ((words[cells + Math.imul(line, stride) + there] & isActiveNow) !== 0 && left-- === 0) return (line << 16) | there;
  }
  throw new Error('an officer counts more active persons in view than there are');
}

/** Arrests one of the `crowd` active persons in view of an officer, if there is room to hold anybody. */
export function arrestInView(world: World, setting: Setting, street: Street, random: Random, officer: number, crowd: number, turn: number): void {
  const { tables, stride, rows } = street.geometry;
  const { streetCount: count, words } = world;
  const luck = uniform(random, stream.arrest, street.key, officer, turn);
  const room = setting.scenario.hostState.justice.custody - count[counter.jailed];
  if (arrested(crowd, crowd, 1, room, luck) === 0) return;
  const place = activeInView(world, street, officer, Math.floor(luck * crowd));
  const cell = (place >> 16) * stride + (place & 0xffff);
  const who = (world.streetCell[cell] & ~isActiveNow) | isJailed;
  addToView(words, world.streetActive.byteOffset >> 2, tables, cell, -1);
  const [least, most] = street.rules.sentence;
  let held = cell;
  if (street.rules.jailed === 'away') {
    // Behind the grid each citizen has a cell of their own.
    const number = who & numberMask;
    const line = Math.floor(number / stride);
    held = (rows + line) * stride + number - line * stride;
    world.streetOrder[world.streetOrder.indexOf(place)] = ((rows + line) << 16) | (number - line * stride);
    world.streetCell[cell] = 0;
    take(world.heap, world.streetTaken.byteOffset, tables, stride, place, 0);
  }
  world.streetCell[held] = who;
  world.streetTurns[held] = Math.floor(termOf(least, most + 1, uniform(random, stream.term, street.key, cell, turn)));
  count[counter.active]--;
  count[counter.jailed]++;
  count[counter.arrests]++;
}
