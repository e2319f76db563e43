/** Presence, rather than firepower, protects. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { differencePower, headline, ratioText, valueText } from '../figures.ts';
import type { Cell, Fact } from '../fact.ts';
import { estimate, logRatio, sumAt } from '../statistics.ts';
import { above } from '../verdict.ts';
import { sectorFile } from '../worlds/world.ts';
import { expectedDeaths } from './sf01.ts';

const sector = (name: string, more: Partial<ScenarioFile>): Cell => ({
  name,
  file: ({ world }) => ({ ...sectorFile({ worldSeed: world }), ...more }),
  arm: 'present',
});
const base = sector('sector', {});
const armed = sector('weapons of twice the value', { parameters: { 'force.infantry': 2, 'force.qrf': 3 } });
/** Sub-units of half the size: twice as many places and hours with somebody of the mission. */
const present = sector('presence in twice as many places', { layDown: { smallestSubUnit: 15 } });

export const sf44: Fact = {
  id: 'SF44',
  role: 'tune',
  world: 'sector',
  claim: 'Presence, not firepower, protects',
  published: 'Darfur: presence significant, military capacity not; but in the Congo the better equipped do more',
  source: 'Phayal 2019, International Interactions 45(5): 757-780; Peitz and Reisch 2019',
  grade: 'C; seen',
  contested: 'yes',
  scale: 'other',
  kind: 'emergent',
  varied: 'value of weapons at the same headcount, doubled; number of sub-units at the same headcount, doubled',
  held: 'headcount, perpetrators; common random numbers',
  measured: 'elasticity of expected civilian deaths in a year on weapons and on presence',
  rule: 'presence lowers deaths more than weapons do: 95 % interval of the difference of elasticities above 0',
  cells: [base, armed, present],
  replications: { full: 60, reduced: 6 },
  judge(observations) {
    const [zero, weapons, presence] = [base, armed, present].map(({ name }) => expectedDeaths(observations[name]));
    const elasticity = (a: readonly number[], at: readonly number[]) =>
      Math.log(sumAt(a, at) / sumAt(zero, at)) / Math.LN2;
    const difference = estimate(zero.length, (at) => elasticity(weapons, at) - elasticity(presence, at));
    return {
      ...headline(difference),
      power: differencePower(difference, ' between the elasticities'),
      verdict: above(difference, 0),
      note: `Twice the weapons ${ratioText(logRatio(weapons, zero))}, twice the sub-units ${ratioText(logRatio(presence, zero))}; elasticity of weapons less that of presence ${valueText(difference)}`,
    };
  },
};
