/** What pictures of elementary effects and of shares of the variance have in common: a band a parameter. */
import type { IndexRow } from '../analysis/firstOrder.ts';
import type { ScreeningRow } from '../analysis/screening.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armsWith, lineName } from './armScales.ts';
import { roundAxis } from './axis.ts';
import type { ChartInput, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneStart } from './frame.ts';
import { postureColour } from './palette.ts';
import { legendNames, rowName, rowNameAxis } from './rowNames.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';

const panelWidth = 420;
const armHeight = 14;

/** One mark of a panel. */
interface Mark {
  readonly parameter: string;
  readonly posture: string;
  readonly value: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  readonly diamond: number | null;
}

/** What a picture of importance says in each language. */
interface ImportanceWords {
  readonly title: Localised;
  readonly reading: Localised;
  readonly columns: { readonly en: readonly string[]; readonly fr: readonly string[] };
}

export function importancePicture(
  input: ChartInput,
  name: 'screening' | 'indices',
  { title, reading, columns }: ImportanceWords,
  rows: readonly (ScreeningRow | IndexRow)[],
  table: (string | number | null)[][],
  panels: readonly Panel[],
): VegaLiteSpec {
  requireOneStart(rows);
  const { lang } = input;
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
export function importancePanel(input: ChartInput, marks: readonly Mark[], outcome: OutcomeInfo, title: string): Panel {
  const { theme, postures } = input;
  const arms = armsWith(input, marks);
  const most = (parameter: string) =>
    Math.max(0, ...marks.flatMap((mark) => (mark.parameter === parameter ? (mark.value ?? []) : [])));
  const parameters = [...new Set(marks.map(({ parameter }) => parameter))].sort((a, b) => most(b) - most(a));
  const ends = marks.flatMap(({ value, lo95, hi95, diamond }) => [value ?? 0, lo95 ?? 0, hi95 ?? 0, diamond ?? 0]);
  const { domain, values, format } = roundAxis(outcome, Math.min(0, ...ends), Math.max(0, ...ends), 5, true);
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false },
    axis: { values: [...values], format },
  };
  const y = {
    field: 'parameter',
    type: 'nominal' as const,
    title: null,
    sort: parameters.map((one) => rowName(one, 170)),
    axis: { ...rowNameAxis, grid: true, bandPosition: 0 },
  };
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
      values: marks.map(({ parameter, posture, value, lo95, hi95, diamond }) => ({
        parameter: rowName(parameter, 170),
        posture: lineName(input, posture),
        value,
        lo95,
        hi95,
        diamond,
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
        transform: [{ filter: 'isValid(datum.diamond)' }],
        mark: { type: 'point', filled: false, shape: 'diamond', size: 55, opacity: 1 },
        encoding: { x: { field: 'diamond', ...x }, ...where },
      },
    ],
  };
}

export function outcomesOf(rows: readonly { readonly outcome: string }[]): string[] {
  return [...new Set(rows.map(({ outcome }) => outcome))];
}
