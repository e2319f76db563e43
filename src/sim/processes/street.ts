import { hourOfDay } from '../calendar.ts';
import { closeDay, followRiots } from '../crowds.ts';
import { stream } from '../streams.ts';
import { applyChanges } from '../street/applyChanges.ts';
import { counter } from '../street/person.ts';
import { shuffle } from '../street/shuffle.ts';
import { takeTurns } from '../street/turns.ts';
import { at } from '../tallies.ts';
import type { Process } from './process.ts';

/** Citizens and police as individuals: one turn of everybody a tick, and what the sector counts of it. */
export const street: Process = (world, setting, random) => {
  const { street: grid } = setting;
  if (grid === undefined) return;
  const { streetCount: count } = world;
  const turn = Math.floor(world.hour[0]);
  const heldBefore = count[counter.jailed];
  count[counter.arrests] = 0;
  applyChanges(world, setting, grid, random, world.tick[0]);
  shuffle(world.streetOrder, random, stream.streetOrder, grid.key, turn);
  takeTurns(world, setting, grid, random, turn);
  const end = world.hour[0] + setting.tickHours;
  world.activePersons[grid.place] = count[counter.active];
  world.custody[0] = count[counter.jailed];
  world.tally[at.arrests] += count[counter.arrests];
  // Nobody stands trial on a street: who left custody was released untried.
  world.tally[at.releasedUntried] += heldBefore + count[counter.arrests] - count[counter.jailed];
  followRiots(world, setting, end, setting.tickHours);
  if (hourOfDay(end) === 0) closeDay(world, setting, end);
};
