import { expect, test } from 'vitest';
import { outbursts } from '../../../src/evidence/docking/epsteinOutbursts.ts';

/** Each case: actives by turn, and the sizes of outbursts and waits between them. */
const cases: readonly (readonly [title: string, active: number[], activations: number[], waits: number[]])[] = [
  ['nobody', [], [], []],
  ['never above the mark', [0, 50, 50, 10], [], []],
  ['one that has not ended', [0, 60, 70], [], []],
  ['the flare-up of the paper', [10, 60, 100, 120, 95, 80, 20], [455], []],
  ['one that stays at the mark for a turn', [55, 70, 50, 49], [175], []],
  ['two, the second three turns after the end of the first', [60, 20, 30, 40, 55, 0], [60, 55], [3]],
  ['two with no calm turn between', [60, 49, 60, 49], [60, 60], [1]],
];

test.each(cases)('%s', (_title, active, activations, waits) => {
  expect(outbursts(active)).toEqual({ count: activations.length, activations, waits });
});
