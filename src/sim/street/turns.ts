/**
 * The loop over everybody on a street. Dense on purpose: it is where a run of this model spends its time. What it
 * rests on, each measured in docs/performance.md: all columns are read through two views of one heap, since every
 * further array costs a register; nothing is divided, wrapped or allocated; a branch on luck is mispredicted every
 * other time, so that four candidate cells are looked at before the first one.
 */
import { isActive } from '../civilViolence.ts';
import type { Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { arrestInView } from './arrest.ts';
import { take } from './ground.ts';
import { addToView, inView } from './inView.ts';
import { startWord } from './luck.ts';
import { counter, couldAct, isActiveNow, isJailed, isOfficer, numberMask } from './person.ts';
import { release, scanForFree } from './places.ts';
import type { Street } from './street.ts';

/** Draws of four candidates before all cells in view are gone through: reached about never while a tenth is empty. */
const mostDraws = 16;

/** One turn of everybody in the order of `streetOrder`: whoever is free moves, then decides or arrests. */
export function takeTurns(world: World, setting: Setting, street: Street, random: Random, turn: number): void {
  const { words, heap: bytes, streetBound: bounds } = world;
  const { geometry, rules, key } = street;
  const { tables, stride, stepMask, margin } = geometry;
  const { all, step, stepXY, wrapX, wrapY } = tables;
  const moving = rules.movement === 'random';
  const order = world.streetOrder.byteOffset >> 2;
  const cells = world.streetCell.byteOffset >> 2;
  const turnsLeft = world.streetTurns.byteOffset >> 2;
  const taken = world.streetTaken.byteOffset;
  const police = world.streetPolice.byteOffset;
  const active = world.streetActive.byteOffset;
  const count = world.streetCount.byteOffset >> 2;
  let a = startWord(random, stream.streetMove, key, turn, 0);
  let b = startWord(random, stream.streetMove, key, turn, 1);
  let c = startWord(random, stream.streetMove, key, turn, 2);
  let drawn = 1;

  const end = order + world.streetOrder.length;
  for (let next = order; next < end; next++) {
    let place = words[next];
    let column = place & 0xffff;
    let row = place >> 16;
    let cell = (Math.imul(row, stride) + column) | 0;
    let who = words[cells + cell];
    if ((who & isJailed) !== 0) {
      const left = words[turnsLeft + cell];
      if (left > 0) {
        words[turnsLeft + cell] = left - 1;
        continue;
      }
      words[count + counter.jailed]--;
      who &= ~isJailed;
      if (row >= geometry.rows) {
        place = release(world, street, random, cell, turn);
        words[next] = place;
        column = place & 0xffff;
        row = place >> 16;
        cell = (Math.imul(row, stride) + column) | 0;
      }
      words[cells + cell] = who;
    }
    if (moving) {
      let chosen = -1;
      for (let draws = 0; draws < mostDraws; draws++) {
        // One step of sfc32 gives four candidates, a byte each. A surplus step leads to the own cell, which is taken.
        const word = (a + b + drawn) | 0;
        drawn = (drawn + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + word) | 0;
        const takenThere =
          bytes[taken + cell + all[step + (word & stepMask)]] |
          (bytes[taken + cell + all[step + ((word >>> 8) & stepMask)]] << 8) |
          (bytes[taken + cell + all[step + ((word >>> 16) & stepMask)]] << 16) |
          (bytes[taken + cell + all[step + ((word >>> 24) & stepMask)]] << 24);
        const free = takenThere ^ 0x01010101;
        if (free !== 0) {
          // The lowest set bit is that of the first candidate that is free, in draw order.
          chosen = (word >>> (31 - Math.clz32(free & -free))) & stepMask;
          break;
        }
      }
      if (chosen < 0) chosen = scanForFree(world, street, random, cell, turn);
      if (chosen >= 0) {
        const steps = all[stepXY + chosen];
        column = all[wrapX + ((column + (steps & 0xffff) - margin) | 0)];
        row = all[wrapY + ((row + (steps >> 16) - margin) | 0)];
        const there = (Math.imul(row, stride) + column) | 0;
        take(bytes, taken, tables, stride, place, 0);
        place = (row << 16) | column;
        take(bytes, taken, tables, stride, place, 1);
        words[cells + cell] = 0;
        words[cells + there] = who;
        words[next] = place;
        if ((who & (isOfficer | isActiveNow)) !== 0) {
          const counts = ((who & isOfficer) !== 0 ? police : active) >> 2;
          addToView(words, counts, tables, cell, -1);
          addToView(words, counts, tables, there, 1);
        }
        cell = there;
      }
    }
    if ((who & couldAct) !== 0) {
      const officers = inView(bytes, police, tables, stride, column, row);
      const others = inView(bytes, active, tables, stride, column, row);
      const acts = isActive(bounds[who & numberMask], officers, others + 1) ? isActiveNow : 0;
      if (acts !== (who & isActiveNow)) {
        words[cells + cell] = who ^ isActiveNow;
        const change = acts === 0 ? -1 : 1;
        addToView(words, active >> 2, tables, cell, change);
        words[count + counter.active] += change;
      }
    } else if ((who & isOfficer) !== 0) {
      const crowd = inView(bytes, active, tables, stride, column, row);
      if (crowd > 0) arrestInView(world, setting, street, random, place, crowd, turn);
    }
  }
}
