import { describe, expect, test } from 'vitest';
import { normalCumulative, normalQuantile } from '../../src/analysis/normal.ts';

describe('the normal distribution', () => {
  // scipy 1.17.1: scipy.stats.norm.cdf(z)
  test.each([
    [-9, 1.1285884059538324e-19],
    [-5.5, 1.898956246588768e-8],
    [-4.9, 4.791832765903185e-7],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [2, 0.9772498680518208],
    [6, 0.9999999990134123],
  ])('has the probability below %d that SciPy has', (z, expected) => {
    expect(Math.abs(normalCumulative(z) / expected - 1)).toBeLessThan(1e-9);
  });

  // scipy 1.17.1: scipy.stats.norm.ppf(share)
  test.each([
    [1e-9, -5.9978070150076865],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.5, 0],
    [0.999, 3.090232306167813],
  ])('has the quantile at %d that SciPy has', (share, expected) => {
    expect(normalQuantile(share)).toBeCloseTo(expected, 9);
  });
});
