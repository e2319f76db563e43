/** After a war, police lower violence in general, troops do not. */
import { headline, ratioPower, ratioText, said } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import type { Event } from '../observation.ts';
import { logRatio } from '../statistics.ts';
import { all, below, equivalent, logBand } from '../verdict.ts';
import { strengths } from './factorial.ts';
import { trueAttacks } from './localPresence.ts';

/** Two in three rebel groups have signed; militias, neighbours and the remaining groups have not. */
const ceasefire = { rebels: { insideShare: 0.67 } };
const base = strengths({ troops: 2000 }, ceasefire);
const morePolice = strengths({ troops: 2000, police: 500 }, ceasefire);
const moreTroops = strengths({ troops: 2500 }, ceasefire);

export const sf16: Fact = {
  id: 'SF16',
  role: 'must-pass',
  world: 'country',
  claim: 'UN police, not troops, reduce post-war violence in general; most deaths are by who did not sign',
  published:
    'Only police mitigate post-war violence in general; troops have some effect on the targeting of civilians by ex-combatants alone',
  source: 'Bara 2020, EJIR 26(4): 979-1003',
  grade: 'B; abstract seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'emergent',
  varied: '500 police, or 500 troops, added to 2 000 troops',
  held: 'a country after a ceasefire: two in three rebel groups inside the process; common random numbers',
  measured:
    'attacks in 24 months by class: who signed (groups inside), who did not (groups outside, militias, neighbours); deaths vary too much to be told apart',
  rule: 'non-signatories: ratio for police below 1 with its 95 % interval; for troops equivalent to 1: 90 % interval within 0.80 to 1.25',
  cells: [base, morePolice, moreTroops],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const ratio = (name: string, who: typeof unsigned) =>
      logRatio(countOf(observations[name], who), countOf(observations[base.name], who));
    const police = ratio(morePolice.name, unsigned);
    const troops = ratio(moreTroops.name, unsigned);
    const deaths = (who: typeof unsigned) =>
      observations[base.name]
        .flatMap(trueAttacks)
        .filter(who)
        .reduce((sum, { killed }) => sum + killed, 0);
    return {
      ...headline(police, 'ratio'),
      power: `police: ${ratioPower(police)}; troops: ${ratioPower(troops)}`,
      verdict: all([below(police, 0), equivalent(troops, logBand(0.8, 1.25))]),
      note: `Non-signatories: police ${ratioText(police)}, troops ${ratioText(troops, 0.9)}; signatories: police ${ratioText(ratio(morePolice.name, signed))}, troops ${ratioText(ratio(moreTroops.name, signed))}; non-signatories did ${said((100 * deaths(unsigned)) / (deaths(unsigned) + deaths(signed)))} % of the killing of both. Crime for profit is not counted among these attacks`,
    };
  },
};

const signed = ({ perpetrator }: Event): boolean => perpetrator === 'inside';
const unsigned = ({ perpetrator }: Event): boolean => perpetrator === 'outside' || perpetrator === 'communal';
const countOf = (cell: readonly Seen[], who: typeof signed): number[] =>
  cell.map((seen) => trueAttacks(seen).filter(who).length);
