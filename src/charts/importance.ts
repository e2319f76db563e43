/** How much each parameter of a sampled design matters: elementary effects, or shares of the variance. */
import type { IndexRow } from '../analysis/firstOrder.ts';
import type { ScreeningRow } from '../analysis/screening.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armsWith, lineName } from './armScales.ts';
import { roundAxis } from './axis.ts';
import type { ChartInput, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneStart } from './frame.ts';
import { measured } from './numbers.ts';
import { postureColour } from './palette.ts';
import { legendNames, rowName, rowNameAxis } from './rowNames.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { differenceTitle, outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

const words = {
  screening: {
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
  },
  indices: {
    title: {
      en: 'How much of the variance goes with each parameter alone?',
      fr: 'Quelle part de la variance va avec chaque paramètre seul\u202f?',
    } satisfies Localised,
    reading: {
      en: 'Dot: first-order index, the share of the variance between points. Stroke: its range over points. What parameters do together is in none of them.',
      fr: "Point\u202f: indice de premier ordre, la part de la variance entre les points. Trait\u202f: sa plage sur les points. Ce que les paramètres font ensemble n'est dans aucun.",
    },
    columns: {
      en: ['Outcome', 'Parameter', 'Posture', 'Points', 'Index', 'Low', 'High'],
      fr: ['Résultat', 'Paramètre', 'Posture', 'Points', 'Indice', 'Bas', 'Haut'],
    },
  },
} as const;

const panelWidth = 420;
const armHeight = 14;

/** One mark of a panel. */
interface Mark {
  readonly parameter: string;
  readonly posture: string;
  readonly value: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  readonly sigma: number | null;
}

/** A panel an outcome: mu* and sigma of each parameter. */
export function screeningChart(input: ChartInput, rows: readonly ScreeningRow[]): VegaLiteSpec {
  const { lang } = input;
  const table = rows.map((row) => {
    const info = outcomeInfo(input, row.outcome);
    const shown = [row.mu, row.muStar, row.lo95, row.hi95, row.sigma].map((value) => value === null ? null : measured(value, info, lang)); // prettier-ignore
    return [outcomeTitle(info, lang), row.parameter, postureLabel(input, row.posture), row.n, ...shown];
  });
  const panels = outcomesOf(rows).map((name) => {
    const outcome = outcomeInfo(input, name);
    const marks = rows.filter((row) => row.outcome === name).map((row) => ({ ...row, value: row.muStar }));
    return panelOf(input, marks, outcome, differenceTitle(outcome, lang));
  });
  return picture(input, 'screening', rows, table, panels);
}

const share: OutcomeInfo = { name: 'index', label: { en: '', fr: '' }, unit: 'share', better: 'neither', meaning: '', formula: '' }; // prettier-ignore

/** A panel an outcome: the first-order index of each parameter. */
export function indexChart(input: ChartInput, rows: readonly IndexRow[]): VegaLiteSpec {
  const { lang } = input;
  const table = rows.map((row) => {
    const shown = [row.index, row.lo95, row.hi95].map((value) =>
      value === null ? null : measured(value, share, lang),
    );
    return [outcomeTitle(outcomeInfo(input, row.outcome), lang), row.parameter, postureLabel(input, row.posture), row.points, ...shown]; // prettier-ignore
  });
  const panels = outcomesOf(rows).map((name) => {
    const marks = rows.filter((row) => row.outcome === name).map((row) => ({ ...row, value: row.index, sigma: null }));
    return panelOf(input, marks, share, outcomeTitle(outcomeInfo(input, name), lang));
  });
  return picture(input, 'indices', rows, table, panels);
}

function picture(
  input: ChartInput,
  name: 'screening' | 'indices',
  rows: readonly (ScreeningRow | IndexRow)[],
  table: (string | number | null)[][],
  panels: readonly Panel[],
): VegaLiteSpec {
  requireOneStart(rows);
  const { lang } = input;
  const { title, reading, columns } = words[name];
  return framed(input, {
    name,
    title: title[lang],
    reading: reading[lang],
    table: { columns: columns[lang], rows: table },
    panels,
    columns: 1,
    width: panelWidth + 180,
    legend: 'shared',
  });
}

/** A band a parameter, those that matter most first; a line an arm within it. */
function panelOf(input: ChartInput, marks: readonly Mark[], outcome: OutcomeInfo, title: string): Panel {
  const { theme, postures } = input;
  const arms = armsWith(input, marks);
  const most = (parameter: string) =>
    Math.max(0, ...marks.flatMap((mark) => (mark.parameter === parameter ? (mark.value ?? []) : [])));
  const parameters = [...new Set(marks.map(({ parameter }) => parameter))].sort((a, b) => most(b) - most(a));
  const ends = marks.flatMap(({ value, lo95, hi95, sigma }) => [value ?? 0, lo95 ?? 0, hi95 ?? 0, sigma ?? 0]);
  const { domain, values, format } = roundAxis(outcome, Math.min(0, ...ends), Math.max(0, ...ends), 5, true);
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false },
    axis: { values: [...values], format },
  };
  const y = { field: 'parameter', type: 'nominal' as const, title: null, sort: parameters.map((one) => rowName(one, 170)), axis: { ...rowNameAxis, grid: true, bandPosition: 0 } }; // prettier-ignore
  const names = arms.map((posture) => lineName(input, posture));
  const offset = { field: 'posture', type: 'nominal' as const, sort: names };
  const range = arms.map((posture) => postureColour(posture, postures, theme));
  const legend = { title: null, orient: 'top' as const, columns: 3, ...legendNames };
  const color = { field: 'posture', type: 'nominal' as const, scale: { domain: names, range }, legend };
  const where = { y, yOffset: offset, color };
  return {
    title: { text: wrapText(title, panelWidth, sizes.panelTitle, true) },
    width: panelWidth,
    height: { step: Math.max(26, armHeight * arms.length + 8), for: 'position' },
    data: {
      values: marks.map(({ parameter, posture, value, lo95, hi95, sigma }) => ({
        parameter: rowName(parameter, 170),
        posture: lineName(input, posture),
        value,
        lo95,
        hi95,
        sigma,
      })),
    },
    layer: [
      { mark: { type: 'rule', color: themes[theme].quietInk, aria: false }, encoding: { x: { datum: 0, ...x } } },
      {
        transform: [{ filter: 'isValid(datum.lo95)' }],
        mark: { type: 'rule', strokeWidth: 2.5, opacity: 0.75 },
        encoding: { x: { field: 'lo95', ...x }, x2: { field: 'hi95' }, ...where },
      },
      {
        transform: [{ filter: 'isValid(datum.value)' }],
        mark: { type: 'point', filled: true, size: 55, opacity: 1 },
        encoding: { x: { field: 'value', ...x }, ...where },
      },
      {
        transform: [{ filter: 'isValid(datum.sigma)' }],
        mark: { type: 'point', filled: false, shape: 'diamond', size: 55, opacity: 1 },
        encoding: { x: { field: 'sigma', ...x }, ...where },
      },
    ],
  };
}

function outcomesOf(rows: readonly { readonly outcome: string }[]): string[] {
  return [...new Set(rows.map(({ outcome }) => outcome))];
}
