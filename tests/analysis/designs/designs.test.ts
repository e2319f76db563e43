import { describe, expect, it } from 'vitest';
import { grid } from '../../../src/analysis/designs/grid.ts';
import { leastDistance, maximinLatinHypercube } from '../../../src/analysis/designs/maximin.ts';
import { morrisTrajectories } from '../../../src/analysis/designs/morris.ts';
import { randomPoints } from '../../../src/analysis/designs/random.ts';
import { mostSobolDimensions, sobol } from '../../../src/analysis/designs/sobol.ts';
import { latinHypercube } from '../../../src/analysis/latinHypercube.ts';
import { sha256 } from '../../../src/study/sha256.ts';

describe('Sobol points', () => {
  // scipy 1.17.1, scipy.stats.qmc.Sobol(8, scramble=False).random(16): the numbers of Joe and Kuo in Gray-code order.
  const published = [
    [0, 0, 0, 0, 0, 0, 0, 0],
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75],
    [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25],
    [0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875],
    [0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375],
    [0.625, 0.125, 0.875, 0.625, 0.625, 0.875, 0.125, 0.125],
    [0.125, 0.625, 0.375, 0.125, 0.125, 0.375, 0.625, 0.625],
    [0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125, 0.4375, 0.9375],
    [0.6875, 0.8125, 0.4375, 0.9375, 0.0625, 0.8125, 0.9375, 0.4375],
    [0.9375, 0.0625, 0.6875, 0.1875, 0.3125, 0.5625, 0.1875, 0.1875],
    [0.4375, 0.5625, 0.1875, 0.6875, 0.8125, 0.0625, 0.6875, 0.6875],
    [0.3125, 0.1875, 0.3125, 0.5625, 0.9375, 0.4375, 0.0625, 0.0625],
    [0.8125, 0.6875, 0.8125, 0.0625, 0.4375, 0.9375, 0.5625, 0.5625],
    [0.5625, 0.4375, 0.0625, 0.8125, 0.1875, 0.6875, 0.3125, 0.8125],
    [0.0625, 0.9375, 0.5625, 0.3125, 0.6875, 0.1875, 0.8125, 0.3125],
  ];

  it('are those of scipy in eight dimensions', () => {
    expect(sobol(16, 8)).toEqual(published);
  });

  it('are those of scipy in a hundred dimensions, by their weighted sum and three of them', () => {
    const points = sobol(1024, 100);
    const sum = points.reduce((all, row) => all + row.reduce((total, value, axis) => total + value * (axis + 1), 0), 0);
    expect(sum).toBeCloseTo(2583075, 6);
    expect([points[1023][99], points[700][57], points[513][99]]).toEqual([0.5302734375, 0.5810546875, 0.4189453125]);
    expect(mostSobolDimensions).toBe(100);
    expect(() => sobol(2, 101)).toThrow(/at most 100/);
  });

  it('shifted by a seed are another net: one in each of as many equal slices, and not at the origin', () => {
    const points = sobol(64, 5, 7);
    for (let axis = 0; axis < 5; axis++) {
      const slices = points.map((point) => Math.floor(point[axis] * 64)).sort((a, b) => a - b);
      expect(slices).toEqual(Array.from({ length: 64 }, (_, slice) => slice));
    }
    expect(points[0]).not.toEqual([0, 0, 0, 0, 0]);
    expect(sobol(64, 5, 7)).toEqual(points);
    expect(sobol(64, 5, 8)).not.toEqual(points);
  });
});

it('a grid has every combination once, the last axis fastest', () => {
  expect([...grid([2, 3])]).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
  expect([...grid([])]).toEqual([[]]);
});

describe('a maximin Latin hypercube', () => {
  it('is a Latin hypercube whose nearest points are farther apart than in the one that it began with', () => {
    for (const seed of [1, 2, 2 ** 40]) {
      const points = maximinLatinHypercube(20, 3, seed);
      for (let axis = 0; axis < 3; axis++) {
        const slices = points.map((point) => Math.floor(point[axis] * 20)).sort((a, b) => a - b);
        expect(slices).toEqual(Array.from({ length: 20 }, (_, slice) => slice));
      }
      expect(leastDistance(points)).toBeGreaterThan(1.3 * leastDistance(latinHypercube(20, 3, seed)));
    }
  });

  it('of one or two points is that too', () => {
    expect(maximinLatinHypercube(2, 2, 1)).toEqual(latinHypercube(2, 2, 1));
  });

  it('is, to the last bit, that of looking at every pair after every swap', () => {
    // Of the version that did so, at commit 5658df0.
    const hash = (points: readonly (readonly number[])[]) => sha256(JSON.stringify(points)).slice(0, 16);
    expect(hash(maximinLatinHypercube(60, 3, 1))).toBe('bea9a65f7fb8e690');
    expect(hash(maximinLatinHypercube(25, 2, 9))).toBe('2136c1cda347f645');
  });
});

it('Morris trajectories move each axis once, by delta, on the levels', () => {
  const [dimensions, levels] = [4, 4];
  const rows = morrisTrajectories(6, dimensions, levels, 3);
  expect(rows).toHaveLength(6 * 5);
  for (const row of rows) for (const value of row) expect([0, 1 / 3, 2 / 3, 1]).toContain(value);
  for (let start = 0; start < rows.length; start += dimensions + 1) {
    const moved = Array.from({ length: dimensions }, (_, step) => {
      const [before, after] = [rows[start + step], rows[start + step + 1]];
      const axes = after.flatMap((value, axis) => (value === before[axis] ? [] : [axis]));
      expect(axes).toHaveLength(1);
      expect(Math.abs(after[axes[0]] - before[axes[0]])).toBeCloseTo(levels / (2 * (levels - 1)), 12);
      return axes[0];
    });
    expect(moved.toSorted()).toEqual([0, 1, 2, 3]);
  }
});

it('random points lie in the unit cube, the same for the same seed, with mean a half', () => {
  const points = randomPoints(500, 3, 11);
  expect(randomPoints(500, 3, 11)).toEqual(points);
  expect(randomPoints(500, 3, 12)).not.toEqual(points);
  for (let axis = 0; axis < 3; axis++) {
    const values = points.map((point) => point[axis]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, value) => sum + value, 0) / 500).toBeCloseTo(0.5, 1);
  }
});
