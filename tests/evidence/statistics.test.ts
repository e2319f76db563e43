import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../src/analysis/generator.ts';
import { estimate, intervalOf, logRatio, logSlope, smallestEffect, sumAt } from '../../src/evidence/statistics.ts';

const mean = (values: readonly number[]) => (at: readonly number[]) => sumAt(values, at) / at.length;

describe('an estimate over replications', () => {
  it('has for a mean the standard error of the textbook', () => {
    const values = [3, 5, 8, 9, 15];
    const { value, error, n } = estimate(5, mean(values));
    expect([value, n]).toEqual([8, 5]);
    expect(error).toBeCloseTo(Math.sqrt(21 / 5), 12);
  });

  it('has an unbounded interval from one replication, and no power', () => {
    const one = estimate(1, mean([4]));
    expect(intervalOf(one, 0.95)).toEqual({ lo: -Infinity, hi: Infinity });
    expect(smallestEffect(one)).toBeNaN();
  });

  it('of a ratio has no error where both counts share their luck', () => {
    const base = [10, 20, 5, 40];
    const ratio = logRatio(
      base.map((count) => count / 2),
      base,
    );
    expect(ratio.value).toBeCloseTo(Math.log(0.5), 12);
    expect(ratio.error).toBeCloseTo(0, 12);
  });

  it('of a ratio of nothing shows nothing', () => {
    expect(intervalOf(logRatio([0, 0, 0], [0, 0, 0]), 0.95)).toEqual({ lo: -Infinity, hi: Infinity });
    expect(logRatio([0, 0, 0], [2, 0, 1]).error).toBeNaN();
  });

  it('finds the slope that made the counts, in 95 of 100 intervals', () => {
    const random = createGenerator(7);
    let held = 0;
    for (let trial = 0; trial < 100; trial++) {
      const luck = Array.from({ length: 20 }, () => 20 + 20 * random());
      const doses = [0, 2, 4, 8].map((dose) => ({
        dose,
        counts: luck.map((each) => each * Math.exp(-0.05 * dose) * (0.8 + 0.4 * random())),
      }));
      const { lo, hi } = intervalOf(logSlope(doses), 0.95);
      if (lo <= -0.05 && hi >= -0.05) held++;
    }
    expect(held).toBeGreaterThan(88);
  });
});
