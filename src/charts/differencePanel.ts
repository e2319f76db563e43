/** One panel of differences: an outcome and a kind of pair. */
import type { DifferenceRow, OutcomeInfo } from '../analysis/tables.ts';
import { directionOf } from '../analysis/verdict.ts';
import type { ChartInput, Lang, Layer, Localised, Panel } from './chart.ts';
import { axisFormat, given, measured } from './numbers.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, differenceTitle, postureLabel, verdictWords } from './words.ts';

const words = {
  minus: { en: 'minus', fr: 'moins' },
  less: { en: 'less', fr: 'moins' },
  more: { en: 'more', fr: 'plus' },
  sides: {
    en: '← the first named has less · the first named has more →',
    fr: '← la première nommée a moins · la première nommée a plus →',
  },
} as const;

/** French sets a narrow space before a colon. */
const colon: Localised = { en: ': ', fr: '\u202f: ' };
/** Pixels; the verdicts stand to the right of it. */
export const differencePanelWidth = 430;

function pairLabel(input: ChartInput, row: DifferenceRow): string {
  const { lang } = input;
  return `${postureLabel(input, row.posture_a)} ${words.minus[lang]} ${postureLabel(input, row.posture_b)}`;
}

/** The verdict, with the direction where luck alone was looked at; empty for an exploratory outcome. */
export function verdictLabel(row: DifferenceRow, lang: Lang): string {
  if (row.verdict === '') return '';
  const direction = row.verdict === 'LUCK ONLY' ? directionOf(row) : null;
  const verdict = verdictWords[row.verdict][lang];
  return direction === null ? verdict : `${verdict} · ${words[direction][lang]}`;
}

/** One panel: pairs as lines, with the band of differences that do not matter and a line at 0. */
export function differencePanel(
  input: ChartInput,
  outcome: OutcomeInfo,
  matters: number,
  rows: readonly DifferenceRow[],
  kind: Localised,
): Panel {
  const { lang } = input;
  const size = given(matters, outcome, lang);
  const mattersText = lang === 'en' ? `it matters from ${size} on` : `compte à partir de ${size}`;
  const heading = `${differenceTitle(outcome, lang)}${colon[lang]}${kind[lang]}`;
  const axis = { tickCount: 6, format: axisFormat(outcome) };
  const x = { type: 'quantitative' as const, title: words.sides[lang], scale: { nice: false, padding: 24 }, axis };
  return {
    title: {
      text: wrapText(heading, differencePanelWidth + 200, sizes.panelTitle, true),
      subtitle: [betterWords[outcome.better][lang], mattersText].filter(Boolean).join(' · '),
    },
    width: differencePanelWidth,
    height: { step: 34 },
    data: { values: rows.map((row) => pointOf(input, outcome, row)) },
    layer: [...groundLayers(input, x, matters), ...pairLayers(input, x, rows)],
  };
}

/** What the marks of one pair need. */
function pointOf(input: ChartInput, outcome: OutcomeInfo, row: DifferenceRow): object {
  const { lang, theme } = input;
  const { ink, background } = themes[theme];
  return {
    pair: pairLabel(input, row),
    mean: row.mean,
    lo95: row.lo95,
    hi95: row.hi95,
    label: row.mean === null ? '' : measured(row.mean, outcome, lang),
    verdict: verdictLabel(row, lang),
    fill: row.verdict === 'CANNOT TELL' || row.verdict === '' ? background : ink,
  };
}

interface DifferenceAxis {
  readonly type: 'quantitative';
  readonly title: string;
  readonly scale: { readonly nice: boolean; readonly padding: number };
  readonly axis: { readonly tickCount: number; readonly format: string };
}

function groundLayers({ theme }: ChartInput, x: DifferenceAxis, matters: number): Layer[] {
  const { band, quietInk } = themes[theme];
  return [
    {
      data: { values: [{ from: -matters, to: matters }] },
      mark: { type: 'rect', color: band, opacity: 1, aria: false },
      encoding: { x: { field: 'from', ...x }, x2: { field: 'to' } },
    },
    {
      data: { values: [{ zero: 0 }] },
      mark: { type: 'rule', color: quietInk, strokeWidth: 1, aria: false },
      encoding: { x: { field: 'zero', ...x } },
    },
  ];
}

function pairLayers(input: ChartInput, x: DifferenceAxis, rows: readonly DifferenceRow[]): Layer[] {
  const { ink } = themes[input.theme];
  const pairs = rows.map((row) => pairLabel(input, row));
  const y = {
    field: 'pair',
    type: 'nominal' as const,
    scale: { domain: pairs },
    title: null,
    axis: { labelLimit: 380 },
  };
  return [
    {
      transform: [{ filter: 'isValid(datum.lo95)' }],
      mark: { type: 'rule', strokeWidth: 3, color: ink, strokeCap: 'round', opacity: 0.75 },
      encoding: { y, x: { field: 'lo95', ...x }, x2: { field: 'hi95' } },
    },
    {
      mark: { type: 'point', size: 80, stroke: ink, strokeWidth: 2, opacity: 1 },
      encoding: { y, x: { field: 'mean', ...x }, fill: { field: 'fill', type: 'nominal', scale: null } },
    },
    {
      mark: { type: 'text', dy: -11 },
      encoding: { y, x: { field: 'mean', ...x }, text: { field: 'label' } },
    },
    {
      mark: { type: 'text', align: 'left', fontSize: sizes.label, color: ink },
      encoding: { y, x: { value: differencePanelWidth + 14 }, text: { field: 'verdict' } },
    },
  ];
}
