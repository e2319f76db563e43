/** How many random cases a property is tried on, and from which seed: the same cases in every run of the tests. */
import type { Parameters } from 'fast-check';

/** `CORDON_FULL` multiplies the cases; `CORDON_DRAWS_SEED` takes others. */
export const draws = (numRuns: number): Parameters<unknown> => ({
  numRuns: process.env.CORDON_FULL ? numRuns * 20 : numRuns,
  seed: Number(process.env.CORDON_DRAWS_SEED ?? 20240501),
  endOnFailure: !process.env.CORDON_FULL,
});
