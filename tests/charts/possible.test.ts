import { expect, test } from 'vitest';
import type { OutcomeInfo } from '../../src/analysis/tables.ts';
import { withinPossible } from '../../src/charts/possible.ts';

const outcome = (unit: string): OutcomeInfo => ({
  name: 'x',
  label: { en: 'X', fr: 'X' },
  unit,
  better: 'less',
  meaning: '',
  formula: '',
});

test.each([
  ['persons', 4, -3, 11, 0, 11, true],
  ['share', 0.9, 0.7, 1.1, 0.7, 1, true],
  ['0..1', 0.1, -0.1, 0.3, 0, 0.3, true],
  ['index 0..100', 98, 94, 102, 94, 100, true],
  ['persons', 4, 3, 5, 3, 5, false],
  // An outcome of a user's own that can be less than none.
  ['persons', -4, -7, -1, -7, -1, false],
])('a range of %s about %d from %d to %d is drawn from %d to %d', (unit, mean, lo95, hi95, from, to, isCut) => {
  expect(withinPossible({ mean, lo95, hi95 }, outcome(unit))).toEqual({ mean, lo95: from, hi95: to, isCut });
});

test('without a range nothing is cut', () => {
  const row = { mean: 3, lo95: null, hi95: null };
  expect(withinPossible(row, outcome('persons'))).toEqual({ ...row, isCut: false });
});
