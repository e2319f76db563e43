/** Police protect too, and more so per head than troops. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact } from '../fact.ts';
import { estimate, logRatio, sumAt } from '../statistics.ts';
import { all, below } from '../verdict.ts';
import { none, strengths } from './factorial.ts';
import { expectedDeaths } from './sf01.ts';

const [troops, police] = [4000, 500];
export const troopsAlone = strengths({ troops });
const withPolice = strengths({ troops, police });

export const sf02: Fact = {
  id: 'SF02',
  role: 'tune',
  world: 'country',
  claim: 'UN police also go with fewer civilian killings, and more so per head than troops',
  published:
    '96 deaths a month at no police, 14 at 200, about 0 at 500: a ratio of 0.38 for each 100; the effect per head on the logarithm about 19 times that of a soldier; the median deployment was 6',
  source: 'Hultman, Kathman and Shannon 2013, AJPS 57(4); figures after a secondary page',
  grade: 'B for direction, C for size; figures seen on a secondary page',
  contested: 'size: yes, far beyond the data',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'police: 0 and 500, with 4 000 troops; troops: 0 and 4 000',
  held: 'as for SF01',
  measured: 'logarithm of expected civilian deaths in 24 months, per head added',
  rule: 'police lower deaths (95 % interval of the ratio below 1), and per head more than troops do (95 % interval of the difference)',
  cells: [none, troopsAlone, withPolice],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const [zero, base, more] = [none, troopsAlone, withPolice].map(({ name }) => expectedDeaths(observations[name]));
    const effect = logRatio(more, base);
    const soldiers = logRatio(base, zero);
    const perHead = (a: readonly number[], b: readonly number[], heads: number, at: readonly number[]) =>
      Math.log(sumAt(a, at) / sumAt(b, at)) / heads;
    const difference = estimate(
      zero.length,
      (at) => 1000 * (perHead(more, base, police, at) - perHead(base, zero, troops, at)),
    );
    return {
      ...headline(effect, 'ratio'),
      power: `500 police: ${ratioPower(effect)}; 4 000 troops: ${ratioPower(soldiers)}`,
      verdict: all([below(effect, 0), below(difference, 0)]),
      note: `Ratio for 500 police beside 4 000 troops ${ratioText(effect)}; for 4 000 troops against none ${ratioText(soldiers)}`,
    };
  },
};
