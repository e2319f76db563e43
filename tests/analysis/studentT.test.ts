import { fc, test } from '@fast-check/vitest';
import jstat from 'jstat';
import { describe, expect } from 'vitest';
import { tCumulative, tQuantile } from '../../src/analysis/studentT.ts';

describe("Student's t", () => {
  // Fisher and Yates, Statistical Tables, table III: two-sided 10 %, 5 %, 1 %, 0.1 %.
  test.each([
    [1, [6.314, 12.706, 63.657, 636.619]],
    [5, [2.015, 2.571, 4.032, 6.869]],
    [10, [1.812, 2.228, 3.169, 4.587]],
    [30, [1.697, 2.042, 2.75, 3.646]],
    [120, [1.658, 1.98, 2.617, 3.373]],
  ])('with %d degrees of freedom has the quantiles of the printed tables', (df, expected) => {
    expect([0.95, 0.975, 0.995, 0.9995].map((share) => Number(tQuantile(share, df).toFixed(3)))).toEqual(expected);
  });

  // scipy 1.17.1: scipy.stats.t.ppf(share, df)
  // prettier-ignore
  test.each([
    [0.6, 1, 0.32491969623290634], [0.975, 1, 12.706204736174694], [0.9995, 1, 636.6192487687897],
    [0.8, 2, 1.0606601717798214], [0.9995, 2, 31.599054576445365], [0.975, 4.5, 2.6589123472044034],
    [0.8, 10, 0.8790578285505889], [0.975, 29, 2.045229642132703], [0.9995, 29, 3.6594050194663748],
    [0.975, 99, 1.9842169515864174], [0.975, 999, 1.9623414611334493], [0.8, 9999, 0.8416571827367169],
    [0.975, 99999, 1.9599877077718442],
  ])('has the quantile at %d with %d degrees of freedom that SciPy has', (share, df, expected) => {
    expect(Math.abs(tQuantile(share, df) / expected - 1)).toBeLessThan(1e-11);
    expect(tQuantile(1 - share, df)).toBeCloseTo(-expected, 9);
  });

  // scipy 1.17.1: scipy.stats.t.cdf(t, df)
  // prettier-ignore
  test.each([
    [-20, 1, 0.015902251256176374], [2, 1, 0.8524163823495667], [-3, 2.5, 0.036288047774515914],
    [0.5, 2.5, 0.6711510400651426], [-20, 29, 8.20911871583454e-19], [-0.1, 29, 0.46051622224368693],
    [6, 29, 0.9999992036045787], [-20, 999, 2.083692246521408e-75], [2, 999, 0.9771146915131215],
  ])('has the probability below %d with %d degrees of freedom that SciPy has', (t, df, expected) => {
    expect(Math.abs(tCumulative(t, df) / expected - 1)).toBeLessThan(1e-11);
  });

  test('agrees with jStat over a grid', () => {
    for (const df of [2, 3, 5, 8, 13, 29, 60, 99, 250]) {
      for (const share of [0.01, 0.05, 0.2, 0.7, 0.9, 0.975, 0.99]) {
        expect(tQuantile(share, df)).toBeCloseTo(jstat.studentt.inv(share, df), 6);
      }
    }
  });

  test.prop([fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), fc.integer({ min: 1, max: 5000 })])(
    'gives back the share of which it is the quantile',
    (share, df) => {
      expect(tCumulative(tQuantile(share, df), df)).toBeCloseTo(share, 11);
    },
  );

  test('refuses a share or degrees of freedom that mean nothing', () => {
    expect(() => tQuantile(1, 5)).toThrow(RangeError);
    expect(() => tQuantile(0.5, 0)).toThrow(RangeError);
    expect(() => tCumulative(0.5, Number.NaN)).toThrow(RangeError);
  });
});
