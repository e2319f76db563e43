/** More peacekeepers do not reduce forced displacement. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { logRatio } from '../statistics.ts';
import { all, equivalent, logBand } from '../verdict.ts';
import { none, troopCells } from './factorial.ts';

const most = troopCells[troopCells.length - 1].cell;

export const sf40: Fact = {
  id: 'SF40',
  role: 'tune',
  world: 'country',
  claim: 'More peacekeepers do not reduce forced displacement; weak pull towards bases',
  published: 'No effect on outflow; a weak pull towards bases',
  source: 'Sundberg 2020, International Peacekeeping 27(2): 210-237, South Sudan 2011-17',
  grade: 'C; seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'troops: 0 and 8 000',
  held: 'perpetrators; common random numbers',
  measured: 'person-days of displacement by home, in 24 months',
  rule: 'outflow equivalent: 90 % interval of the ratio within 0.80 to 1.25; inflow to cells with bases at least 1',
  cells: [none, most],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const ratio = logRatio(displaced(observations[most.name]), displaced(observations[none.name]));
    return {
      ...headline(ratio, 'ratio'),
      power: ratioPower(ratio),
      // Where the displaced go is no part of what a run hands on, so that the rule on inflow cannot be judged.
      verdict: all([equivalent(ratio, logBand(0.8, 1.25)), 'cannot tell']),
      note: `Outflow with 8 000 troops over none ${ratioText(ratio, 0.9)}. Missing: inflow to cells with bases, which runs do not record`,
    };
  },
};

const displaced = (cell: readonly Seen[]): number[] =>
  cell.map(({ observation }) =>
    observation.places.displacedPersonDays.reduce<number>((sum, days) => sum + (days ?? 0), 0),
  );
