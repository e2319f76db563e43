import { describe, expect, it } from 'vitest';
import { driftRows } from '../../src/study/driftStatistics.ts';
import { efficiencyRows } from '../../src/study/efficiencyStatistics.ts';
import { groupRows, placeRows } from '../../src/study/placeStatistics.ts';
import { differenceRows, summaryRows } from '../../src/study/statistics.ts';
import { accumulatedAt, stretchesOf } from '../../src/study/stretches.ts';
import { windowRows } from '../../src/study/windowStatistics.ts';
import { pointOf } from './storedRuns.ts';
import { toyPlan } from './toy.ts';

const plan = toyPlan({ postures: ['tob'] });
const long = toyPlan({ postures: ['tob'], days: 60 });
const killed = (civiliansKilled: number) => ({ outcomes: { civiliansKilled } });

describe('windows', () => {
  const runs = pointOf(
    [
      { outcomes: { civiliansKilled: 10 }, transient: { civiliansKilled: 4 } },
      { outcomes: { civiliansKilled: 14 }, transient: { civiliansKilled: 6 } },
    ],
    [
      { outcomes: { civiliansKilled: 7 }, transient: { civiliansKilled: 5 } },
      { outcomes: { civiliansKilled: 9 }, transient: { civiliansKilled: 7 } },
    ],
  );

  it('show the first 30 days apart from the rest, and each against no mission', () => {
    const rows = windowRows(long, runs).filter(({ outcome }) => outcome === 'civiliansKilled');
    expect(rows.map((row) => [row.posture, row.window, row.from_day, row.to_day, row.mean, row.difference])).toEqual([
      ['no-mission', 'transient', 0, 30, 5, null],
      ['no-mission', 'after', 30, 60, 7, null],
      ['tob', 'transient', 0, 30, 6, 1],
      ['tob', 'after', 30, 60, 2, -5],
    ]);
    // The two differences of the transient are both 1: luck moves nothing.
    expect(rows[2]).toMatchObject({ n: 2, difference_lo95: 1, difference_hi95: 1 });
  });

  it('are one, the whole run, where it ends within the transient', () => {
    const rows = windowRows(plan, pointOf([killed(10)], [killed(7)])).filter(
      (row) => row.outcome === 'civiliansKilled',
    );
    expect(rows.map((row) => [row.posture, row.window, row.to_day, row.mean, row.difference])).toEqual([
      ['no-mission', 'transient', 10, 10, null],
      ['tob', 'transient', 10, 7, -3],
    ]);
  });

  it('hold nothing but what counts from the fork on', () => {
    expect(new Set(windowRows(plan, runs).map(({ outcome }) => outcome))).toEqual(
      new Set(['civiliansKilled', 'expectedCiviliansKilled', 'disorderDays']),
    );
  });

  it('are cut at the last recorded tick of the transient', () => {
    const ticks = Int32Array.of(0, 116, 120, 124, 240);
    const column = Float64Array.of(0, 3, 4, 5, 9);
    const columns = { civiliansKilled: column, expectedCiviliansKilled: column, disorderDays: column };
    expect(accumulatedAt(long, { ticks, columns }).civiliansKilled).toBe(4);
    expect(accumulatedAt(plan, { ticks, columns })).toEqual({});
  });
});

describe('efficiency', () => {
  const fuel = (used: number) => ({ resource: 'fuel', unit: 'litres', available: 5000, used });

  it('is what was averted for a thousand units, with its interval', () => {
    const rows = efficiencyRows(
      plan,
      pointOf(
        [killed(10), killed(12), killed(11)],
        [
          { ...killed(6), consumption: [fuel(2000)] },
          { ...killed(8), consumption: [fuel(2000)] },
          { ...killed(7), consumption: [fuel(2000)] },
        ],
      ),
    );
    const [row] = rows.filter(({ outcome }) => outcome === 'civiliansKilled');
    expect(row).toMatchObject({ posture: 'tob', resource: 'fuel', per: 1000, n: 3, averted: 4, used: 2000, ratio: 2 });
    expect([row.lo95, row.hi95]).toEqual([2, 2]);
  });

  it("has Fieller's interval over pairs of averted and used", () => {
    const used = [1000, 2000, 3000, 2000];
    const rows = efficiencyRows(
      plan,
      pointOf(
        [killed(10), killed(10), killed(10), killed(10)],
        [5, 4, 3, 6].map((harm, i) => ({ ...killed(harm), consumption: [fuel(used[i])] })),
      ),
    );
    const [{ ratio, lo95, hi95 }] = rows.filter(({ outcome }) => outcome === 'civiliansKilled');
    // The ratios r for which |mean(a - r b)| = t(0.975, 3) sd(a - r b) / 2, a = 5 6 7 4 and b = 1 2 3 2.
    const t = 3.182446305284263;
    const off = (r: number) => {
      const rest = [5 - r, 6 - 2 * r, 7 - 3 * r, 4 - 2 * r];
      const mean = rest.reduce((sum, value) => sum + value, 0) / 4;
      const sd = Math.sqrt(rest.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3);
      return Math.abs(mean) - (t * sd) / 2;
    };
    expect(ratio).toBeCloseTo(22 / 8, 14);
    expect(off(lo95!)).toBeCloseTo(0, 9);
    expect(off(hi95!)).toBeCloseTo(0, 9);
  });

  it('is unknown where nothing was used, and leaves out pairs with a run that failed', () => {
    const runs = pointOf([killed(10), killed(12)], [null, { ...killed(6), consumption: [fuel(0)] }]);
    expect(efficiencyRows(plan, runs)[0]).toMatchObject({ n: 1, averted: 6, used: 0, ratio: null, lo95: null });
  });
});

