/** Patrols that groups find impartial keep disputes between them from escalating. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, ratioPower, ratioText, said } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { logRatio } from '../statistics.ts';
import { all, below, equivalent } from '../verdict.ts';
import { sectorFile } from '../worlds/world.ts';

/** Every pair of groups has a dispute, hotter than by default, so that there is something to count. */
const communal = { feuds: 3, heat: 0.6 };

/** The same patrols: groups find them impartial whatever they do, or all but one find them wholly partial. */
const seenAs = (name: string, isPartial: boolean, arm: string): Cell => ({
  name,
  file: ({ world }): ScenarioFile => {
    const file = sectorFile({ worldSeed: world, communal });
    const [{ id }] = file.people.groups;
    return {
      ...file,
      mission: { ...file.mission, judged: true, ...(isPartial ? { sidesWith: id } : {}) },
      parameters: { 'stocks.partialWeight': 0 },
    };
  },
  arm,
});
const nobody = seenAs('feuds without patrols', false, 'no-mission');
/** The sector of SF25 too, where dialogues are added to it. */
export const impartial = seenAs('feuds, patrols seen as impartial', false, 'present');
const partial = seenAs('feuds, patrols seen as partial', true, 'present');
/** The partial have no effect when theirs is within this part of the effect of the impartial. */
const negligible = 0.25;

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
    'no mission; a mission that groups find impartial whatever it does; the same mission, known to side with one group and found wholly partial by the others',
  held: 'the patrols and their plans, people, disputes; common random numbers',
  measured: 'attacks of one group on another in a year: disputes that escalated',
  rule: 'escalations over those without a mission: for the impartial below 1 (95 % interval); for the partial equivalent to 1: 90 % interval within a quarter of the effect of the impartial',
  cells: [nobody, impartial, partial],
  replications: { full: 12, reduced: 4 },
  judge(observations) {
    const [none, fair, unfair] = [nobody, impartial, partial].map(({ name }) => observations[name]);
    const ofFair = logRatio(escalations(fair), escalations(none));
    const ofUnfair = logRatio(escalations(unfair), escalations(none));
    const margin = negligible * Math.abs(ofFair.value);
    return {
      ...headline(ofFair, 'ratio'),
      power: `impartial: ${ratioPower(ofFair)}; partial: ${ratioPower(ofUnfair)}`,
      verdict: all([below(ofFair, 0), equivalent(ofUnfair, { lo: -margin, hi: margin })]),
      note: `Impartial ${ratioText(ofFair)}, partial ${ratioText(ofUnfair, 0.9)}, impartial over partial ${ratioText(logRatio(escalations(fair), escalations(unfair)))}; impartiality at the end in the eyes of the group that finds least of it ${said(meanImpartiality(fair))} and ${said(meanImpartiality(unfair))}. That groups settle more between themselves before an impartial force is put in (\`stocks.feudCalm\`); cooperation short of an attack is not recorded`,
    };
  },
};
