import { describe, expect, it } from 'vitest';
import { morrisTrajectories } from '../../src/analysis/designs/morris.ts';
import { sobol } from '../../src/analysis/designs/sobol.ts';
import { firstOrder } from '../../src/analysis/firstOrder.ts';
import { saltelliRows } from '../../src/analysis/designs/saltelli.ts';
import { totalOrder } from '../../src/analysis/totalOrder.ts';
import { screening } from '../../src/analysis/screening.ts';

const about = { posture: 'tob', start: 'switching', outcome: 'killed' } as const;
const names = ['a', 'b', 'c'];

/** Ishigami and Homma (1990), with a = 7 and b = 0.1, over the unit cube. */
function ishigami(shares: readonly number[]): number {
  const [a, b, c] = shares.map((share) => Math.PI * (2 * share - 1));
  return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
}
const linear = ([a, b, c]: readonly number[]) => 4 * a - 2 * b + c;

describe('elementary effects', () => {
  const rows = morrisTrajectories(12, 3, 4, 5);
  const of = (value: (shares: readonly number[]) => number) =>
    screening({ parameters: names, rows, values: rows.map(value) }, about);

  it('of a linear function are its coefficients, without spread', () => {
    const found = of(linear);
    expect(found.map(({ parameter, n }) => [parameter, n])).toEqual([
      ['a', 12],
      ['b', 12],
      ['c', 12],
    ]);
    [4, -2, 1].forEach((coefficient, index) => {
      expect(found[index].mu).toBeCloseTo(coefficient, 12);
      expect(found[index].muStar).toBeCloseTo(Math.abs(coefficient), 12);
      expect(found[index].sigma).toBeCloseTo(0, 12);
    });
  });

  it('of the Ishigami function are those that SALib finds', () => {
    // SALib 1.6.0, morris.analyze of these very rows, num_levels = 4.
    const published = [
      [9.78698614603748, 9.78698614603748, 6.15338903],
      [1.3124999999999976, 7.874999999999999, 8.11012625],
      [3.124398051666559, 9.373194154999675, 10.82323234],
    ];
    of(ishigami).forEach(({ mu, muStar, sigma }, index) => {
      [mu, muStar, sigma].forEach((value, which) => expect(value).toBeCloseTo(published[index][which], 7));
    });
  });

  it('leave out the steps at whose ends a value is missing, and no others', () => {
    const values = rows.map((shares, row) => (row === 1 || row === 4 ? null : linear(shares)));
    const found = screening({ parameters: names, rows, values }, about);
    // The second point of the first trajectory ends two steps, the first of the second one.
    expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(36 - 3);
    found.forEach(({ mu }, index) => expect(mu).toBeCloseTo([4, -2, 1][index], 12));
  });
});

describe('first-order indices', () => {
  const study = (count: number, value: (shares: readonly number[]) => number) => {
    const rows = sobol(count, 3, 1);
    const points = rows.map((row, index) => ({
      point_id: `p${index}`,
      parameters: Object.fromEntries(row.map((share, axis) => [names[axis], String(share)])),
    }));
    return firstOrder(points, new Map(rows.map((row, index) => [`p${index}`, value(row)])), about);
  };

  it.each([
    // Analytically 0.3139, 0.4424 and 0; of a linear function of independent parameters the squares of its coefficients.
    ['Ishigami function', ishigami, [0.3139, 0.4424, 0]],
    ['linear function', linear, [16 / 21, 4 / 21, 1 / 21]],
  ])('of the %s are near the published ones', (_title, value, published) => {
    study(2048, value).forEach(({ index, points, lo95, hi95 }, axis) => {
      expect(points).toBe(2048);
      expect(Math.abs((index ?? NaN) - published[axis])).toBeLessThan(0.03);
      expect(hi95! - lo95!).toBeLessThan(0.2);
    });
  });

  it('of what has nothing to do with the parameters are none, and of what never varies are missing', () => {
    let state = 1;
    const noise = () => (state = (state * 48271) % 2147483647) / 2147483647;
    for (const { index, lo95, hi95 } of study(512, noise)) {
      expect(Math.abs(index!)).toBeLessThan(0.12);
      expect([lo95! < 0.05, hi95! > -0.05]).toEqual([true, true]);
    }
    expect(study(64, () => 3).map(({ index, lo95 }) => [index, lo95])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('are not given for so few points that slices say nothing', () => {
    expect(study(32, linear)).toEqual([]);
  });
});

describe('indices of a design by Saltelli', () => {
  const study = (samples: number, value: (shares: readonly number[]) => number | null) =>
    totalOrder({ parameters: names, values: saltelliRows(samples, 3, 1).map(value) }, about);

  it('of the Ishigami function are those that SALib finds', () => {
    // SALib 1.6.0, sobol.analyze of the responses to these very rows, calc_second_order = False.
    const published = [
      [0.327171848738363, 0.6965190952792678],
      [0.429262917457855, 0.5651955744980242],
      [-0.03824607608004494, 0.26557141933254946],
    ];
    study(64, ishigami).forEach(({ index, total }, axis) => {
      expect(index).toBeCloseTo(published[axis][0], 12);
      expect(total).toBeCloseTo(published[axis][1], 12);
    });
  });

  it.each([
    // In closed form; a linear function has no interactions.
    ['Ishigami function', ishigami, [0.3139, 0.4424, 0], [0.5576, 0.4424, 0.2437]],
    ['linear function', linear, [16 / 21, 4 / 21, 1 / 21], [16 / 21, 4 / 21, 1 / 21]],
  ])('of the %s are near their closed form, which their ranges hold', (_title, value, first, total) => {
    study(1024, value).forEach((row, axis) => {
      expect(row.points).toBe(5 * 1024);
      expect(Math.abs(row.index! - first[axis])).toBeLessThan(0.03);
      expect(Math.abs(row.total! - total[axis])).toBeLessThan(0.01);
      expect([row.total_lo95! < total[axis], total[axis] < row.total_hi95!]).toEqual([true, true]);
      expect(row.total_hi95! - row.total_lo95!).toBeLessThan(0.15);
    });
  });

  it('leave out a base sample that lacks a value, and are missing where nothing varies', () => {
    let row = 0;
    const some = study(64, (shares) => (row++ === 7 ? null : linear(shares)));
    expect(some.map(({ points }) => points)).toEqual([315, 315, 315]);
    expect(study(64, () => 3).map(({ index, total, total_lo95 }) => [index, total, total_lo95])).toEqual(
      names.map(() => [null, null, null]),
    );
    expect(study(8, linear)).toEqual([]);
  });

  it('rest on rows of which each differs from its A in one axis alone, taken from B', () => {
    const rows = saltelliRows(8, 3, 1);
    expect(rows).toHaveLength(40);
    for (let from = 0; from < rows.length; from += 5) {
      const [a, ...others] = rows.slice(from, from + 5);
      const b = others[3];
      names.forEach((_, axis) => expect(others[axis]).toEqual(a.map((share, at) => (at === axis ? b[at] : share))));
    }
    // More samples go on from fewer.
    expect(saltelliRows(16, 3, 1).slice(0, 40)).toEqual(rows);
  });
});
