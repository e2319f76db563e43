/** Armed troops cut battle deaths between parties; police and observers do not. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { logRatio, logSlope, type Estimate } from '../statistics.ts';
import { all, below, equivalent } from '../verdict.ts';
import { none, strengths, troopCells } from './factorial.ts';

const police = { heads: 1000, cell: strengths({ troops: 0, police: 1000 }) };
const observers = { heads: 200, cell: strengths({ troops: 0, observers: 200 }) };
/** Slopes of others than troops are none when they are within this part of the slope of troops. */
const negligible = 0.25;

export const sf04: Fact = {
  id: 'SF04',
  role: 'must-pass',
  world: 'country',
  claim: 'Armed troops cut battle deaths between parties; police and observers do not',
  published:
    '22 to 6 battle deaths a month at 10 000 troops: a ratio of 0.88 for each 1 000; police and observers not different from 0',
  source: 'Hultman, Kathman and Shannon 2014, APSR 108(4)',
  grade: 'A; seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'troops: 0, 2 000, 4 000 and 8 000; or 1 000 police, or 200 observers, without troops',
  held: 'as for SF01',
  measured:
    'battle deaths in 24 months; slope of their logarithm on thousands of troops, and changes by police and observers for each thousand heads',
  rule: 'troop slope below 0 (95 % interval); slopes per head of police and of observers equivalent to 0: 90 % interval within a quarter of the troop slope',
  cells: [...troopCells.map(({ cell }) => cell), police.cell, observers.cell],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const slope = logSlope(
      troopCells.map(({ troops, cell }) => ({ dose: troops / 1000, counts: battleDeaths(observations[cell.name]) })),
    );
    const perThousand = ({ heads, cell }: typeof police): Estimate => {
      const ratio = logRatio(battleDeaths(observations[cell.name]), battleDeaths(observations[none.name]));
      return { ...ratio, value: (ratio.value * 1000) / heads, error: (ratio.error * 1000) / heads };
    };
    const [byPolice, byObservers] = [police, observers].map(perThousand);
    const margin = negligible * Math.abs(slope.value);
    const band = { lo: -margin, hi: margin };
    return {
      ...headline(slope, 'ratio'),
      power: `troops: ${ratioPower(slope)} for each 1 000; police: ${ratioPower(byPolice)}`,
      verdict: all([below(slope, 0), equivalent(byPolice, band), equivalent(byObservers, band)]),
      note: `Ratio for each 1 000 troops ${ratioText(slope)}, police ${ratioText(byPolice, 0.9)}, observers ${ratioText(byObservers, 0.9)}. Sizes of clashes are put in`,
    };
  },
};

const battleDeaths = (cell: readonly Seen[]): number[] =>
  cell.map(({ observation }) => observation.outcomes.battleDeaths ?? 0);
