/** The changes of a turn are made before anybody has theirs. */
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { setBounds } from './bounds.ts';
import { changesOf, valueAt } from './changes.ts';
import { addToView } from './inView.ts';
import { isJailed, isOfficer } from './person.ts';
import { takeAway } from './places.ts';
import type { Street } from './street.ts';

/** More turns than there can be. */
const forGood = 0x7fffffff;

/** Officers who are there in a turn. */
function officersAt(street: Street, turn: number): number {
  const cells = street.geometry.width * street.geometry.height;
  return Math.round(valueAt(street, 'police', street.police / cells, turn) * cells);
}

/** Takes one of `present` officers away, all as likely. Behind the grid they are passed over like the jailed. */
function leave(world: World, { geometry, key }: Street, random: Random, present: number, turn: number): void {
  let left = Math.floor(uniform(random, stream.streetLeave, key, present, turn) * present);
  const place = world.streetOrder.find((at) => {
    const who = world.streetCell[(at >> 16) * geometry.stride + (at & 0xffff)];
    return (who & isOfficer) !== 0 && (who & isJailed) === 0 && left-- === 0;
  });
  if (place === undefined) throw new Error('fewer officers are there than are to leave');
  const cell = (place >> 16) * geometry.stride + (place & 0xffff);
  const who = world.streetCell[cell];
  addToView(world.words, world.streetPolice.byteOffset >> 2, geometry.tables, cell, -1);
  const held = takeAway(world, geometry, place);
  world.streetCell[held] = who | isJailed;
  world.streetTurns[held] = forGood;
}

/** Makes the changes between a turn and the one before. */
export function applyChanges(world: World, setting: Setting, street: Street, random: Random, turn: number): void {
  if (street.rules.changes.length === 0) return;
  const moved = street.groups.some(
    ({ legitimacy }) =>
      valueAt(street, 'legitimacy', legitimacy, turn) !== valueAt(street, 'legitimacy', legitimacy, turn - 1),
  );
  if (moved) setBounds(world, setting, street, random, turn);
  if (changesOf(street, 'police').length === 0) return;
  const after = officersAt(street, turn);
  for (let present = officersAt(street, turn - 1); present > after; present--)
    leave(world, street, random, present, turn);
}
