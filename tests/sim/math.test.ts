import { describe, expect, test } from 'vitest';
import { exp, log, normalCdf, normalQuantile, pow } from '../../src/sim/math.ts';
import { createRandom, uniform } from '../../src/sim/random.ts';

const ordinal = new BigInt64Array(1);
const asDouble = new Float64Array(ordinal.buffer);

/** How many doubles lie between two of the same sign. */
function ulpsBetween(a: number, b: number): number {
  asDouble[0] = a;
  const first = ordinal[0];
  asDouble[0] = b;
  return Math.abs(Number(first - ordinal[0]));
}

const random = createRandom(20);
const spread = (stream: number, index: number, from: number, to: number) =>
  from + (to - from) * uniform(random, stream, index, 0, 0);

// All references: mpmath 1.3.0 with 40 digits, rounded to the nearest double.
// prettier-ignore
const exponentials: [number, number][] = [
  [-744.5, 5e-324], [-708.5, 2.006132305331306e-308], [-100.25, 2.897198083210148e-44],
  [-20.5, 1.2501528663867426e-9], [-1, 0.36787944117144233], [-0.3466, 0.7070881069410189], [-1e-9, 0.999999999],
  [1e-300, 1], [0.1, 1.1051709180756477], [0.5, 1.6487212707001282], [1, 2.718281828459045],
  [2.718281828, 15.15426223452277], [10, 22026.465794806718], [88.7, 3.325986980250579e38],
  [500.125, 1.5904783503965786e217], [709.75, 1.7398368732641605e308],
];
// prettier-ignore
const logarithms: [number, number][] = [
  [5e-324, -744.4400719213812], [1e-310, -713.8013788281542], [2.2250738585072014e-308, -708.3964185322641],
  [1e-100, -230.25850929940458], [1e-16, -36.841361487904734], [0.1, -2.3025850929940455], [0.5, -0.6931471805599453],
  [0.7071067811865475, -0.34657359027997275], [0.7071067811865476, -0.3465735902799726],
  [0.9999999999999999, -1.1102230246251565e-16], [1.0000000000000002, 2.2204460492503128e-16],
  [1.2, 0.1823215567939546], [2, 0.6931471805599453], [2.718281828459045, 1], [10, 2.302585092994046],
  [12345.678, 9.421061321291832], [1e100, 230.25850929940458], [1.7976931348623157e308, 709.782712893384],
];
// prettier-ignore
const powers: [number, number, number][] = [
  [2, 0.5, 1.4142135623730951], [0.3, 1.7, 0.12915348607498026], [10, -3, 0.001], [10, 22, 1e22],
  [1.0000001, 1e9, 2.6881038582144647e43], [0.9999999999999999, 1e18, 6.076124616751106e-49],
  [1e-310, 0.25, 3.162277660168377e-78], [1e-310, -0.99, 7.943282347242788e306], [5e-324, 0.5, 2.2227587494850775e-162],
  [1e308, 1.0000001, 1.0000709221357614e308], [7.25, 0.001, 1.0019829649486145],
  [123.456, -2.5, 5.904994479458168e-6], [0.001, 107.5, 3e-323], [1.2247448713915892, 3000, 1.3705301171480204e264],
  [1e5, -1e-7, 0.9999988487081163], [2, -1074, 5e-324], [2, 1023.9999, 1.7975685325879886e308],
];
// prettier-ignore
const shares: [number, number][] = [
  [-37, 5.725571222524577e-300], [-30.5, 1.3029379131780763e-204], [-12.25, 8.399796063633417e-35],
  [-6, 9.86587645037698e-10], [-5.656854249492381, 7.708628950139992e-9], [-5.6, 1.071759025831093e-8],
  [-3, 0.0013498980316300946], [-1.96, 0.024997895148220435], [-1, 0.15865525393145705],
  [-0.6744898, 0.24999998417348182], [-0.67448975, 0.25000000006231016], [-0.5, 0.3085375387259869],
  [-1e-10, 0.49999999996010575], [0, 0.5], [0.3, 0.6179114221889527], [0.6745, 0.7500032571363008],
  [1, 0.8413447460685429], [2.5, 0.9937903346742238], [5, 0.9999997133484281], [8, 0.9999999999999993], [9, 1],
];
// prettier-ignore
const quantiles: [number, number][] = [
  [5e-324, -38.467405617144344], [1e-300, -37.0470962993612], [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407], [3e-16, -8.089317461780272], [1.3e-11, -6.667611456510741], [1.4e-11, -6.656723091518184],
  [1e-6, -4.753424308822899], [0.001, -3.0902323061678136], [0.025, -1.9599639845400543],
  [0.0749, -1.4402382675279637], [0.0751, -1.43882539275254], [0.25, -0.6744897501960817],
  [0.4999999, -2.5066282747031063e-7], [0.5, 0], [0.6, 0.2533471031357997], [0.925, 1.4395314709384561],
  [0.95, 1.6448536269514722], [0.9999, 3.7190164854557084], [0.9999999999999999, 8.209536151601387],
];

