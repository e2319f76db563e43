/** A street before the first turn: everybody in a cell of their own, nobody active. */
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { boundOf, setBounds } from './bounds.ts';
import { changesOf } from './changes.ts';
import { addToView } from './inView.ts';
import { couldAct, isOfficer, isPerson } from './person.ts';
import { takePlace } from './places.ts';
import type { Street } from './street.ts';

/** The cells of the grid in random order, as far as there are people; each as column + 65536 row, with the margin. */
function drawCells({ geometry, key, citizens, police }: Street, random: Random): Int32Array {
  const { width, height, margin } = geometry;
  const cells = Int32Array.from({ length: width * height }, (_, cell) => {
    const row = Math.floor(cell / width);
    return ((row + margin) << 16) | (cell - row * width + margin);
  });
  for (let person = 0; person < citizens + police; person++) {
    const other = person + Math.floor(uniform(random, stream.streetCell, key, person, 0) * (cells.length - person));
    const drawn = cells[other];
    cells[other] = cells[person];
    cells[person] = drawn;
  }
  return cells;
}

/**
 * What each citizen is: a code as in person.ts. Since a whole ratio leaves few bounds, each stands once in `streetBound`
 * and stays close to the processor; but where legitimacy will change, everybody's bound is their own.
 */
function drawCitizens(world: World, setting: Setting, street: Street, random: Random): Int32Array {
  const codes = new Int32Array(street.citizens);
  const entries = new Map<number, number>();
  let citizen = 0;
  if (changesOf(street, 'legitimacy').length > 0) {
    setBounds(world, setting, street, random, -1);
    return codes.map((_, own) => own | isPerson | couldAct);
  }
  for (const { legitimacy, citizens } of street.groups)
    for (let number = 0; number < citizens; number++, citizen++) {
      const bound = boundOf(setting, street, random, citizen, legitimacy);
      codes[citizen] = isPerson;
      if (bound <= 0) continue;
      const entry = entries.get(bound) ?? entries.size;
      entries.set(bound, entry);
      world.streetBound[entry] = bound;
      codes[citizen] = entry | isPerson | couldAct;
    }
  return codes;
}

/** Fills the columns of the street, if there is one. They must be zero before. */
export function startStreet(world: World, setting: Setting, random: Random): void {
  const { street } = setting;
  if (street === undefined) return;
  const { stride, tables, rows, margin, width, height } = street.geometry;
  if (street.rules.edges === 'walls')
    for (let cell = 0; cell < rows * stride; cell++) {
      const row = Math.floor(cell / stride);
      const column = cell - row * stride;
      if (row < margin || row >= height + margin || column < margin || column >= width + margin)
        world.streetTaken[cell] = 1;
    }
  const codes = drawCitizens(world, setting, street, random);
  const cells = drawCells(street, random);
  for (let person = 0; person < world.streetOrder.length; person++) {
    const officer = person >= street.citizens;
    const cell = (cells[person] >> 16) * stride + (cells[person] & 0xffff);
    world.streetOrder[person] = cells[person];
    world.streetCell[cell] = officer ? isPerson | isOfficer : codes[person];
    takePlace(world, street.geometry, cells[person], 1);
    if (officer) addToView(world.words, world.streetPolice.byteOffset >> 2, tables, cell, 1);
  }
}
