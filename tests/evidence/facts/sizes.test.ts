import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../../src/analysis/generator.ts';
import { dispersion, tailExponent, topTenthShare, varianceToMean } from '../../../src/evidence/facts/sizes.ts';

describe('sizes of events', () => {
  it('of a power law give back its exponent', () => {
    const random = createGenerator(1);
    const sizes = Array.from({ length: 20_000 }, () => Math.floor(14.5 * (1 - random()) ** (-1 / 1.4) + 0.5));
    expect(tailExponent(sizes, 15)).toBeCloseTo(2.4, 1);
  });

  it('have no exponent where the tail has hardly any', () => {
    expect(tailExponent([15, 16, 20, 1, 1], 15)).toBeNaN();
  });

  it('that are alike have a tenth of the deaths in the top tenth', () => {
    expect(topTenthShare(new Array<number>(50).fill(3))).toBeCloseTo(0.1, 12);
    expect(topTenthShare([1, 1, 1, 1, 1, 1, 1, 1, 1, 91])).toBeCloseTo(0.91, 12);
  });
});

describe('counts', () => {
  it('have the variance over mean and the dispersion of their moments', () => {
    expect(varianceToMean([0, 0, 0, 4])).toBeCloseTo(4, 12);
    expect(dispersion([0, 0, 0, 4])).toBeCloseTo(1 / 3, 12);
    expect(dispersion([2, 2, 2])).toBe(Infinity);
  });
});
