/**
 * What must hold in every run, over small scenarios drawn at random. The draws are the same every time; `npm run
 * test:full` makes more of them, and `npm run invariants` as many as it is told to.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws } from './draws.ts';
import { seeds, smallScenarios } from './smallScenarios.ts';
import { watchArms } from './watch.ts';

describe('after every tick of a small scenario', () => {
  it('persons are conserved, everybody is in one place, and numbers stay in their ranges', () => {
    fc.assert(fc.property(smallScenarios, seeds, watchArms), draws(60));
    expect.assertions(0);
  }, 600_000);
});
