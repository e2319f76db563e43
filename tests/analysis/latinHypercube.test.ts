import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { latinHypercube } from '../../src/analysis/latinHypercube.ts';

describe('a Latin hypercube', () => {
  test.prop([fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 8 }), fc.maxSafeNat()])(
    'has one point in each slice along every axis',
    (samples, dimensions, seed) => {
      const points = latinHypercube(samples, dimensions, seed);
      for (let axis = 0; axis < dimensions; axis++) {
        const slices = points.map((point) => Math.floor(point[axis] * samples)).sort((a, b) => a - b);
        expect(slices).toEqual(Array.from({ length: samples }, (_, slice) => slice));
      }
    },
  );

  test('is the same for a seed and another for the next', () => {
    expect(latinHypercube(5, 3, 1)).toEqual(latinHypercube(5, 3, 1));
    expect(latinHypercube(5, 3, 1)).not.toEqual(latinHypercube(5, 3, 2));
  });
});
