/** Sensitivity indices of a sampled study: the share of the variance that goes with each parameter, alone and with others. */
import type { IndexRow } from '../analysis/firstOrder.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { importancePanel, importancePicture, outcomesOf } from './importance.ts';
import { measured } from './numbers.ts';
import { outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

const words = {
  title: {
    en: 'How much of the variance goes with each parameter?',
    fr: 'Quelle part de la variance va avec chaque paramètre\u202f?',
  } satisfies Localised,
  reading: {
    en: 'Dot: first-order index, the share of the variance between points. Stroke: its range over points. What parameters do together is in none of them. Diamond, of a design by Saltelli: total index, which has that too.',
    fr: "Point\u202f: indice de premier ordre, la part de la variance entre les points. Trait\u202f: sa plage sur les points. Ce que les paramètres font ensemble n'est dans aucun. Losange, d'un plan de Saltelli\u202f: indice total, qui l'a aussi.",
  },
  columns: {
    en: ['Outcome', 'Parameter', 'Posture', 'Points', 'Index', 'Low', 'High', 'Total', 'Low', 'High'],
    fr: ['Résultat', 'Paramètre', 'Posture', 'Points', 'Indice', 'Bas', 'Haut', 'Total', 'Bas', 'Haut'],
  },
} as const;

const share: OutcomeInfo = {
  name: 'index',
  label: { en: '', fr: '' },
  unit: 'share',
  better: 'neither',
  meaning: '',
  formula: '',
};

/** A panel an outcome: the first-order index of each parameter. */
export function indexChart(input: ChartInput, rows: readonly IndexRow[]): VegaLiteSpec {
  const { lang } = input;
  const table = rows.map((row) => {
    const shown = [row.index, row.lo95, row.hi95, row.total, row.total_lo95, row.total_hi95].map((value) =>
      value === null ? null : measured(value, share, lang),
    );
    return [
      outcomeTitle(outcomeInfo(input, row.outcome), lang),
      row.parameter,
      postureLabel(input, row.posture),
      row.points,
      ...shown,
    ];
  });
  const panels = outcomesOf(rows).map((name) => {
    const marks = rows
      .filter((row) => row.outcome === name)
      .map((row) => ({ ...row, value: row.index, diamond: row.total }));
    return importancePanel(input, marks, share, outcomeTitle(outcomeInfo(input, name), lang));
  });
  return importancePicture(input, 'indices', words, rows, table, panels);
}
