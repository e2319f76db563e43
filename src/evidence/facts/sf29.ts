/** Attitudes are asymmetric: harm by outsiders costs them support, harm by the own side hardly does. */
import { headline, said, valueText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { estimate, intervalOf, sumAt } from '../statistics.ts';
import { above } from '../verdict.ts';
import { harmVaried, pulseCells, pulseDay, pulseFile } from './harmPulses.ts';

/** One people, with an armed group of its own. */
const onePeople = {
  groups: 1,
  rebels: { groups: 1 },
  communal: { feuds: 0, militias: 0 },
};
const [nobody, mission, rebels] = pulseCells('sector of one people', (world, source) =>
  pulseFile(world, source, pulseDay + 90, onePeople),
);
const least = 3;

export const sf29: Fact = {
  id: 'SF29',
  role: 'tune',
  world: 'sector',
  claim: 'Attitudes are asymmetric: harm by outsiders costs them support, harm by rebels does not win it for them',
  published: 'Sign; 204 villages in five provinces of Afghanistan',
  source: 'Lyall, Blair and Imai 2013, APSR 107(4)',
  grade: 'B; seen',
  contested: 'no',
  scale: 'other',
  kind: 'input',
  varied: harmVaried,
  held: 'one people, to whom the armed group belongs; common random numbers',
  measured: 'support for the armed group of the own side, 90 days later, less that without harm',
  rule: `change after harm by outsiders at least ${least} times that after harm by rebels, sizes compared: 95 % interval of the first less ${least} times the second above 0`,
  cells: [nobody, mission, rebels],
  replications: { full: 12, reduced: 4 },
  judge(observations) {
    const [none, own, theirs] = [nobody, mission, rebels].map(({ name }) => observations[name].map(support));
    const change = (cell: readonly number[], at: readonly number[]): number =>
      Math.abs(sumAt(cell, at) - sumAt(none, at)) / at.length;
    const margin = estimate(none.length, (at) => change(own, at) - least * change(theirs, at));
    const [byOutsiders, byRebels] = [own, theirs].map((cell) => estimate(none.length, (at) => change(cell, at)));
    const { lo, hi } = intervalOf(margin, 0.95);
    return {
      ...headline(byOutsiders),
      power: `the margin is known within ${said((hi - lo) / 2)}`,
      verdict: above(margin, 0),
      note: `Change after harm by the mission ${valueText(byOutsiders)}, by rebels ${valueText(byRebels)}. The discount of the own side, \`mind.ownSide\`, is put in, and with it most of the asymmetry`,
    };
  },
};

const support = ({ observation }: Seen): number => observation.outcomes.armedSupport ?? 0;
