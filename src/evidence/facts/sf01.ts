/** More troops, fewer civilians killed. */
import { headline, ratioPower, ratioText, said } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { logSlope } from '../statistics.ts';
import { all, below, figureInside, logBand } from '../verdict.ts';
import { troopCells } from './factorial.ts';

export const expectedDeaths = (cell: readonly Seen[]): number[] =>
  cell.map(({ observation }) => observation.outcomes.expectedCiviliansKilled ?? Number.NaN);

export const sf01: Fact = {
  id: 'SF01',
  role: 'must-pass',
  world: 'country',
  claim: 'More UN troops go with fewer civilians killed',
  published:
    'Predicted civilian deaths in a conflict-month: 106 at 0 troops, under 2 at 8 000; that is a ratio of 0.61 or less for each 1 000, if log-linear',
  source: 'Hultman, Kathman and Shannon 2013, AJPS 57(4); figures after a secondary page',
  grade: 'A for direction, C for size; figures seen on a secondary page',
  contested:
    'size: yes (a re-analysis finds little evidence; Gilligan and Sergenti 2008 find no effect while war goes on)',
  scale: 'ratio',
  kind: 'fitted',
  varied: 'troops: 0, 2 000, 4 000 and 8 000, and with them the bases: one for 200, at least twelve; posture fixed',
  held: 'perpetrators, no police, no observers, consent, terrain; common random numbers',
  measured: 'expected civilian deaths in 24 months; slope of their logarithm on thousands of troops',
  rule: 'slope below 0 with its 95 % interval below 0; ratio for each 1 000 troops from 0.60 to 0.98; no rule for single seeds',
  cells: troopCells.map(({ cell }) => cell),
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const doses = troopCells.map(({ troops, cell }) => ({
      dose: troops / 1000,
      counts: expectedDeaths(observations[cell.name]),
    }));
    const slope = logSlope(doses);
    const means = doses.map(({ counts }) => said(counts.reduce((sum, count) => sum + count, 0) / counts.length));
    return {
      ...headline(slope, 'ratio'),
      power: `${ratioPower(slope)} for each 1 000 troops`,
      verdict: all([below(slope, 0), figureInside(slope, logBand(0.6, 0.98))]),
      note: `Ratio for each 1 000 troops ${ratioText(slope)}; expected deaths in 24 months at ${troopCells.map(({ troops }) => troops).join(', ')} troops: ${means.join(', ')}. How bases spread out with troops was chosen after a first look at this figure: see the log`,
    };
  },
};
