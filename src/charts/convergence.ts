/** Whether a study had replications enough: how its luck range narrowed as they came. */
import type { ConvergenceRow } from '../analysis/convergence.ts';
import { armScales, armsWith, drawingOrder, lineName } from './armScales.ts';
import { roundAxis } from './axis.ts';
import type { ChartInput, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneStart } from './frame.ts';
import { measured } from './numbers.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { differenceTitle, outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

const title: Localised = {
  en: 'Were there repeats enough?',
  fr: 'Y a-t-il eu assez de répétitions\u202f?',
};

const words = {
  reading: {
    en: 'Line: half the width of the luck range of the average, on average over the points. Level line: what matters.',
    fr: 'Ligne\u202f: moitié de la largeur de la plage du hasard de la moyenne, en moyenne sur les points. Ligne horizontale\u202f: ce qui compte.',
  },
  repeats: { en: 'repeats', fr: 'répétitions' },
  columns: {
    en: ['Outcome', 'Posture', 'Repeats', 'Half width'],
    fr: ['Résultat', 'Posture', 'Répétitions', 'Demi-largeur'],
  },
} as const;

const panelWidth = 420;

/** A panel an outcome. */
export function convergenceOfRepeats(input: ChartInput, rows: readonly ConvergenceRow[]): VegaLiteSpec {
  requireOneStart(rows);
  const { lang } = input;
  const outcomes = [...new Set(rows.map((row) => row.outcome))];
  return framed(input, {
    name: 'convergence',
    title: title[lang],
    reading: words.reading[lang],
    table: {
      columns: words.columns[lang],
      rows: rows.map(({ outcome, posture, replications, halfWidth }) => {
        const info = outcomeInfo(input, outcome);
        const half = measured(halfWidth, info, lang);
        return [outcomeTitle(info, lang), postureLabel(input, posture), replications, half];
      }),
    },
    panels: outcomes.map((name) =>
      panelOf(
        input,
        name,
        rows.filter((row) => row.outcome === name),
      ),
    ),
    columns: 1,
    width: panelWidth + 120,
    legend: 'shared',
  });
}

function panelOf(input: ChartInput, name: string, rows: readonly ConvergenceRow[]): Panel {
  const { lang, theme, primary } = input;
  const outcome = outcomeInfo(input, name);
  const matters = primary.find((each) => each.outcome === name)?.matters;
  const ends = rows.map(({ halfWidth }) => halfWidth);
  const { domain, values, format } = roundAxis(outcome, 0, Math.max(matters ?? 0, ...ends), 5, true);
  const y = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false },
    axis: { values: [...values], format },
  };
  const arms = armsWith(input, rows);
  const x = {
    field: 'replications',
    type: 'quantitative' as const,
    title: words.repeats[lang],
    axis: { tickCount: 6 },
  };
  return {
    title: { text: wrapText(differenceTitle(outcome, lang), panelWidth, sizes.panelTitle, true) },
    width: panelWidth,
    height: 180,
    data: {
      values: drawingOrder(arms, input.postures).flatMap((arm) =>
        rows
          .filter(({ posture }) => posture === arm)
          .map(({ replications, halfWidth }) => ({ posture: lineName(input, arm), replications, halfWidth })),
      ),
    },
    layer: [
      {
        mark: { type: 'line', strokeWidth: 2.5 },
        encoding: { x, y: { field: 'halfWidth', ...y }, ...armScales(input, arms) },
      },
      ...(matters === undefined
        ? []
        : [
            {
              mark: { type: 'rule' as const, color: themes[theme].quietInk },
              encoding: { y: { datum: matters, ...y } },
            },
          ]),
    ],
  };
}
