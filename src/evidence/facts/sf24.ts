/** Patrols that groups find impartial keep disputes between them from escalating. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, ratioPower, ratioText, said } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { logRatio } from '../statistics.ts';
import { all, below, equivalent, logBand } from '../verdict.ts';
import { sectorFile } from '../worlds/world.ts';

/** Every pair of groups has a dispute, hotter than by default, so that there is something to count. */
const communal = { feuds: 3, heat: 0.6 };

/** The same patrols; how partial groups find them is a number: 0 not at all, 2 twice what they miss of the care that others have. */
const seenAs = (name: string, partialWeight: number, arm: string): Cell => ({
  name,
  file: ({ world }): ScenarioFile => {
    const file = sectorFile({ worldSeed: world, communal });
    return {
      ...file,
      mission: { ...file.mission, judged: true },
      parameters: { 'stocks.partialWeight': partialWeight },
    };
  },
  arm,
});
const nobody = seenAs('feuds without patrols', 0, 'no-mission');
const impartial = seenAs('feuds, patrols seen as impartial', 0, 'present');
const partial = seenAs('feuds, patrols seen as partial', 2, 'present');

const escalations = (cell: readonly Seen[]): number[] =>
  cell.map(({ observation }) => observation.outcomes.communalAttacks ?? 0);
const meanImpartiality = (cell: readonly Seen[]): number =>
  cell.reduce((sum, { observation }) => sum + (observation.outcomes.impartiality ?? Number.NaN), 0) / cell.length;

export const sf24: Fact = {
  id: 'SF24',
  role: 'tune',
  world: 'sector',
  claim: 'Impartial patrols raise cooperation between groups; partial ones do not',
  published: 'Sign; a trust game and a survey experiment in Mali, 2016',
  source: 'Nomikos 2022, JoP; 2025',
  grade: 'B; direction seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'input',
  varied:
    'no mission; a mission that groups find impartial whatever it does; the same mission, found as partial as the range of `stocks.partialWeight` allows',
  held: 'the patrols and their plans, people, disputes; common random numbers',
  measured: 'attacks of one group on another in a year: disputes that escalated',
  rule: 'escalations over those without a mission: for the impartial below 1 (95 % interval), for the partial equivalent to 1 (90 % interval within 0.80 to 1.25)',
  cells: [nobody, impartial, partial],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const [none, fair, unfair] = [nobody, impartial, partial].map(({ name }) => observations[name]);
    const ofFair = logRatio(escalations(fair), escalations(none));
    const ofUnfair = logRatio(escalations(unfair), escalations(none));
    return {
      ...headline(ofFair, 'ratio'),
      power: `impartial: ${ratioPower(ofFair)}; partial: ${ratioPower(ofUnfair)}`,
      verdict: all([below(ofFair, 0), equivalent(ofUnfair, logBand(0.8, 1.25))]),
      note: `Impartial ${ratioText(ofFair)}, partial ${ratioText(ofUnfair, 0.9)}, impartial over partial ${ratioText(logRatio(escalations(fair), escalations(unfair)))}; impartiality at the end in the eyes of the group that finds least of it ${said(meanImpartiality(fair))} and ${said(meanImpartiality(unfair))}. That groups settle more between themselves before an impartial force is put in (\`stocks.feudCalm\`); cooperation short of an attack is not recorded`,
    };
  },
};
