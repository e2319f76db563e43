/** Local troops restrain rebels, not governments. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact } from '../fact.ts';
import { reported } from '../panel.ts';
import { logRatio } from '../statistics.ts';
import { above, all, below, equivalent, figureInside, logBand } from '../verdict.ts';
import { byGovernment, byRebels, inTreated, trueAttacks, withCompany, without } from './localPresence.ts';

export const sf06: Fact = {
  id: 'SF06',
  role: 'must-pass',
  world: 'country',
  claim: 'Local presence reduces rebel one-sided violence but not that by governments',
  published: 'Effect on rebels negative; on governments not distinguishable from 0; sizes not seen',
  source:
    'Fjelde, Hultman and Nilsson 2019, IO 73(1); Carnegie and Mikulaschek 2020, IO; Phayal and Prins 2020, International Peacekeeping 27(2)',
  grade: 'A; abstracts only',
  contested: 'no',
  scale: 'ratio',
  kind: 'fitted',
  varied: 'troops in the half-degree cell: none, or a company of 160',
  held: 'perpetrators of both kinds active in the same cells; consent of the host; common random numbers',
  measured:
    'reported attacks in treated cells in 24 months, by rebels and by host-state forces, with troops over without',
  rule: 'ratio for rebels at most 0.85 with its 95 % interval below 1; for the government equivalent to 1: 90 % interval within 0.80 to 1.25',
  cells: [without, withCompany],
  replications: { full: 40, reduced: 4 },
  judge(observations) {
    const ratio = (events: typeof reported, who: typeof byRebels) =>
      logRatio(
        inTreated(observations[withCompany.name], events, who),
        inTreated(observations[without.name], events, who),
      );
    const rebels = ratio(reported, byRebels);
    const government = ratio(reported, byGovernment);
    const margin = equivalent(government, logBand(0.8, 1.25));
    const moved = below(government, 0) === 'pass' || above(government, 0) === 'pass';
    return {
      ...headline(rebels, 'ratio'),
      power: `rebels: ${ratioPower(rebels)}; government: ${ratioPower(government)}`,
      verdict: all([below(rebels, 0), figureInside(rebels, { lo: -Infinity, hi: Math.log(0.85) }), margin]),
      note: `Rebels ${ratioText(rebels)}, government ${ratioText(government, 0.9)}; of true attacks, reported or not, rebels ${ratioText(ratio(trueAttacks, byRebels))}, government ${ratioText(ratio(trueAttacks, byGovernment), 0.9)}. That a mission may hardly use force against state forces is an assumed parameter of authority, one for all missions and postures; the mechanism of shelter was changed after this fact failed${margin === 'pass' && moved ? '. The effect on the government is beyond luck; the pass says only that it lies within the margin' : ''}`,
    };
  },
};
