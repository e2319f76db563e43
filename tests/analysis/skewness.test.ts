import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/analysis/describe.ts';
import { createGenerator } from '../../src/analysis/generator.ts';
import { normalQuantile } from '../../src/analysis/normal.ts';
import { methodFor, skewness } from '../../src/analysis/skewness.ts';

const draws = (count: number, shape: (normal: number) => number, seed = 3): number[] => {
  const random = createGenerator(seed);
  return Array.from({ length: count }, () => shape(normalQuantile(random() || 0.5)));
};
const skewed = (count: number, seed?: number) => draws(count, (z) => Math.exp(1.3 * z), seed);
const plain = (count: number, seed?: number) => draws(count, (z) => z, seed);

describe('skewness', () => {
  it('is G1 of Joanes and Gill', () => {
    // By hand: off the mean of 4 by -3 -2 -1 0 6, cubes 180, variance 12.5: 5 / (4 x 3) x 180 / 12.5^1.5
    expect(skewness([1, 2, 3, 4, 10])).toBeCloseTo((5 / 12) * (180 / 12.5 ** 1.5), 12);
    expect(skewness([1, 2, 3])).toBeCloseTo(0, 15);
  });

  it('does not exist for two values, or where nothing varies', () => {
    expect(skewness([1, 2])).toBeNull();
    expect(skewness([5, 5, 5, 5])).toBeNull();
  });
});

describe('the method of an interval', () => {
  it("is Hall's where most arms are very lopsided, and then for all of them", () => {
    expect(methodFor([skewed(100), skewed(100, 4), plain(100)])).toBe('Hall');
  });

  it.each([
    ['few values', [skewed(20), skewed(20, 4)]],
    ['few values in one arm', [skewed(100), skewed(100, 4), skewed(20, 5)]],
    ['most arms even', [skewed(100), plain(100), plain(100, 4)]],
    ['nothing that varies', [[1, 1, 1], []]],
  ])("is Student's t with %s", (_, arms) => {
    expect(methodFor(arms)).toBe('t');
  });

  it('is told with the interval, and moves it towards the long tail', () => {
    const values = skewed(100);
    const [t, hall] = [summarise(values), summarise(values, 'Hall')];
    expect([t.method, hall.method]).toEqual(['t', 'Hall']);
    expect(hall.mean).toBe(t.mean);
    expect(hall.lo95).toBeGreaterThan(t.lo95!);
    expect(hall.hi95).toBeGreaterThan(t.hi95!);
  });

  it("falls back to Student's t where Hall's has no interval, and says so", () => {
    expect(summarise([1, 2], 'Hall')).toEqual(summarise([1, 2]));
  });
});
