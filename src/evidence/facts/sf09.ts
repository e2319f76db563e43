/** Episodes of violence end sooner where peacekeepers are. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { monthDays, monthOf, reported } from '../panel.ts';
import { estimate, type Estimate } from '../statistics.ts';
import { above, all, figureInside, logBand } from '../verdict.ts';
import { treatedCells, trueAttacks, withCompany, without } from './localPresence.ts';

interface Episodes {
  /** Cell-months with violence that were followed by another month, and those of them followed by calm. */
  readonly atRisk: number;
  readonly ended: number;
  /** Cell-months of calm followed by another month, and those of them followed by violence. */
  readonly calm: number;
  readonly begun: number;
}

export const sf09: Fact = {
  id: 'SF09',
  role: 'must-pass',
  world: 'country',
  claim: 'Local conflict episodes end sooner when peacekeepers are present, even in small numbers',
  published: 'Shorter duration; size not seen; effect on onset unclear',
  source: 'Ruggeri, Dorussen and Gizelis 2017, IO 71(1): cells of eight African countries 1989-2006',
  grade: 'B; abstract only',
  contested: 'the part on onset: unclear',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'troops in the half-degree cell during episodes: none, or one company',
  held: 'where episodes begin: at strongholds and garrisons; common random numbers',
  measured:
    'hazard that an episode (consecutive months with a reported attack) ends, in treated cells; hazard of onset',
  rule: 'ratio of hazards of ending 1.15 to 3 with its 95 % interval above 1; onset reported, no rule',
  cells: [without, withCompany],
  replications: { full: 40, reduced: 4 },
  judge(observations) {
    const [base, company] = [without, withCompany].map(({ name }) => observations[name]);
    const ending = hazardRatio(base.map(episodes(reported)), company.map(episodes(reported)), 'ended', 'atRisk');
    const onset = hazardRatio(base.map(episodes(reported)), company.map(episodes(reported)), 'begun', 'calm');
    const truth = hazardRatio(base.map(episodes(trueAttacks)), company.map(episodes(trueAttacks)), 'ended', 'atRisk');
    return {
      ...headline(ending, 'ratio'),
      power: ratioPower(ending),
      verdict: all([above(ending, 0), figureInside(ending, logBand(1.15, 3))]),
      note: `Hazard of ending ${ratioText(ending)}, of onset ${ratioText(onset)}; of ending by true attacks, reported or not, ${ratioText(truth)}`,
    };
  },
};

/** Logarithm of the hazard with a company over that without. */
function hazardRatio(
  base: readonly Episodes[],
  company: readonly Episodes[],
  events: keyof Episodes,
  risk: keyof Episodes,
): Estimate {
  const hazard = (all: readonly Episodes[], indices: readonly number[]): number => {
    const count = (key: keyof Episodes) => indices.reduce((sum, index) => sum + all[index][key], 0);
    return (count(events) + 0.5) / (count(risk) + 1);
  };
  return estimate(base.length, (indices) => Math.log(hazard(company, indices) / hazard(base, indices)));
}

/** Months of violence and of calm in the treated cells of one run. */
function episodes(events: (seen: Seen) => readonly { hour: number; x: number; y: number }[]) {
  return (seen: Seen): Episodes => {
    const { cells, treated } = treatedCells(seen.file);
    const months = Math.floor((seen.file.days ?? 0) / monthDays);
    const violent = new Set(events(seen).map((event) => `${cells.of(event)} ${monthOf(event)}`));
    let [atRisk, ended, calm, begun] = [0, 0, 0, 0];
    for (const cell of treated)
      for (let month = 0; month + 1 < months; month++) {
        const [now, next] = [month, month + 1].map((each) => violent.has(`${cell} ${each}`));
        if (now) atRisk++;
        else calm++;
        if (now && !next) ended++;
        if (!now && next) begun++;
      }
    return { atRisk, ended, calm, begun };
  };
}
