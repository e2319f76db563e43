/** How much a single repeat can mislead. */
import { mean, present, type Value } from './moments.ts';

export interface SingleRepeats {
  /** Repeats in which both values are present. */
  readonly n: number;
  /** Of these, repeats in which a and b stood the other way round than on average; null when their means are equal. */
  readonly turned: number | null;
  /** Repeats in which a and b were equal. */
  readonly tied: number;
}

/** In how many single repeats the order of a and b turned round. Element i of both lists is the same repeat. */
export function turnedRound(a: readonly Value[], b: readonly Value[]): SingleRepeats {
  if (a.length !== b.length) throw new RangeError(`paired lists of ${a.length} and ${b.length} repeats`);
  const differences = a.flatMap((value, i) => {
    const pair = present([value, b[i]]);
    return pair.length === 2 ? [pair[0] - pair[1]] : [];
  });
  const usual = Math.sign(mean(differences) ?? 0);
  const turned = differences.filter((difference) => Math.sign(difference) === -usual).length;
  const tied = differences.filter((difference) => difference === 0).length;
  return { n: differences.length, turned: usual === 0 ? null : turned, tied };
}
