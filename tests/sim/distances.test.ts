import { expect, it } from 'vitest';
import { rowsKept } from '../../src/sim/distances.ts';

it('keeps rows of distances by their size: as many as ever of common scenarios, fewer of many places, one at least', () => {
  expect([0, 60, 1600].map(rowsKept)).toEqual([10_000, 10_000, 10_000]);
  for (const places of [1601, 5000, 40_000]) expect(rowsKept(places) * places).toBeLessThanOrEqual(16_000_000);
  expect(rowsKept(20_000_000)).toBe(1);
});
