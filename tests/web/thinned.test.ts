import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { thinned } from '../../src/web/thinned.ts';

it('keeps all of a few points', () => {
  expect([...thinned(5, 10)]).toEqual([0, 1, 2, 3, 4]);
  expect([...thinned(1, 10)]).toEqual([0]);
  expect([...thinned(0, 10)]).toEqual([]);
});

test.prop([fc.integer({ min: 2, max: 100_000 }), fc.integer({ min: 2, max: 700 })])(
  'keeps the first and the last, in order, and no more than asked',
  (count, most) => {
    const kept = thinned(count, most);
    expect(kept[0]).toBe(0);
    expect(kept.at(-1)).toBe(count - 1);
    expect(kept.length).toBeLessThanOrEqual(most);
    for (let index = 1; index < kept.length; index++) expect(kept[index]).toBeGreaterThan(kept[index - 1]);
  },
);
