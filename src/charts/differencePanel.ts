/** One panel of differences: an outcome and a kind of pair. */
import type { DifferenceRow, OutcomeInfo } from '../analysis/tables.ts';
import { directionOf } from '../analysis/verdict.ts';
import type { ChartInput, Lang, Layer, Localised, Panel } from './chart.ts';
import { roundAxis } from './axis.ts';
import { given, signedAlike } from './numbers.ts';
import { rowHeight, rowName, rowNameAxis } from './rowNames.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, differenceTitle, postureLabel, verdictWords } from './words.ts';

const words = {
  minus: { en: 'minus', fr: 'moins' },
  less: { en: 'less', fr: 'moins' },
  more: { en: 'more', fr: 'plus' },
  same: { en: 'the same in every repeat', fr: 'pareil à chaque répétition' },
  to: { en: 'to', fr: 'à' },
  sides: {
    en: '← the first named has less · the first named has more →',
    fr: '← la première nommée a moins · la première nommée a plus →',
  },
} as const;

/** French sets a narrow space before a colon. */
const colon: Localised = { en: ': ', fr: '\u202f: ' };
/** Pixels; the numbers and the verdicts stand to the right of it. */
export const differencePanelWidth = 400;
const numbersAt = differencePanelWidth + 14;
export const pairWidth = 250;

function pairLabel(input: ChartInput, row: DifferenceRow): string {
  const { lang } = input;
  const names = `${postureLabel(input, row.posture_a)} ${words.minus[lang]} ${postureLabel(input, row.posture_b)}`;
  return rowName(names, pairWidth);
}

/** The verdict, with the direction where luck alone was looked at; empty for an exploratory outcome. */
export function verdictLabel(row: DifferenceRow, lang: Lang): string {
  if (row.verdict === '') return '';
  const direction = row.verdict === 'LUCK ONLY' ? directionOf(row) : null;
  const verdict = verdictWords[row.verdict][lang];
  return direction === null ? verdict : `${verdict} · ${words[direction][lang]}`;
}

/** Each difference with its range in figures, all with the same decimals; where all repeats are tied, in words. */
export function figuresOf(rows: readonly DifferenceRow[], outcome: OutcomeInfo, lang: Lang): string[] {
  const largest = Math.max(0, ...rows.map(({ mean }) => Math.abs(mean ?? 0)));
  const figure = signedAlike(largest, outcome, lang);
  return rows.map(({ mean, lo95, hi95 }) => {
    if (mean === null) return '';
    if (mean === 0 && lo95 === 0 && hi95 === 0) return `0 · ${words.same[lang]}`;
    if (lo95 === null || hi95 === null) return figure(mean);
    return `${figure(mean)} (${figure(lo95)} ${words.to[lang]} ${figure(hi95)})`;
  });
}

/**
 * One panel: pairs as lines, with the band of differences that do not matter and a line at 0.
 * @param figuresWidth pixels between the panel and the verdicts
 */
export function differencePanel(
  input: ChartInput,
  outcome: OutcomeInfo,
  matters: number,
  rows: readonly DifferenceRow[],
  kind: Localised,
  figuresWidth: number,
): Panel {
  const { lang } = input;
  const size = given(matters, outcome, lang);
  const mattersText = lang === 'en' ? `it matters from ${size} on` : `compte à partir de ${size}`;
  const heading = `${differenceTitle(outcome, lang)}${colon[lang]}${kind[lang]}`;
  const ends = rows.flatMap(({ mean, lo95, hi95 }) => [mean ?? 0, lo95 ?? 0, hi95 ?? 0]);
  const range = [Math.min(-matters, ...ends), Math.max(matters, ...ends)] as const;
  const { domain, values, format } = roundAxis(outcome, range[0], range[1], 6, false);
  const figures = figuresOf(rows, outcome, lang);
  const x = {
    type: 'quantitative' as const,
    title: words.sides[lang],
    scale: { domain: [...domain], nice: false, padding: 12 },
    axis: { values: [...values], format },
  };
  return {
    title: {
      text: wrapText(heading, differencePanelWidth + 200, sizes.panelTitle, true),
      subtitle: [betterWords[outcome.better][lang], mattersText].filter(Boolean).join(' · '),
    },
    width: differencePanelWidth,
    height: {
      step: rowHeight(
        rows.map((row) => pairLabel(input, row)),
        26,
      ),
    },
    data: { values: rows.map((row, i) => ({ ...pointOf(input, row), figures: figures[i] })) },
    layer: [...groundLayers(input, x, matters), ...pairLayers(input, x, rows, figuresWidth)],
  };
}

/** What the marks of one pair need. */
function pointOf(input: ChartInput, row: DifferenceRow): object {
  const { lang, theme } = input;
  const { ink, background } = themes[theme];
  return {
    pair: pairLabel(input, row),
    mean: row.mean,
    lo95: row.lo95,
    hi95: row.hi95,
    verdict: verdictLabel(row, lang),
    fill: row.verdict === 'CANNOT TELL' || row.verdict === '' ? background : ink,
  };
}

interface DifferenceAxis {
  readonly type: 'quantitative';
  readonly title: string;
  readonly scale: { readonly domain: number[]; readonly nice: boolean; readonly padding: number };
  readonly axis: { readonly values: number[]; readonly format: string };
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

function pairLayers(
  input: ChartInput,
  x: DifferenceAxis,
  rows: readonly DifferenceRow[],
  figuresWidth: number,
): Layer[] {
  const { ink } = themes[input.theme];
  const pairs = rows.map((row) => pairLabel(input, row));
  const y = {
    field: 'pair',
    type: 'nominal' as const,
    scale: { domain: pairs },
    title: null,
    axis: rowNameAxis,
  };
  const text = { type: 'text', align: 'left', fontSize: sizes.label, color: ink } as const;
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
    { mark: text, encoding: { y, x: { value: numbersAt }, text: { field: 'figures' } } },
    {
      mark: text,
      encoding: { y, x: { value: Math.ceil(numbersAt + figuresWidth + 18) }, text: { field: 'verdict' } },
    },
  ];
}
