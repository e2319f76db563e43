/** Observers alone do not protect. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact } from '../fact.ts';
import { logRatio } from '../statistics.ts';
import { below, equivalent, logBand } from '../verdict.ts';
import { none, strengths } from './factorial.ts';
import { expectedDeaths } from './sf01.ts';

const observers = strengths({ troops: 0, observers: 200 });

export const sf03: Fact = {
  id: 'SF03',
  role: 'tune',
  world: 'country',
  claim: 'Observers alone do not protect; more killing may follow',
  published: 'Sign positive or none; size not seen',
  source: 'Hultman, Kathman and Shannon 2013, AJPS 57(4)',
  grade: 'B; direction seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'observers: 0 and 200, and nothing else of a mission but its headquarters',
  held: 'as for SF01',
  measured: 'expected civilian deaths in 24 months',
  rule: 'ratio equivalent to 1: 90 % interval within 0.90 to 1.25; reported if above',
  cells: [none, observers],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const ratio = logRatio(expectedDeaths(observations[observers.name]), expectedDeaths(observations[none.name]));
    const verdict = equivalent(ratio, logBand(0.9, 1.25));
    const falls = verdict === 'pass' && below(ratio, 0) === 'pass';
    return {
      ...headline(ratio, 'ratio'),
      power: ratioPower(ratio),
      verdict,
      note: `Ratio for 200 observers ${ratioText(ratio, 0.9)}${falls ? '. Deaths fall beyond luck; the pass says only that the fall is under 10 %' : ''}`,
    };
  },
};