describe('exp', () => {
  test.each(exponentials)('of %d is within one unit in the last place of the reference', (x, expected) => {
    expect(ulpsBetween(exp(x), expected)).toBeLessThanOrEqual(1);
  });

  test('is within two units in the last place of the built-in one over its whole range', () => {
    let worst = 0;
    for (let index = 0; index < 50_000; index++) {
      const x = spread(1, index, -744, 709.7);
      worst = Math.max(worst, ulpsBetween(exp(x), Math.exp(x)), ulpsBetween(exp(x / 700), Math.exp(x / 700)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  test.each([
    [0, 1],
    [-0, 1],
    [709.782712893384, Infinity],
    [710, Infinity],
    [Infinity, Infinity],
    [-745.2, 0],
    [-1e300, 0],
    [-Infinity, 0],
    [Number.NaN, Number.NaN],
    [5e-324, 1],
  ])('of %d is exactly %d', (x, expected) => {
    expect(exp(x)).toBe(expected);
  });

  test('is finite at the last argument below overflow', () => {
    expect(exp(709.7827128933839)).toBeCloseTo(1.797693134862273e308, -296);
  });
});

describe('log', () => {
  test.each(logarithms)('of %d is within one unit in the last place of the reference', (x, expected) => {
    expect(ulpsBetween(log(x), expected)).toBeLessThanOrEqual(1);
  });

  test('is within two units in the last place of the built-in one over its whole range', () => {
    let worst = 0;
    for (let index = 0; index < 50_000; index++) {
      const wide = Math.pow(2, spread(2, index, -1074, 1024));
      const near = spread(3, index, 0.4, 2.5);
      worst = Math.max(worst, ulpsBetween(log(wide), Math.log(wide)), ulpsBetween(log(near), Math.log(near)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  test.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [-1, Number.NaN],
    [Infinity, Infinity],
    [-Infinity, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('of %d is exactly %d', (x, expected) => {
    expect(log(x)).toBe(expected);
  });
});

describe('pow', () => {
  test.each(powers)('of %d to %d is within one unit in the last place of the reference', (x, y, expected) => {
    expect(ulpsBetween(pow(x, y), expected)).toBeLessThanOrEqual(1);
  });

  test('is within two units in the last place of the built-in one over wide ranges', () => {
    let worst = 0;
    for (let index = 0; index < 30_000; index++) {
      const cases = [
        [Math.pow(2, spread(4, index, -100, 100)), spread(5, index, -9, 9)],
        [spread(6, index, 0.5, 2), spread(7, index, -700, 700)],
        [spread(8, index, 0.99995, 1.00005), spread(9, index, -5e6, 5e6)],
      ];
      for (const [x, y] of cases) worst = Math.max(worst, ulpsBetween(pow(x, y), Math.pow(x, y)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  test('of whole numbers is exact while a double can hold the answer', () => {
    for (let base = 2; base <= 40; base++) {
      for (let power = 1, product = base; product < Number.MAX_SAFE_INTEGER; power++, product *= base) {
        expect(pow(base, power)).toBe(product);
      }
    }
  });

  const values = [
    0,
    5e-324,
    0.3,
    0.9999999999999999,
    1,
    1.0000000000000002,
    7,
    1.7976931348623157e308,
    Infinity,
    Number.NaN,
  ];
  const exponents = [0, 1, -1, 1e-320, 3, -3, 1e5, -1e5, 1e20, -1e20, 1e308, Infinity, -Infinity, Number.NaN];
  test('has the edge cases of the built-in one', () => {
    for (const x of values) {
      for (const y of exponents) {
        const [ours, theirs] = [pow(x, y), Math.pow(x, y)];
        if (theirs > 0 && theirs < Infinity) expect(ulpsBetween(ours, theirs), `${x} to ${y}`).toBeLessThanOrEqual(1);
        else expect(ours, `${x} to ${y}`).toBe(theirs);
      }
    }
    expect(pow(-2, 2)).toBe(Number.NaN);
  });
});

describe('the normal distribution', () => {
  test.each(shares)('has the share below %d of the reference', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-15);
  });

  test.each(quantiles)('has the quantile at %d of the reference', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(1e-15 * Math.abs(expected));
  });

  test('has a quantile that its distribution function undoes', () => {
    for (let index = 0; index < 20_000; index++) {
      const p = uniform(random, 10, index, 0, 0);
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(4e-16);
    }
  });

  test('rises without a step down where one approximation gives way to the next', () => {
    for (const seam of [0.67448975, 5.656854249492381]) {
      let before = normalCdf(-seam - 1e-6);
      for (let step = -99; step < 100; step++) {
        const share = normalCdf(-seam + step * 1e-8);
        expect(share).toBeGreaterThan(before);
        before = share;
      }
    }
  });

  test('has its edge cases', () => {
    expect([-Infinity, -40, 40, Infinity, Number.NaN].map(normalCdf)).toEqual([0, 0, 1, 1, Number.NaN]);
    expect([0, 1, -0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([
      -Infinity,
      Infinity,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
