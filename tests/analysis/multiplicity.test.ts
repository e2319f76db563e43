import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { pairedDifference, unpairedDifference } from '../../src/analysis/difference.ts';
import { holm } from '../../src/analysis/multiplicity.ts';

// Hours of sleep gained under two drugs by ten patients: Student (1908), "The probable error of a mean", Biometrika 6.
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('the chance of a difference', () => {
  test('is that of the paired t test in the manual of R', () => {
    // t.test(extra ~ group, data = sleep, paired = TRUE): t = -4.0621, df = 9, p-value = 0.002833
    expect(pairedDifference(drug1, drug2).chance).toBeCloseTo(0.002833, 6);
  });

  test("is that of Welch's test in the manual of R", () => {
    // t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, p-value = 0.07939
    expect(unpairedDifference(drug1, drug2).chance).toBeCloseTo(0.07939, 5);
  });

  test('is 1 for twins, 0 for a difference without any luck, and unknown for one pair', () => {
    expect(pairedDifference(drug1, drug1).chance).toBe(1);
    expect(pairedDifference([3, 3, 3], [2, 2, 2]).chance).toBe(0);
    expect(pairedDifference([3], [2]).chance).toBeNull();
  });
});

describe("Holm's adjustment", () => {
  test('multiplies the smallest by the number of tests, the next by one less, and never falls', () => {
    // By hand; R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02
    holm([0.01, 0.04, 0.03, 0.005]).forEach((value, i) => expect(value).toBeCloseTo([0.03, 0.06, 0.06, 0.02][i], 15));
  });

  test('counts no test that is missing', () => {
    expect(holm([null, 0.02, null, 0.5])).toEqual([null, 0.04, null, 0.5]);
    expect(holm([])).toEqual([]);
  });

  test.prop([fc.array(fc.double({ min: 0, max: 1, noNaN: true }))])(
    'raises every chance by no more than the number of tests, and keeps their order',
    (chances) => {
      const adjusted = holm(chances).map((value) => value ?? NaN);
      chances.forEach((chance, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(chance);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, chance * chances.length));
        chances.forEach((other, j) => expect(chance > other && adjusted[i] < adjusted[j]).toBe(false));
      });
    },
  );
});
