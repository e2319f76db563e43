/** Ties to commanders bring former fighters back to arms, more than illegal rents do. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { differencePower, headline, percent, ratioText } from '../figures.ts';
import type { Cell, Fact } from '../fact.ts';
import { estimate } from '../statistics.ts';
import { above } from '../verdict.ts';
import { logOddsRatio, programmeFile, recidivism } from './formerFighters.ts';

/** Half of those after short aid find paid work or training, in every cell. */
const reintegration = 0.5;
const [broken, kept] = [0.2, 0.8];

/** A network takes from all mines and passes its income to the armed groups; its size stands for the price of gold. */
function file(world: number, ties: number, price: number): ScenarioFile {
  const made = programmeFile(world, { reintegration, ties });
  const mines = made.places.filter(({ kind }) => kind === 'mine').map(({ id }) => id);
  const rebels = (made.spoilers ?? []).map(({ id }) => id).filter((id) => id.startsWith('rebels'));
  return {
    ...made,
    crimeNetworks: [{ id: 'gold', sites: mines, outlet: made.places[0].id, size: price, ties: rebels }],
  };
}

const cellOf = (name: string, ties: number, price: number): Cell => ({
  name,
  file: ({ world }) => file(world, ties, price),
  arm: 'present',
});
const base = cellOf('former fighters with ties broken', broken, 0.5);
const tied = cellOf('former fighters with ties kept', kept, 0.5);
const dear = cellOf('former fighters with ties broken, gold at twice the price', broken, 1);

export const sf39: Fact = {
  id: 'SF39',
  role: 'tune',
  world: 'sector',
  claim: 'Ties to commanders and peers drive crime of ex-combatants; so do shocks to illegal rents',
  published: 'Sign; over 16 000 former paramilitaries in Colombia',
  source: 'Daly, Paler and Samii 2020, JPR 57(4); Vasquez-Cortes 2024, APSR',
  grade: 'B; direction seen',
  contested: 'the economic part: yes',
  scale: 'other',
  kind: 'input',
  varied: `ties of fighters to their commanders ${broken} and ${kept}; income of a network that takes from all mines, doubled`,
  held: 'aid, people, perpetrators; common random numbers',
  measured: 'odds that who signed up went back to arms within 24 months',
  rule: 'effect of ties above that of income: 95 % interval of the difference of the logarithms of the odds ratios above 0',
  cells: [base, tied, dear],
  replications: { full: 16, reduced: 4 },
  judge(observations) {
    const [zero, ties, rents] = [base, tied, dear].map(({ name }) => observations[name]);
    const difference = estimate(zero.length, (at) => {
      const [some, more, none] = [ties, rents, zero].map((cell) => at.map((index) => cell[index]));
      return logOddsRatio(some, none).value - logOddsRatio(more, none).value;
    });
    return {
      ...headline(difference),
      power: differencePower(difference, ' between the logarithms'),
      verdict: above(difference, 0),
      note: `Odds ratio of ties ${ratioText(logOddsRatio(ties, zero))}, of rents ${ratioText(logOddsRatio(rents, zero))}; back in arms ${percent(recidivism(zero))} with ties broken, ${percent(recidivism(ties))} with ties kept. The weight of ties (\`demobilisation.tiesWeight\`) was set with this finding in view; rents feed armed groups here, and draw no former fighter by themselves`,
    };
  },
};
