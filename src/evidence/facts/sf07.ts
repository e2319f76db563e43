/** Peacekeepers go where conflict already is. */
import { differencePower, headline, valueText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { reported } from '../panel.ts';
import { estimate, sumAt } from '../statistics.ts';
import { all, inside } from '../verdict.ts';
import { endogenous, isBefore, panelOf } from './deploymentRule.ts';

export const sf07: Fact = {
  id: 'SF07',
  role: 'tune',
  world: 'country',
  claim: 'Peacekeepers go to where conflict already is, late, and near big towns',
  published:
    'Central African Republic: 49 % of 543 events of Dec 2012 to Aug 2014 fell in the 7.4 % of cells that later got a base (binomial 95 % 45 to 53 %)',
  source: 'Ruggeri, Dorussen and Gizelis 2018, BJPS 48(4); own calculation from UCDP GED 23.1 and Geo-PKO 2.3',
  grade: 'A; abstract only, and computed from open data',
  contested: 'no',
  scale: 'share',
  kind: 'input',
  varied: 'nothing: bases are put where violence was reported, by the rule of the experiment',
  held: 'the field of perpetrators',
  measured: 'share of reported attacks of the first year in half-degree cells that then get a base; lag',
  rule: 'share 0.35 to 0.65 (95 % interval inside); lag from the peak of events to deployment at least 2 months',
  cells: [endogenous],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const cell = observations[endogenous.name];
    const early = cell.map((seen) => reported(seen).filter(isBefore).length);
    const inside_ = cell.map(laterTreated);
    const share = estimate(cell.length, (at) => sumAt(inside_, at) / Math.max(1, sumAt(early, at)));
    return {
      ...headline(share),
      power: differencePower(share, ' in the share'),
      // The day of arrival is set by the experiment, so that nothing can be learnt from the lag.
      verdict: all([inside(share, { lo: 0.35, hi: 0.65 }), 'cannot tell']),
      note: `Share ${valueText(share)}. Missing: a mission that decides itself when and where to deploy; the day of arrival is put in, so the lag shows nothing`,
    };
  },
};

function laterTreated(seen: Seen): number {
  const { cells, treated } = panelOf(seen.file);
  return reported(seen).filter((event) => isBefore(event) && treated.has(cells.of(event))).length;
}
