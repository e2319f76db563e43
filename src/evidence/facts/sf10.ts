/** Troops reduce battle violence mainly where roads let them reach it. */
import { differencePower, headline, ratioText, valueText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { estimate, logRatio, sumAt } from '../statistics.ts';
import { above, all } from '../verdict.ts';
import { countryFile } from '../worlds/world.ts';

const troops = 8000;
/** The same roads, all of them tracks or all paved; cohorts are coarse, since civilians are not what is measured. */
const cellOf = (name: string, pavedShare: number, persons: number): Cell => ({
  name: `${name}, ${persons} troops`,
  file: ({ world }) =>
    countryFile({
      worldSeed: world,
      days: 365,
      peoplePerAgent: 1000,
      pavedShare,
      unpavedShare: 0,
      mission: { troops: persons, fpu: 0, ipo: 0, observers: 0 },
    }),
  arm: 'present',
});
const [slowNone, slowTroops] = [0, troops].map((persons) => cellOf('tracks', 0, persons));
const [fastNone, fastTroops] = [0, troops].map((persons) => cellOf('paved roads', 1, persons));
const least = 1.5;

const counted = (cell: readonly Seen[], name: string): number[] =>
  cell.map(({ observation }) => observation.outcomes[name] ?? 0);

export const sf10: Fact = {
  id: 'SF10',
  role: 'tune',
  world: 'country',
  claim: 'Troops reduce battle violence mainly where road density is high',
  published: 'Interaction negative; size not seen',
  source: 'Cil, Fjelde, Hultman and Nilsson 2020, JPR 57(2)',
  grade: 'C; abstract only',
  contested: 'no',
  scale: 'other',
  kind: 'emergent',
  varied: `speed of roads, all tracks or all paved, and troops, 0 or ${troops}: two by two`,
  held: 'course of the roads, people, armed groups; common random numbers',
  measured: 'battle deaths in 12 months; effect is the fall of their logarithm with troops',
  rule: `with fast roads troops lower deaths, and by at least ${least} times the effect with slow ones: the effect, and the effect less ${least} times the other, each with its 95 % interval above 0`,
  cells: [slowNone, slowTroops, fastNone, fastTroops],
  replications: { full: 8, reduced: 4 },
  judge(observations) {
    const [a, b, c, d] = [slowNone, slowTroops, fastNone, fastTroops].map(({ name }) => observations[name]);
    const deaths = [a, b, c, d].map((cell) => counted(cell, 'battleDeaths'));
    const effect = (none: readonly number[], some: readonly number[], at: readonly number[]): number =>
      Math.log(Math.max(0.5, sumAt(none, at)) / Math.max(0.5, sumAt(some, at)));
    const fast = estimate(a.length, (at) => effect(deaths[2], deaths[3], at));
    const margin = estimate(
      a.length,
      (at) => effect(deaths[2], deaths[3], at) - least * effect(deaths[0], deaths[1], at),
    );
    const ratio = (some: readonly Seen[], none: readonly Seen[], name: string): string =>
      ratioText(logRatio(counted(some, name), counted(none, name)));
    return {
      ...headline(margin),
      power: differencePower(margin, ' in that margin of logarithms'),
      verdict: all([above(fast, 0), above(margin, 0)]),
      note: `Battle deaths with troops over none: fast roads ${ratio(d, c, 'battleDeaths')}, slow ${ratio(b, a, 'battleDeaths')}; clashes: ${ratio(d, c, 'clashes')} and ${ratio(b, a, 'clashes')}; the figure is the effect with fast roads less ${least} times that with slow ones, ${valueText(margin)}. Roads carry the mission alone here: armed groups go straight`,
    };
  },
};
