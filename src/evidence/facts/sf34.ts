/** Counts of events are over-dispersed. */
import { differencePower, headline, said, valueText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { halfDegrees, monthOf, monthDays, reported } from '../panel.ts';
import { estimate } from '../statistics.ts';
import { above, all, below, inside } from '../verdict.ts';
import { baseline } from './sf33.ts';
import { dispersion, varianceToMean } from './sizes.ts';

export const sf34: Fact = {
  id: 'SF34',
  role: 'tune',
  world: 'country',
  claim: 'Counts of events are over-dispersed',
  published:
    'Central African Republic, one-sided: 18.0 events a month with variance over mean 13.1 (2013-14), 6.5 with 5.0 (2015-18), 2.8 with 1.5 (2019-22); half-degree cell-month 0.0214, k 0.018',
  source: 'Own calculation from UCDP GED 23.1',
  grade: 'B; computed from open data',
  contested: 'no',
  scale: 'other',
  kind: 'input',
  varied: 'nothing',
  held: 'the country world with its defaults',
  measured: 'reported attacks by month, and by half-degree cell and month',
  rule: 'variance over mean of monthly counts 1.3 to 15 (95 % interval inside) and higher in the runs with more events; k of cell-months below 0.1 (95 % interval)',
  cells: [baseline],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const cell = observations[baseline.name];
    const monthly = cell.map(monthlyCounts);
    const spread = estimate(cell.length, (at) => mean(at.map((index) => varianceToMean(monthly[index]))));
    const rising = estimate(cell.length, (at) => {
      const sorted = at.map((index) => monthly[index]).toSorted((a, b) => mean(a) - mean(b));
      const half = Math.floor(sorted.length / 2);
      return mean(sorted.slice(-half).map(varianceToMean)) - mean(sorted.slice(0, half).map(varianceToMean));
    });
    const cellMonths = cell.map(cellMonthCounts);
    const k = estimate(cell.length, (at) => dispersion(at.flatMap((index) => cellMonths[index])));
    return {
      ...headline(spread),
      power: differencePower(spread, ' in variance over mean'),
      verdict: all([inside(spread, { lo: 1.3, hi: 15 }), above(rising, 0), below(k, 0.1)]),
      note: `Variance over mean ${valueText(spread)} at ${said(mean(monthly.flat()))} reported attacks a month; higher in the busier half of runs by ${valueText(rising)}; k of cell-months ${valueText(k)}. Offensives and lulls are put in, and with them part of the clustering`,
    };
  },
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const monthsOf = ({ file }: Seen): number => Math.floor((file.days ?? 0) / monthDays);

function monthlyCounts(seen: Seen): number[] {
  const counts = new Array<number>(monthsOf(seen)).fill(0);
  for (const event of reported(seen)) if (monthOf(event) < counts.length) counts[monthOf(event)]++;
  return counts;
}

function cellMonthCounts(seen: Seen): number[] {
  const cells = halfDegrees(seen.file);
  const months = monthsOf(seen);
  const counts = new Array<number>(cells.count * months).fill(0);
  for (const event of reported(seen)) if (monthOf(event) < months) counts[cells.of(event) * months + monthOf(event)]++;
  return counts;
}
