/** An officer with active citizens in view arrests one of them, all as likely. */
import { arrested, termOf } from '../civilViolence.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { addToView } from './inView.ts';
import { counter, isActiveNow, isJailed } from './person.ts';
import { takeAway } from './places.ts';
import type { Street } from './street.ts';

/** The place of the `number`-th active person in view of the officer at `place`, from 0. */
function activeInView(world: World, { geometry }: Street, place: number, number: number): number {
  const { tables, stride, margin, view } = geometry;
  const { all, stepXY } = tables;
  const { words } = world;
  const cells = world.streetCell.byteOffset >> 2;
  // Steps are stored with the margin added.
  const columns = tables.wrapX + (place & 0xffff) - margin;
  const rows = tables.wrapY + (place >> 16) - margin;
  let left = number;
  for (let look = 0; look < view; look++) {
    const steps = all[stepXY + look];
    const column = all[columns + (steps & 0xffff)];
    const row = all[rows + (steps >> 16)];
    // Counted, not asked: the one branch is taken once.
    left -= (words[cells + Math.imul(row, stride) + column] & isActiveNow) === 0 ? 0 : 1;
    if (left < 0) return (row << 16) | column;
  }
  throw new Error('an officer counts more active persons in view than there are');
}

/** Arrests one of the `crowd` active persons in view of an officer, if there is room to hold anybody. */
export function arrestInView(
  world: World,
  setting: Setting,
  street: Street,
  random: Random,
  officer: number,
  crowd: number,
  turn: number,
): void {
  const { tables, stride } = street.geometry;
  const { streetCount: count, words } = world;
  const luck = uniform(random, stream.arrest, street.key, officer, turn);
  const room = setting.scenario.hostState.justice.custody - count[counter.jailed];
  if (arrested(crowd, crowd, 1, room, luck) === 0) return;
  const place = activeInView(world, street, officer, Math.floor(luck * crowd));
  const cell = (place >> 16) * stride + (place & 0xffff);
  const who = (world.streetCell[cell] & ~isActiveNow) | isJailed;
  addToView(words, world.streetActive.byteOffset >> 2, tables, cell, -1);
  const [least, most] = street.rules.sentence;
  const held = street.rules.jailed === 'stay' ? cell : takeAway(world, street.geometry, place);
  if (street.rules.jailed === 'near') world.streetSite[held - street.geometry.rows * stride] = place;
  world.streetCell[held] = who;
  world.streetTurns[held] = Math.floor(termOf(least, most + 1, uniform(random, stream.term, street.key, cell, turn)));
  count[counter.active]--;
  count[counter.jailed]++;
  count[counter.arrests]++;
}