describe('places and groups', () => {
  const at = (harbour: number, ridge: number, presence: number) => ({
    places: {
      expectedCiviliansKilled: [harbour, ridge],
      armedPresenceShare: [presence, 0],
    },
    groups: { civiliansKilled: [harbour + ridge] },
  });
  const runs = pointOf([at(9, 1, 0), at(11, 1, 0)], [at(3, 2, 0.5), at(5, 2, 0.7)]);
  const rows = placeRows(plan, runs);
  const rowOf = (posture: string, place: string, outcome: string) =>
    rows.find((row) => row.posture === posture && row.place === place && row.outcome === outcome);

  it('stand with the causal figure against the twin, and the naive one against places without units', () => {
    // 2 deaths among the 500 of the ridge, where nobody is: 12 would be expected among the 3000 of the harbour; 4 died.
    expect(rowOf('tob', 'harbour', 'expectedCiviliansKilled')).toMatchObject({ mean: 4, averted: 6, naive: 8 });
    expect(rowOf('tob', 'ridge', 'expectedCiviliansKilled')).toMatchObject({ mean: 2, averted: -1, naive: 0 });
    expect(rowOf('no-mission', 'harbour', 'expectedCiviliansKilled')).toMatchObject({ averted: null, naive: null });
  });

  it('have nothing averted of what is not harm', () => {
    expect(rowOf('tob', 'harbour', 'armedPresenceShare')).toMatchObject({ mean: 0.6, averted: null, naive: null });
  });

  it('tell harm to each group with its people', () => {
    expect(groupRows(plan, runs, [3500])).toMatchObject([
      { posture: 'no-mission', group: 'river', people: 3500, mean: 11, averted: null },
      { posture: 'tob', group: 'river', people: 3500, mean: 6, averted: 5 },
    ]);
  });
});

describe('differences', () => {
  const outcomes = (civiliansKilled: number, expectedCiviliansKilled: number) => ({
    outcomes: { civiliansKilled, expectedCiviliansKilled, disorderDays: 1, medianResponseHours: null, harm: null },
  });
  const runs = pointOf(
    [outcomes(10, 10), outcomes(12, 13), outcomes(11, 12)],
    [outcomes(6, 7), outcomes(7, 9), outcomes(6, 7)],
  );
  const rows = differenceRows(toyPlan({ postures: ['tob'] }), runs);
  const row = (outcome: string) => rows.find((each) => each.outcome === outcome)!;

  it('of primary outcomes say how many replications would show what matters', () => {
    // Differences 3, 4 and 5: a spread of 1 against the 3 that matter.
    expect(row('expectedCiviliansKilled')).toMatchObject({ needed: 4, adjusted: null, method: 't' });
  });

  it('of exploratory outcomes are adjusted for their number', () => {
    expect(row('disorderDays')).toMatchObject({ needed: null, verdict: '', adjusted: 1 });
    // Differences 4, 5, 5: t = 14 with 2 degrees of freedom, p = 0.005063; of the two that have a chance.
    expect(row('civiliansKilled').adjusted).toBeCloseTo(2 * 0.005063, 5);
    expect(row('harm').adjusted).toBeNull();
  });

  it('go by one method an outcome in the summary', () => {
    expect(new Set(summaryRows(plan, runs).map(({ method }) => method))).toEqual(new Set(['t']));
  });
});

describe('the burn-in', () => {
  // Twelve ticks of 6 hours; the second half begins at -6.
  const ticks = Int32Array.of(-12, -8, -6, -4, -2, 0);
  const series = (disorderDays: Float64Array) => ({ ticks, columns: { disorderDays } });

  it('is judged by level and slope over its second half', () => {
    const column = Float64Array.of(100, -100, 1, 2, 3, 4);
    // One more in 2 ticks of 6 hours: 60 in 30 days.
    expect(stretchesOf(plan, series(column)).disorderDays).toEqual({ level: 2.5, slope: expect.closeTo(60, 10) });
  });

  it('takes the mean since the start apart into means of each stretch', () => {
    const outcomes = plan.outcomes.map((info) => (info.stock ? { ...info, stock: 'timeMean' as const } : info));
    // The stock is 0 for 4 ticks, then 6: its mean since the start is 0, 12 / 6, 24 / 8, 36 / 10, 48 / 12.
    const column = Float64Array.of(0, 0, 2, 3, 3.6, 4);
    const found = stretchesOf({ ...plan, outcomes }, series(column)).disorderDays;
    expect(found?.level).toBeCloseTo(6, 12);
    expect(found?.slope).toBeCloseTo(0, 10);
  });

  it('says nothing of a stock that has no value, or with too few ticks', () => {
    expect(stretchesOf(plan, series(new Float64Array(6).fill(NaN))).disorderDays).toBeNull();
    expect(stretchesOf(plan, { ticks: Int32Array.of(-4, 0), columns: { disorderDays: new Float64Array(2) } })).toEqual(
      {},
    );
  });

  it('has a row for each stock', () => {
    const burnIns = [1, 2, 3].map((level) => ({ disorderDays: { level, slope: 5 } }));
    const point = { point_id: 'p', start: 'switching', posture: 'present', burnIns } as const;
    expect(driftRows(plan, point)).toMatchObject([{ outcome: 'disorderDays', n: 3, relative: 5, verdict: 'DRIFT' }]);
    expect(driftRows(plan, { ...point, burnIns: [{}, {}] })).toEqual([]);
  });
});
