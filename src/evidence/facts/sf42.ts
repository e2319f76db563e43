/** Order and the ratio of security personnel to people. */
import { differencePower, headline, said } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { estimate } from '../statistics.ts';
import { sectorFile } from '../worlds/world.ts';

/** Security personnel for a thousand people, host police included. */
const ratios = [1, 4, 10, 20, 30] as const;
const [people, hostPolice] = [265_000, 80];
const cellOf = (ratio: number): Cell => ({
  name: `${ratio} for a thousand people`,
  file: ({ world }) =>
    sectorFile({
      worldSeed: world,
      mission: { troops: Math.round((people * ratio) / 1000) - hostPolice, fpu: 0, ipo: 0, observers: 0 },
    }),
  arm: 'present',
});
const cells = ratios.map(cellOf);

export const sf42: Fact = {
  id: 'SF42',
  role: 'context',
  world: 'sector',
  claim: 'Historic successful stabilisation used 20 or more security personnel for 1 000 people, calm policing 1 to 4',
  published: '20 for 1 000 against 1 to 4; cells with peacekeepers had a median of 2.8 (quartiles 1.3 and 8.3)',
  source: 'Quinlivan 1995, Parameters; 2003, RAND Review; own calculation from RADPKO',
  grade: 'C; seen, and computed from open data',
  contested: 'yes: a rule of thumb',
  scale: 'other',
  kind: 'emergent',
  varied: 'security personnel for 1 000 people: 1, 4, 10, 20, 30, by the number of troops',
  held: 'the sector world; common random numbers',
  measured: 'index of public order, 0 to 100, after a year',
  rule: 'none: the curve is reported, and no threshold is asked for',
  cells,
  replications: { full: 12, reduced: 4 },
  judge(observations) {
    const order = cells.map(({ name }) => observations[name].map(orderOf));
    const means = order.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
    const last = order.length - 1;
    const gain = estimate(order[0].length, (at) => mean(order[last], at) - mean(order[0], at));
    return {
      ...headline(gain),
      power: differencePower(gain, ' points'),
      verdict: 'cannot tell',
      note: `No rule to pass or fail. Index at ${ratios.join(', ')} for 1 000: ${means.map(said).join(', ')}; the figure is the difference between the ends`,
    };
  },
};

const orderOf = ({ observation }: Seen): number => observation.outcomes.publicOrderIndex ?? Number.NaN;
const mean = (values: readonly number[], at: readonly number[]): number =>
  at.reduce((sum, index) => sum + values[index], 0) / at.length;
