/** Events differ greatly in size. */
import { differencePower, headline, percent, said, valueText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { reported } from '../panel.ts';
import { estimate, type Estimate } from '../statistics.ts';
import { all, inside, type Verdict } from '../verdict.ts';
import { countryFile } from '../worlds/world.ts';
import { tailExponent, topTenthShare } from './sizes.ts';

/** The least size of the published fit. */
const least = 15;

/** The country as it is by default, with its mission: where published counts come from. */
export const baseline: Cell = {
  name: 'country',
  file: ({ world }) => countryFile({ worldSeed: world }),
  arm: 'present',
};

export const sf33: Fact = {
  id: 'SF33',
  role: 'must-pass',
  world: 'country',
  claim: 'Event sizes are heavy-tailed',
  published:
    'Central African Republic 2013-22, one-sided, n = 837: tail exponent 2.41 (se 0.13, from 15 deaths up), top tenth of events 62 % of deaths, median 3, one death in 34 %; 2.5 in the literature on insurgency, 1.7 to 2.8 across wars',
  source: 'Own calculation from UCDP GED 23.1; Johnson and others; Spagat, Johnson and van Weezel 2018, PLOS ONE',
  grade: 'A; computed from open data, and seen',
  contested: 'the exponent varies between 1.7 and 2.8',
  scale: 'other',
  kind: 'fitted',
  varied: 'nothing',
  held: 'the country world with its defaults',
  measured: 'deaths per attack after the reporting filter; maximum-likelihood exponent from 15 deaths up; top tenth',
  rule: 'exponent 2.0 to 3.0 and top tenth of events 45 to 75 % of deaths, each by its 95 % interval inside the band; no pass where the distribution of sizes is an input',
  cells: [baseline],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const cell = observations[baseline.name];
    const exponent = pooled(cell, (sizes) => tailExponent(sizes, least));
    const top = pooled(cell, topTenthShare);
    const sizes = cell.flatMap(sizesOf).toSorted((a, b) => a - b);
    return {
      ...headline(exponent),
      power: `${differencePower(exponent, '')} in the exponent`,
      verdict: all([inside(exponent, { lo: 2, hi: 3 }), inside(top, { lo: 0.45, hi: 0.75 }), emergent(sf33.kind)]),
      note: `Top tenth ${valueText(top)} of deaths; of ${sizes.length} reported attacks in ${cell.length} runs the median kills ${said(sizes[Math.floor(sizes.length / 2)])}, ${percent(sizes.filter((size) => size === 1).length / sizes.length)} kill one, the largest ${said(sizes[sizes.length - 1])}`,
    };
  },
};

/** The last part of the rule: what is put in cannot be found. */
const emergent = (kind: Fact['kind']): Verdict => (kind === 'input' ? 'fail' : 'pass');

const sizesOf = (seen: Seen): number[] => reported(seen).map(({ killed }) => killed);

function pooled(cell: readonly Seen[], statistic: (sizes: readonly number[]) => number): Estimate {
  const sizes = cell.map(sizesOf);
  return estimate(cell.length, (indices) => statistic(indices.flatMap((index) => sizes[index])));
}
