import { expect, test } from 'vitest';
import { joints, placeDots } from '../../src/charts/dotRows.ts';

const values = (...list: number[]) => list.map((value, i) => ({ replication: i + 1, value }));

test('dots that are far apart lie in the middle of their row', () => {
  expect(placeDots(values(0, 10, 20), 2, 1, 0.1).map(({ height }) => height)).toEqual([2, 2, 2]);
});

test('dots that are alike are piled up evenly about the middle, and none hides another', () => {
  const heights = placeDots(values(5, 5, 5), 0, 1, 0.1).map(({ height }) => Number(height.toFixed(3)));
  expect(heights).toEqual([-0.1, 0, 0.1]);
});

test('a pile of any height stays within its row', () => {
  const heights = placeDots(values(...Array<number>(60).fill(0)), 1, 1, 0.1).map(({ height }) => height);
  expect(new Set(heights).size).toBe(60);
  expect(Math.min(...heights)).toBeGreaterThan(0.5);
  expect(Math.max(...heights)).toBeLessThan(1.5);
});

test('a repeat that tells the other order than the average is marked, a tie is not', () => {
  const upper = placeDots(values(1, 5, 3), 0, 0.1, 0.1);
  const lower = placeDots(values(2, 4, 3), 1, 0.1, 0.1);
  expect(joints(upper, lower, 1).map(({ turned }) => turned)).toEqual([false, true, false]);
  expect(joints(upper, lower, 0).map(({ turned }) => turned)).toEqual([false, false, false]);
});

test('a repeat that only one of the two has is not joined', () => {
  expect(joints(placeDots(values(1, 2), 0, 1, 0.1), placeDots(values(1), 1, 1, 0.1), 1)).toHaveLength(1);
});
