/** Dialogues between groups reduce communal violence where they are held. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { logRatio } from '../statistics.ts';
import { below } from '../verdict.ts';
import { impartial } from './sf24.ts';

/** One in each treated place a month, as the finding counts them; how much each settles is an assumption. */
const [everyDays, settles] = [30, 0.5];

/** Every second settlement by size, so that treated and untreated ones are alike. */
const isTreated = (rank: number): boolean => rank % 2 === 0;

const without = impartial;
const withDialogues: Cell = {
  name: 'feuds, dialogues in every second settlement',
  file(draw): ScenarioFile {
    const file = without.file(draw);
    const places = file.places.filter((_, rank) => isTreated(rank)).map(({ id }) => id);
    return { ...file, mission: { ...file.mission, dialogues: { places, everyDays, settles } } };
  },
  arm: 'present',
};

/** Communal attacks in the areas of treated settlements, or of the others. */
const attacksIn = (cell: readonly Seen[], treated: boolean): number[] => cell.map((seen) => countIn(seen, treated));

function countIn({ file, observation }: Seen, treated: boolean): number {
  const spots = file.places.map(({ at }) => (Array.isArray(at) ? at : [Infinity, Infinity]));
  return observation.events.filter(({ kind, outcome, x, y }) => {
    if (kind !== 'communalAttack' || outcome === 'deterred') return false;
    const distances = spots.map(([px, py]) => (px - x) * (px - x) + (py - y) * (py - y));
    return isTreated(distances.indexOf(Math.min(...distances))) === treated;
  }).length;
}

export const sf25: Fact = {
  id: 'SF25',
  role: 'tune',
  world: 'sector',
  claim: 'Dialogues between groups organised by the UN reduce communal violence locally',
  published: 'Sign; 777 activities in 107 departments of Côte d’Ivoire, 2011-16',
  source: 'Smidt 2020, JCR 64(2-3)',
  grade: 'C+; seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'input',
  varied: 'a dialogue a month in every second settlement, or none',
  held: 'troops, people, disputes as in SF24, and groups that find the mission impartial; common random numbers',
  measured: 'attacks of one group on another in a year, in the areas of settlements with dialogues',
  rule: 'fewer with dialogues: 95 % interval of the ratio below 1',
  cells: [without, withDialogues],
  replications: { full: 12, reduced: 4 },
  judge(observations) {
    const [none, some] = [without, withDialogues].map(({ name }) => observations[name]);
    const local = logRatio(attacksIn(some, true), attacksIn(none, true));
    return {
      ...headline(local, 'ratio'),
      power: ratioPower(local),
      verdict: below(local, 0),
      note: `With dialogues over without: where they are held ${ratioText(local)}, elsewhere ${ratioText(logRatio(attacksIn(some, false), attacksIn(none, false)))}. That a dialogue ends half of the wish for revenge there (\`settles: ${settles}\`) is put in; how much of communal violence is revenge is not`,
    };
  },
};
