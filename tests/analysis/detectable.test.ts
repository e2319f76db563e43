import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { detectableDifference, replicationsFor } from '../../src/analysis/detectable.ts';

describe('the detectable difference', () => {
  // The difference, in standard deviations, seen with power 0.8 by the non-central t of scipy 1.17.1 (stats.nct).
  test.each([
    [10, 0.9960022543069521],
    [30, 0.5292362447755998],
    [100, 0.2829129784255313],
  ])('with %d replications is within 1 %% of the exact one', (n, exact) => {
    expect(Math.abs(detectableDifference(1 / Math.sqrt(n), n - 1) / exact - 1)).toBeLessThan(0.01);
  });
});

describe('the replications needed', () => {
  // Cohen (1988), one-sample t, two-sided 5 %, power 0.8; the same from scipy 1.17.1's stats.nct.
  test.each([
    [0.8, 15],
    [0.5, 34],
    [0.2, 199],
  ])('to see %d standard deviations are %d', (effect, n) => {
    expect(replicationsFor(1, effect)).toBe(n);
  });

  test.prop([fc.double({ min: 0.01, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 20, noNaN: true })])(
    'are the fewest that suffice',
    (sd, matters) => {
      const n = replicationsFor(sd, matters);
      const detectable = (count: number) => detectableDifference(sd / Math.sqrt(count), count - 1);
      expect(detectable(n)).toBeLessThanOrEqual(matters);
      if (n > 2) expect(detectable(n - 1)).toBeGreaterThan(matters);
    },
  );

  test('are two where nothing varies, and more for more power', () => {
    expect(replicationsFor(0, 1)).toBe(2);
    expect(replicationsFor(1, 0.5, 0.9)).toBeGreaterThan(replicationsFor(1, 0.5));
    expect(() => replicationsFor(1, 0)).toThrow(RangeError);
  });
});
