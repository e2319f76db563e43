/** Large military deployments are followed by more homicide; UN police offset it. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { estimate, logRatio, sumAt } from '../statistics.ts';
import { all, below, type Verdict } from '../verdict.ts';
import { none, strengths, troopCells } from './factorial.ts';

const most = troopCells[troopCells.length - 1];
const policed = strengths({ troops: 0, police: 1000 });
const both = strengths({ troops: most.troops, police: 1000 });

const homicides = (cell: readonly Seen[]): number[] =>
  cell.map(({ observation }) => observation.outcomes.homicides ?? 0);

export const sf17: Fact = {
  id: 'SF17',
  role: 'tune',
  world: 'country',
  claim: 'Large military deployments are followed by more homicide; UN police offset it',
  published: 'Sign only; 58 post-war countries 1995-2012, counties of South Sudan',
  source: 'Di Salvatore 2019, AJPS 63(4)',
  grade: 'B-; direction seen',
  contested: 'in part',
  scale: 'other',
  kind: 'emergent',
  varied: `0 or ${most.troops} troops, with 0 or 1 000 police`,
  held: 'people, perpetrators; the demand of garrisons is on, as by default; common random numbers',
  measured: 'homicides in 24 months',
  rule: 'troop slope not below 0 without police and with the economic channel; interaction with police below 0',
  cells: [none, most.cell, policed, both],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const [nobody, troops, police, all4] = [none, most.cell, policed, both].map(({ name }) =>
      homicides(observations[name]),
    );
    const slope = logRatio(troops, nobody);
    const logOf = (cell: readonly number[], indices: readonly number[]): number =>
      Math.log(Math.max(0.5, sumAt(cell, indices)));
    const interaction = estimate(
      nobody.length,
      (indices) => logOf(all4, indices) - logOf(police, indices) - logOf(troops, indices) + logOf(nobody, indices),
    );
    return {
      ...headline(slope, 'ratio'),
      power: `troops: ${ratioPower(slope)}; interaction: ${ratioPower(interaction)}`,
      verdict: all([notBelow(slope), below(interaction, 0)]),
      note: `Troops without police ${ratioText(slope)}; police then change the effect of troops by ${ratioText(interaction)}`,
    };
  },
};

/** Fails where the whole interval is below; passes where the figure is not. */
function notBelow(slope: Parameters<typeof below>[0]): Verdict {
  if (below(slope, 0) === 'pass') return 'fail';
  return slope.value >= 0 ? 'pass' : 'cannot tell';
}
