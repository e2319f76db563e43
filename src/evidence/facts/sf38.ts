/** Aid for reintegration raises income and changes little else. */
import { headline, percent, ratioPower, ratioText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { logRatio } from '../statistics.ts';
import { above, all, inside, logBand } from '../verdict.ts';
import { logOddsRatio, programmeFile, recidivism } from './formerFighters.ts';

const withShare = (name: string, reintegration: number): Cell => ({
  name,
  file: ({ world }) => programmeFile(world, { reintegration }),
  arm: 'present',
});
const without = withShare('former fighters without reintegration', 0);
const withAid = withShare('former fighters with reintegration', 1);

const counted = (cell: readonly Seen[], name: string): number[] =>
  cell.map(({ observation }) => observation.outcomes[name] ?? 0);

export const sf38: Fact = {
  id: 'SF38',
  role: 'tune',
  world: 'sector',
  claim: 'Reintegration aid raises income but has no visible effect on politics or security',
  published: '-20 to -35 points of poverty (Burundi); no effect on acceptance (Sierra Leone)',
  source: 'Gilligan, Mvukiyehe and Samii 2012, JCR; Humphreys and Weinstein 2007, JCR',
  grade: 'B; seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'input',
  varied: 'work and training for nobody, or for everybody whose short aid has ended',
  held: 'ties to commanders, short aid, sites, people and perpetrators; common random numbers',
  measured: 'odds that who signed up went back to arms within 24 months; former fighters with a living',
  rule: 'odds ratio of going back to arms 0.6 to 1.1 (95 % interval inside), and more with a living (95 % interval of the ratio above 1)',
  cells: [without, withAid],
  replications: { full: 6, reduced: 4 },
  judge(observations) {
    const [none, some] = [without, withAid].map(({ name }) => observations[name]);
    const odds = logOddsRatio(some, none);
    const ratio = (name: string) => logRatio(counted(some, name), counted(none, name));
    return {
      ...headline(odds, 'ratio'),
      power: ratioPower(odds),
      verdict: all([inside(odds, logBand(0.6, 1.1)), above(ratio('reintegrated'), 0)]),
      note: `Back in arms ${percent(recidivism(none))} without the aid, ${percent(recidivism(some))} with it; with a living ${ratioText(ratio('reintegrated'))}; attacks on civilians ${ratioText(ratio('attacksOnCivilians'))}. How far aid keeps somebody from arms is put in (\`demobilisation.reintegrationHold\`); how many it reaches in time is not`,
    };
  },
};
