/** Charts of a study: what its parameters do, alone and two by two. */
import { convergence } from '../analysis/convergence.ts';
import { interactions } from '../analysis/interaction.ts';
import type { Start } from '../analysis/tables.ts';
import type { ChartInput, ThemeName, VegaLiteSpec } from '../charts/chart.ts';
import { convergenceOfRepeats } from '../charts/convergence.ts';
import { indexChart } from '../charts/indices.ts';
import { screeningChart } from '../charts/screening.ts';
import { inputWithoutRows } from '../charts/emptyInput.ts';
import { interactionMap } from '../charts/interactions.ts';
import { mainEffects } from '../charts/mainEffects.ts';
import { inLanguage, type Language } from '../report/language.ts';
import { postureName } from '../report/names.ts';
import { parseScenario } from '../scenario/parse.ts';
import { transientDays } from '../study/stretches.ts';
import { othersAtLevel } from '../study/storedDesign.ts';
import type { Reader } from '../study/store/reader.ts';
import type { StudyAnalysis } from '../study/studyAnalysis.ts';
import { shownValues } from './settingText.ts';

export interface StudyChart {
  readonly name: string;
  readonly spec: VegaLiteSpec;
}

/** One way of starting a posture in a picture: from the lay-down before. */
const isSwitched = ({ start }: { readonly start: Start }): boolean => start === 'switching';

/** Those that have something to show. */
export function studyCharts(reader: Reader, analysis: StudyAnalysis, lang: Language, theme: ThemeName): StudyChart[] {
  const { design, points, drawn } = analysis;
  const responses = analysis.responses.filter(isSwitched);
  const screening = analysis.screening.filter(isSwitched);
  const indices = analysis.indices.filter(isSwitched);
  const input = chartInput(reader, lang, theme);
  const shown = shownValues(points);
  const effects = analysis.effects
    .filter(isSwitched)
    .map((row) => ({ ...row, level: shown(row.parameter, row.level) }));
  // Where values are drawn a cell has a point or two, at which all other parameters differ, too.
  const crossed = drawn.length > 0 ? [] : responses;
  const cells = crossed
    .flatMap(({ responses: found, ...about }) => interactions(points, found, about))
    .map((cell) => ({
      ...cell,
      level_a: shown(cell.parameter_a, cell.level_a),
      level_b: shown(cell.parameter_b, cell.level_b),
    }));
  const narrowing = responses.flatMap(({ responses: found, ...about }) => convergence(points, found, about));
  const charts = [
    {
      name: 'mainEffects',
      of: effects.map(({ effect }) => effect),
      spec: mainEffects(input, effects, othersAtLevel(design)),
    },
    { name: 'interactions', of: cells.map(({ mean }) => mean), spec: interactionMap(input, cells) },
    {
      name: 'convergence',
      of: narrowing.map(({ halfWidth }) => halfWidth),
      spec: convergenceOfRepeats(input, narrowing),
    },
    { name: 'screening', of: screening.map(({ muStar }) => muStar), spec: screeningChart(input, screening) },
    { name: 'indices', of: indices.map(({ index }) => index), spec: indexChart(input, indices) },
  ];
  return charts.filter(({ of }) => of.some((value) => value !== null)).map(({ name, spec }) => ({ name, spec }));
}

/** What is around a picture; the rows of a comparison have no place in it. */
function chartInput({ manifest, text }: Reader, lang: Language, theme: ThemeName): ChartInput {
  const { name, modelVersion, ended, started, outcomes, measureCount, postures, primary, seeding } = manifest;
  const known = { outcomes: outcomes.slice(0, measureCount).map((outcome) => outcome.name) };
  const parsed = parseScenario(text('scenario.resolved.yaml'), 'scenario.resolved.yaml', known);
  const named = (id: string) => ('scenario' in parsed ? postureName(parsed, id, lang) : id);
  return inputWithoutRows({
    scenarioName: inLanguage(name, lang),
    modelVersion,
    date: (ended ?? started).slice(0, 10),
    lang,
    theme,
    outcomes,
    primary,
    postures,
    names: Object.fromEntries(postures.map((id) => [id, named(id)])),
    transientDays,
    sharedLuck: seeding === 'common',
  });
}
