/**
 * The luck of a pass over everybody: sfc32 (Doty-Humphrey, PractRand), started afresh each turn from words keyed by
 * stream, street and turn. So nothing of it outlives the pass, a snapshot need not hold it, and a turn's luck depends
 * on nothing but its number. Four times as fast as a keyed draw, which a loop over all people notices; the step itself
 * is written out in each of the two loops, because its four words must stay in registers.
 */
import { uniform, wordOf, type Random } from '../random.ts';

/** The `number`-th of the words that start a pass. They are random through and through, so that no warming up is needed. */
export function startWord(random: Random, stream: number, key: number, turn: number, number: number): number {
  return wordOf(uniform(random, stream, key, turn, number));
}
