import { describe, expect, test } from 'vitest';
import {
  isWithoutDifference,
  directionOf,
  fewestWithoutDifference,
  verdictFor,
  type DifferenceRange,
} from '../../src/analysis/verdict.ts';

const range = (lo95: number, hi95: number): DifferenceRange => ({ mean: (lo95 + hi95) / 2, lo95, hi95 });
const sets = (...counted: [count: number, set: DifferenceRange][]) =>
  counted.flatMap(([count, set]) => Array.from({ length: count }, () => set));

describe('the verdict under one set of assumptions', () => {
  test.each([
    ['beyond what matters', range(-9, -4), 'LUCK ONLY'],
    ['beyond 0, across what matters', range(1, 8), 'LUCK ONLY'],
    ['inside what matters, around 0', range(-2, 1), 'NO DIFFERENCE THAT MATTERS'],
    ['inside what matters, beyond 0', range(0.5, 2), 'NO DIFFERENCE THAT MATTERS'],
    ['exactly 0, as between a posture and its copy', range(0, 0), 'NO DIFFERENCE THAT MATTERS'],
    ['across 0 and beyond what matters', range(-1, 7), 'CANNOT TELL'],
    ['touching what matters', range(-3, 1), 'CANNOT TELL'],
    ['touching 0', range(-8, 0), 'CANNOT TELL'],
    ['missing', { mean: 2, lo95: null, hi95: null }, 'CANNOT TELL'],
  ])('of a range %s', (_, difference, expected) => {
    expect(verdictFor({ ...difference, matters: 3, n: 30 })).toBe(expected);
  });

  test('of repeats that do not differ at all is not that they are the same, unless there are enough of them', () => {
    const verdicts = [5, fewestWithoutDifference - 1, fewestWithoutDifference].map((n) =>
      verdictFor({ ...range(0, 0), matters: 3, n }),
    );
    expect(verdicts).toEqual(['CANNOT TELL', 'CANNOT TELL', 'NO DIFFERENCE THAT MATTERS']);
    expect(verdictFor({ ...range(-0.1, 0.1), matters: 3, n: 5 })).toBe('NO DIFFERENCE THAT MATTERS');
  });
});

describe('the verdict over an ensemble', () => {
  const far = range(4, 9);
  const near = range(1, 9);
  const inside = range(-1, 2);
  const against = range(-9, -4);
  test.each([
    ['beyond what matters in 9 of 10 sets', far, sets([9, far], [1, against]), 'CLEAR'],
    ['beyond what matters in 8 of 10 sets', far, sets([8, far], [2, against]), 'LEANS'],
    ['beyond what matters, the sets on the other side', far, sets([10, against]), 'CANNOT TELL'],
    ['beyond 0 in 3 of 4 sets', near, sets([3, near], [1, against]), 'LEANS'],
    ['beyond 0 in 7 of 10 sets', near, sets([7, near], [3, against]), 'CANNOT TELL'],
    ['inside in 9 of 10 sets', inside, sets([9, inside], [1, near]), 'NO DIFFERENCE THAT MATTERS'],
    ['inside in 8 of 10 sets', inside, sets([8, inside], [2, near]), 'CANNOT TELL'],
    ['inside and beyond 0', range(1, 2), sets([10, range(1, 2)]), 'NO DIFFERENCE THAT MATTERS'],
  ])('of a range %s', (_, difference, ensemble, expected) => {
    expect(verdictFor({ ...difference, matters: 3, n: 30, ensemble })).toBe(expected);
  });

  test('is refused for an ensemble without sets', () => {
    expect(() => verdictFor({ ...far, matters: 3, n: 30, ensemble: [] })).toThrow(RangeError);
  });
});

test('the direction is that of the first arm, and none while the range holds 0', () => {
  expect(directionOf(range(-5, -1))).toBe('less');
  expect(directionOf(range(1, 5))).toBe('more');
  expect(directionOf(range(-1, 5))).toBeNull();
  expect(directionOf({ lo95: null, hi95: null })).toBeNull();
});

test('"cannot tell" for want of repeats is told from that of a wide range', () => {
  const row = { n: 12, lo95: 0, hi95: 0, verdict: 'CANNOT TELL' } as const;
  expect(isWithoutDifference(row)).toBe(true);
  for (const other of [{ lo95: -1 }, { n: 30 }, { lo95: null, hi95: null }, { verdict: '' as const }])
    expect(isWithoutDifference({ ...row, ...other })).toBe(false);
});
