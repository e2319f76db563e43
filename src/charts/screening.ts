/** Elementary effects of a study by Morris: which parameters matter. */
import type { ScreeningRow } from '../analysis/screening.ts';
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { importancePanel, importancePicture, outcomesOf } from './importance.ts';
import { measured } from './numbers.ts';
import { differenceTitle, outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

const words = {
  title: {
    en: 'Which parameters matter?',
    fr: 'Quels paramètres comptent\u202f?',
  } satisfies Localised,
  reading: {
    en: 'Dot: average size of the elementary effect (mu*), stroke: its range over trajectories. Diamond: its spread (sigma), large where the effect depends on other parameters or is bent.',
    fr: "Point\u202f: taille moyenne de l'effet élémentaire (mu*), trait\u202f: sa plage sur les trajectoires. Losange\u202f: sa dispersion (sigma), grande où l'effet dépend d'autres paramètres ou n'est pas droit.",
  },
  columns: {
    en: ['Outcome', 'Parameter', 'Posture', 'Trajectories', 'mu', 'mu*', 'Low', 'High', 'sigma'],
    fr: ['Résultat', 'Paramètre', 'Posture', 'Trajectoires', 'mu', 'mu*', 'Bas', 'Haut', 'sigma'],
  },
} as const;

/** A panel an outcome: mu* and sigma of each parameter. */
export function screeningChart(input: ChartInput, rows: readonly ScreeningRow[]): VegaLiteSpec {
  const { lang } = input;
  const table = rows.map((row) => {
    const info = outcomeInfo(input, row.outcome);
    const shown = [row.mu, row.muStar, row.lo95, row.hi95, row.sigma].map((value) =>
      value === null ? null : measured(value, info, lang),
    );
    return [outcomeTitle(info, lang), row.parameter, postureLabel(input, row.posture), row.n, ...shown];
  });
  const panels = outcomesOf(rows).map((name) => {
    const outcome = outcomeInfo(input, name);
    const marks = rows
      .filter((row) => row.outcome === name)
      .map((row) => ({ ...row, value: row.muStar, diamond: row.sigma }));
    return importancePanel(input, marks, outcome, differenceTitle(outcome, lang));
  });
  return importancePicture(input, 'screening', words, rows, table, panels);
}
