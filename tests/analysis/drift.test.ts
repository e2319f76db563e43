import { describe, expect, it } from 'vitest';
import { driftMargin, driftOf } from '../../src/analysis/drift.ts';
import { leastSquaresSlope } from '../../src/analysis/slope.ts';

describe('the slope of a line', () => {
  it('is that of least squares', () => {
    // By hand: x off its mean by -1.5 -0.5 0.5 1.5, y by -3 -1 2 2: 9 / 5.
    expect(leastSquaresSlope([1, 2, 3, 4], [1, 3, 6, 6])).toBeCloseTo(1.8, 14);
  });

  it('does not exist for one value, or over one moment', () => {
    expect(leastSquaresSlope([1], [2])).toBeNull();
    expect(leastSquaresSlope([1, 1], [2, 3])).toBeNull();
  });
});

describe('the drift of a stock', () => {
  const stretches = (slopes: readonly number[]) => slopes.map((slope, i) => ({ level: 10 + (i % 2 ? 1 : -1), slope }));

  it('is told in its unit and in the spread between replications', () => {
    const found = driftOf([
      { level: 9, slope: 1 },
      { level: 10, slope: 2 },
      { level: 11, slope: 3 },
    ]);
    // t(0.975, 2) = 4.302653; sd of the slopes 1, over the root of 3.
    expect(found).toMatchObject({ n: 3, level: 10, sd: 1, slope: 2, relative: 2 });
    expect(found.lo95).toBeCloseTo(2 - 4.302653 / Math.sqrt(3), 6);
    expect(found.relative_hi95).toBeCloseTo(2 + 4.302653 / Math.sqrt(3), 6);
  });

  it.each([
    ['DRIFT', [1, 1.1, 0.9, 1, 1.05, 0.95]],
    ['DRIFT', [-1, -1.1, -0.9, -1, -1.05, -0.95]],
    ['NO DRIFT THAT MATTERS', [0.1, 0.12, 0.08, 0.1, 0.11, 0.09]],
    ['CANNOT TELL', [1, -1, 2, -2, 0.5, -0.5]],
    ['CANNOT TELL', [0.2, 0.3, 0.25, 0.27, 0.4, 0.35]],
  ] as const)('is %s for slopes of %j, against a margin of a quarter of the spread', (verdict, slopes) => {
    expect(driftMargin).toBe(0.25);
    expect(driftOf(stretches(slopes)).verdict).toBe(verdict);
  });

  it('is none where a stock never moves, rounding aside, and any where nothing but time moves it', () => {
    const still = Array.from({ length: 5 }, (_, i) => ({ level: 0.4 + i * 1e-17, slope: i * 1e-17 }));
    expect(driftOf(still).verdict).toBe('NO DRIFT THAT MATTERS');
    expect(driftOf(still.map(({ level }) => ({ level, slope: 0.01 }))).verdict).toBe('DRIFT');
  });

  it('cannot be told from one replication', () => {
    expect(driftOf([{ level: 1, slope: 2 }])).toMatchObject({ n: 1, slope: 2, lo95: null, verdict: 'CANNOT TELL' });
  });
});
