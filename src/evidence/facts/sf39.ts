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

/** Where the income of a rebel group comes from by default, in parts; gold at twice the price doubles the illicit part. */
const income = { tax: 0.6, external: 0.1, illicit: 0.3 };
function fundingAt(price: number): typeof income {
  const illicit = price * income.illicit;
  const all = income.tax + income.external + illicit;
  return { tax: income.tax / all, external: income.external / all, illicit: illicit / all };
}

function file(world: number, ties: number, price: number): ScenarioFile {
  const made = programmeFile(world, { reintegration, ties });
  const spoilers = made.spoilers?.map((group) =>
    group.id.startsWith('rebels') ? { ...group, funding: fundingAt(price) } : group,
  );
  return { ...made, spoilers };
}

const cellOf = (name: string, ties: number, price: number): Cell => ({
  name,
  file: ({ world }) => file(world, ties, price),
  arm: 'present',
});
const base = cellOf('former fighters with ties broken', broken, 1);
const tied = cellOf('former fighters with ties kept', kept, 1);
const dear = cellOf('former fighters with ties broken, gold at twice the price', broken, 2);

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
  varied: `ties of fighters to their commanders ${broken} and ${kept}; illicit income of armed groups as by default (three parts in ten), and doubled`,
  held: 'aid, people, perpetrators; common random numbers',
  measured: 'odds that who signed up went back to arms within 24 months',
  rule: 'effect of ties above that of income: 95 % interval of the difference of the logarithms of the odds ratios above 0',
  cells: [base, tied, dear],
  replications: { full: 6, reduced: 4 },
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
      note: `Odds ratio of ties ${ratioText(logOddsRatio(ties, zero))}, of rents ${ratioText(logOddsRatio(rents, zero))}; back in arms ${percent(recidivism(zero))} with ties broken, ${percent(recidivism(ties))} with ties kept. The weight of ties (\`demobilisation.tiesWeight\`) was set with this finding in view; rents make talks worth less to commanders here, and draw no former fighter by themselves`,
    };
  },
};
