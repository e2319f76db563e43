/**
 * The loop over everybody on a street. Dense on purpose: it is where a run of this model spends its time. What it
 * rests on, each measured in docs/performance.md: columns and tables are read through three views, since every further
 * array costs registers; nothing is divided, wrapped or allocated; a branch on luck is mispredicted every other time,
 * so that four candidate cells are looked at before the first one; nothing that is not inlined is called in the loop,
 * since after a call the compiler loads all it knew again: what is seldom ends the loop, and the caller enters it anew.
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
import { boundMask, counter, couldAct, isActiveNow, isJailed, isOfficer, isPerson } from './person.ts';
import { release } from './places.ts';
import type { Street } from './street.ts';

/** The flag of those who move. */
const moversOf: Readonly<Record<Street['rules']['movement'], number>> = {
  random: isPerson,
  police: isOfficer,
  none: 0,
};

/** Turns in one go of the inner loop. */
const turnsInOneGo = 256;

/** One turn of everybody in the order of `streetOrder`: whoever is free moves, then decides or arrests. */
export function takeTurns(world: World, setting: Setting, street: Street, random: Random, turn: number): void {
  const { streetOrder, streetLuck } = world;
  for (let number = 0; number < 3; number++)
    streetLuck[number] = startWord(random, stream.streetMove, street.key, turn, number);
  streetLuck[3] = 1;
  let next = 0;
  while (next < streetOrder.length) {
    // Fetched anew for each go, and each as a whole number (`| 0`): the compiler may enter at this loop with values of
    // which it knows nothing, and would then ask at every use in the inner loop what they are.
    const { words, heap: bytes, streetBound: bounds } = world;
    const { geometry } = street;
    const { tables } = geometry;
    const { all } = tables;
    const stride = geometry.stride | 0;
    const stepMask = geometry.stepMask | 0;
    const margin = geometry.margin | 0;
    const rows = geometry.rows | 0;
    const stepXY = tables.stepXY | 0;
    // Steps are stored with the margin added.
    const wrapX = (tables.wrapX - margin) | 0;
    const wrapY = (tables.wrapY - margin) | 0;
    const mirrorX = tables.mirrorX | 0;
    const mirrorY = tables.mirrorY | 0;
    const ghostColumn = tables.ghostColumn | 0;
    const ghostRow = tables.ghostRow | 0;
    const movers = moversOf[street.rules.movement] | 0;
    const order = (streetOrder.byteOffset >> 2) | 0;
    const cells = (world.streetCell.byteOffset >> 2) | 0;
    const turnsLeft = (world.streetTurns.byteOffset >> 2) | 0;
    const taken = world.streetTaken.byteOffset | 0;
    const police = world.streetPolice.byteOffset | 0;
    const active = world.streetActive.byteOffset | 0;
    const policeWords = (police >> 2) | 0;
    const activeWords = (active >> 2) | 0;
    const activeCount = (world.streetCount.byteOffset >> 2) + counter.active;
    const jailedCount = (world.streetCount.byteOffset >> 2) + counter.jailed;
    const luck = (streetLuck.byteOffset >> 2) | 0;
    let a = words[luck];
    let b = words[luck + 1];
    let c = words[luck + 2];
    let drawn = words[luck + 3];
    // What ends a go early: an officer with that many active citizens in view; or, -1, a person who is to be released.
    let incident = 0;
    const last = Math.min(streetOrder.length, next + turnsInOneGo) | 0;
    let now = next | 0;
    while (now < last) {
      const place = words[(order + now) | 0];
      let column = place & 0xffff;
      let row = place >> 16;
      let cell = (Math.imul(row, stride) + column) | 0;
      let who = words[(cells + cell) | 0];
      if ((who & isJailed) !== 0) {
        const left = words[(turnsLeft + cell) | 0];
        if (left > 0) {
          words[(turnsLeft + cell) | 0] = (left - 1) | 0;
          now = (now + 1) | 0;
          continue;
        }
        if (row >= rows) {
          incident = -1;
          break;
        }
        words[jailedCount]--;
        who &= ~isJailed;
        words[(cells + cell) | 0] = who;
      }
      const before = cell;
      if ((who & movers) !== 0) {
        const around = (taken + cell) | 0;
        for (let draws = 1; ; draws = (draws + 1) | 0) {
          // One step of sfc32 gives four candidates, a byte each. A surplus step leads to the own cell, which is taken.
          const word = (((a + b) | 0) + drawn) | 0;
          drawn = (drawn + 1) | 0;
          a = b ^ (b >>> 9);
          b = (c + (c << 3)) | 0;
          c = (((c << 21) | (c >>> 11)) + word) | 0;
          const free =
            (bytes[(around + all[word & stepMask]) | 0] |
              (bytes[(around + all[(word >>> 8) & stepMask]) | 0] << 8) |
              (bytes[(around + all[(word >>> 16) & stepMask]) | 0] << 16) |
              (bytes[(around + all[(word >>> 24) & stepMask]) | 0] << 24)) ^
            0x01010101;
          if (free !== 0) {
            take(bytes, around, all[(mirrorX + column) | 0], all[(mirrorY + row) | 0], 0);
            // The lowest bit is that of the first candidate drawn that is free.
            const steps = all[(stepXY + ((word >>> (31 - Math.clz32(free & -free))) & stepMask)) | 0];
            column = all[(wrapX + column + (steps & 0xffff)) | 0];
            row = all[(wrapY + row + (steps >> 16)) | 0];
            const there = (Math.imul(row, stride) + column) | 0;
            take(bytes, (taken + there) | 0, all[(mirrorX + column) | 0], all[(mirrorY + row) | 0], 1);
            words[(cells + cell) | 0] = 0;
            words[(cells + there) | 0] = who;
            words[(order + now) | 0] = (row << 16) | column;
            cell = there;
            break;
          }
          // About never while a tenth of the cells is free: is there any at all?
          if ((draws & 15) === 0) {
            let look = 0;
            while (look <= stepMask && bytes[(around + all[look]) | 0] !== 0) look++;
            if (look > stepMask) break;
          }
        }
      }
      now = (now + 1) | 0;
      if ((who & (couldAct | isOfficer)) === 0) continue;
      const line = Math.imul(row, stride);
      const otherLine = all[(ghostRow + row) | 0];
      const double = all[(ghostColumn + column) | 0];
      let others = inView(bytes, (active + line) | 0, (active + otherLine) | 0, column, double);
      // Where a view is to be taken out and where to be drawn, and in which of the two columns.
      let from = before === cell ? -1 : before;
      let to = before === cell ? -1 : cell;
      let counts = policeWords;
      if ((who & isOfficer) === 0) {
        counts = activeWords;
        const was = who & isActiveNow;
        // Who moved is still counted where they were, which is in view of where they are.
        if (was !== 0 && from >= 0) others = (others - 1) | 0;
        const officers = inView(bytes, (police + line) | 0, (police + otherLine) | 0, column, double);
        const acts = isActive(bounds[who & boundMask], officers, (others + 1) | 0) ? isActiveNow : 0;
        if (acts !== was) {
          words[(cells + cell) | 0] = who ^ isActiveNow;
          words[activeCount] += acts === 0 ? -1 : 1;
          from = acts === 0 ? before : -1;
          to = acts === 0 ? -1 : cell;
        } else if (was === 0) continue;
      } else incident = others;
      if (from >= 0) addToView(words, counts, tables, from, -1);
      if (to >= 0) addToView(words, counts, tables, to, 1);
      if (incident > 0) break;
    }
    words[luck] = a;
    words[luck + 1] = b;
    words[luck + 2] = c;
    words[luck + 3] = drawn;
    next = now;
    if (incident > 0) arrestInView(world, setting, street, random, words[order + now - 1], incident, turn);
    else if (incident < 0) release(world, street, random, now, turn);
  }
}
