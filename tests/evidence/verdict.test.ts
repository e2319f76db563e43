import { describe, expect, it } from 'vitest';
import { above, all, below, equivalent, figureInside, inside, logBand } from '../../src/evidence/verdict.ts';

/** With so many replications that t is 1.96: the 95 % interval is value plus or minus 1.96 errors. */
const of = (value: number, error: number) => ({ value, error, n: 100_000 });
const unknown = { value: 0, error: Number.NaN, n: 1 };

describe('a rule', () => {
  it.each([
    ['below 0: the interval is', below(of(-1, 0.4), 0), 'pass'],
    ['below 0: the interval holds 0', below(of(-1, 0.6), 0), 'cannot tell'],
    ['below 0: the interval is above', below(of(1, 0.4), 0), 'fail'],
    ['above 0: the interval is', above(of(1, 0.4), 0), 'pass'],
    ['above 0: the interval is below', above(of(-1, 0.4), 0), 'fail'],
    ['inside a band', inside(of(0.2, 0.01), { lo: 0.1, hi: 0.3 }), 'pass'],
    ['inside a band that the interval leaves', inside(of(0.2, 0.1), { lo: 0.1, hi: 0.3 }), 'cannot tell'],
    ['inside a band that the interval does not reach', inside(of(0.5, 0.05), { lo: 0.1, hi: 0.3 }), 'fail'],
    ['figure inside a band, however wide its interval', figureInside(of(0.2, 1), { lo: 0.1, hi: 0.3 }), 'pass'],
    [
      'figure outside a band that its interval reaches',
      figureInside(of(0.4, 0.1), { lo: 0.1, hi: 0.3 }),
      'cannot tell',
    ],
    ['figure whose interval does not reach the band', figureInside(of(0.6, 0.1), { lo: 0.1, hi: 0.3 }), 'fail'],
    ['no effect: the 90 % interval lies within', equivalent(of(0, 0.1), logBand(0.8, 1.25)), 'pass'],
    ['no effect: an interval that only holds 0', equivalent(of(0, 0.3), logBand(0.8, 1.25)), 'cannot tell'],
    ['no effect: an effect beyond the margin', equivalent(of(-0.6, 0.1), logBand(0.8, 1.25)), 'fail'],
    ['anything from one replication', below(unknown, 0), 'cannot tell'],
    ['a figure from one replication', figureInside(unknown, { lo: -1, hi: 1 }), 'cannot tell'],
  ])('%s', (_, verdict, wanted) => {
    expect(verdict).toBe(wanted);
  });

  it('of several parts fails with one of them, and passes with all', () => {
    expect(all(['pass', 'cannot tell', 'fail'])).toBe('fail');
    expect(all(['pass', 'cannot tell'])).toBe('cannot tell');
    expect(all(['pass', 'pass'])).toBe('pass');
  });
});
