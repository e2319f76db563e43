/** How attacks ended under each posture, and why no response came in time. */
import type { ChainCount, ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import {
  chainNameWidth,
  endingCategories,
  reasonCategories,
  segmentsOf,
  shareOf,
  sum,
  type Category,
} from './chainShares.ts';
import { endingLabel, reasonLabel } from './endingWords.ts';
import { framed } from './frame.ts';
import { wholeNumber, wholePercent } from './numbers.ts';
import { armsOf, noMission } from './palette.ts';
import { rowHeight, rowNameAxis } from './rowNames.ts';
import { sizes, themes } from './theme.ts';
import { postureLabel } from './words.ts';

export const title: Localised = {
  en: 'How did attacks end, and why did no one come in time?',
  fr: "Comment les attaques ont-elles fini, et pourquoi personne n'est-il venu à temps\u202f?",
};

const words = {
  ended: { en: 'How attacks ended (share of attacks)', fr: 'Comment elles ont fini (part des attaques)' },
  why: {
    en: 'Why no one came in time (share of late and unanswered)',
    fr: 'Pourquoi personne à temps (part des tardives et sans réponse)',
  },
  reading: {
    en: 'All repeats together; n: attacks counted. ±: luck range of a share in percentage points, 19 times in 20.',
    fr: 'Toutes les répétitions ensemble\u202f; n\u202f: attaques comptées. ±\u202f: marge du hasard en points de pourcentage, 19 fois sur 20.',
  },
  columns: {
    en: ['Posture', 'Ending', 'Reason', 'Attacks', 'Share of attacks', 'From (95%)', 'To (95%)'],
    fr: ['Posture', 'Fin', 'Raison', 'Attaques', 'Part des attaques', 'De (95\u202f%)', 'À (95\u202f%)'],
  },
} as const;

/** Endings of ambushes, strikes and riots, which have no chain of response to an attack. */
const withoutChain = ['survived', 'casualties', 'contained', 'subsided'];
const withoutAnswer = ['late', 'unanswered'];
const panelWidth = 480;

/** Two stacked bars a posture: all attacks by their end, and the unanswered by the reason. */
export function chainEndings(input: ChartInput): VegaLiteSpec {
  const rows = input.chains.filter((row) => sum([row]) > 0 && !withoutChain.includes(row.outcome));
  const unanswered = rows.filter(
    (row) => withoutAnswer.includes(row.outcome) && row.reason !== '' && row.posture !== noMission,
  );
  return framed(input, {
    name: 'chainEndings',
    title: title[input.lang],
    reading: words.reading[input.lang],
    table: tableOf(input, rows),
    panels: [
      ...(rows.length > 0 ? [panelOf(input, words.ended, rows, endingCategories(input, rows))] : []),
      ...(unanswered.length > 0 ? [panelOf(input, words.why, unanswered, reasonCategories(input, unanswered))] : []),
    ],
    columns: 1,
    width: panelWidth + chainNameWidth + 200,
    legend: 'independent',
  });
}

function panelOf(
  input: ChartInput,
  heading: Localised,
  rows: readonly ChainCount[],
  categories: readonly Category[],
): Panel {
  const { lang, theme } = input;
  const segments = segmentsOf(input, rows, categories);
  const bars = [...new Set(segments.map((segment) => segment.posture))];
  const whole = [0, 1];
  const y = {
    field: 'posture',
    type: 'nominal',
    scale: { domain: bars },
    title: null,
    axis: rowNameAxis,
  } as const;
  const x = {
    type: 'quantitative',
    title: null,
    scale: { domain: whole },
    axis: { format: '.0%', tickCount: 5, grid: false },
  } as const;
  const scale = { domain: categories.map(({ label }) => label), range: categories.map(({ colour }) => colour) };
  return {
    title: { text: heading[lang] },
    width: panelWidth,
    height: { step: rowHeight(bars, 34) },
    data: { values: segments },
    layer: [
      {
        mark: { type: 'bar', stroke: themes[theme].background, strokeWidth: 1 },
        encoding: {
          y,
          x: { field: 'from', ...x },
          x2: { field: 'to' },
          color: { field: 'part', type: 'nominal', scale, legend: { title: null, symbolType: 'square' } },
        },
      },
      {
        transform: [{ calculate: '(datum.from + datum.to) / 2', as: 'middle' }],
        mark: { type: 'text', fontSize: sizes.label },
        encoding: {
          y,
          x: { field: 'middle', ...x },
          text: { field: 'label' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
    ],
    resolve: { scale: { color: 'independent' } },
  };
}

function tableOf(input: ChartInput, rows: readonly ChainCount[]): ChartTable {
  const { lang, postures } = input;
  const cell = (share: number | null) => (share === null ? null : wholePercent(share, lang));
  return {
    columns: words.columns[lang],
    rows: armsOf(postures).flatMap((posture) => {
      const own = rows.filter((row) => row.posture === posture);
      return own.map((row) => {
        const { share, lo95, hi95 } = shareOf([row], own);
        return [
          postureLabel(input, posture),
          endingLabel(row.outcome, lang),
          row.reason === '' ? null : reasonLabel(row.reason, lang),
          wholeNumber(sum([row]), lang),
          cell(share),
          cell(lo95),
          cell(hi95),
        ];
      });
    }),
  };
}
