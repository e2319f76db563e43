import { expect, test } from 'vitest';
import { turnedRound } from '../../src/analysis/luck.ts';

test('single repeats in which the order turned round are counted, ties apart', () => {
  expect(turnedRound([5, 6, 7, 1, 4], [4, 5, 5, 3, 4])).toEqual({ n: 5, turned: 1, tied: 1 });
});

test('the count is the same seen from the other arm', () => {
  expect(turnedRound([4, 5, 5, 3, 4], [5, 6, 7, 1, 4]).turned).toBe(1);
});

test('a repeat with a missing value does not count', () => {
  expect(turnedRound([5, null, 7], [4, 5, Number.NaN])).toEqual({ n: 1, turned: 0, tied: 0 });
});

test('equal means have no order to turn round', () => {
  expect(turnedRound([1, 2], [2, 1]).turned).toBeNull();
  expect(turnedRound([1, 2], [1, 2])).toEqual({ n: 2, turned: null, tied: 2 });
});
