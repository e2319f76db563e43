/** How attacks ended under each posture, and why no response came in time. */
import type { ChainCount, ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { endingCategories, reasonCategories, segmentsOf, sum, type Category } from './chainShares.ts';
import { endingLabel, reasonLabel } from './endingWords.ts';
import { framed } from './frame.ts';
import { wholePercent } from './numbers.ts';
import { armsOf, noMission } from './palette.ts';
import { sizes, themes } from './theme.ts';
import { postureLabel } from './words.ts';

export const title: Localised = {
  en: 'How attacks ended, and why no one came in time',
  fr: "Comment les attaques ont fini, et pourquoi personne n'est venu à temps",
};

const words = {
  ended: { en: 'How attacks ended (share of attacks)', fr: 'Comment elles ont fini (part des attaques)' },
  why: {
    en: 'Why no one came in time (share of attacks answered late or never)',
    fr: 'Pourquoi personne à temps (part des attaques sans réponse ou trop tard)',
  },
  reading: {
    en: 'All repeats together; n: attacks counted.',
    fr: 'Toutes les répétitions ensemble ; n : attaques comptées.',
  },
  columns: {
    en: ['Posture', 'Ending', 'Reason', 'Attacks', 'Share of attacks'],
    fr: ['Posture', 'Fin', 'Raison', 'Attaques', 'Part des attaques'],
  },
} as const;

/** Endings of ambushes, strikes and riots, which have no chain of response to an attack. */
const withoutChain = ['survived', 'casualties', 'contained', 'subsided'];
const withoutAnswer = ['late', 'unanswered'];
const panelWidth = 460;

/** Two stacked bars a posture: all attacks by their end, and the unanswered by the reason. */
export function chainEndings(input: ChartInput): VegaLiteSpec {
  const rows = input.chains.filter((row) => row.count > 0 && !withoutChain.includes(row.outcome));
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
    width: panelWidth + 320,
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
    height: { step: 36 },
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
  return {
    columns: words.columns[lang],
    rows: armsOf(postures).flatMap((posture) => {
      const own = rows.filter((row) => row.posture === posture);
      return own.map(({ outcome, reason, count }) => [
        postureLabel(input, posture),
        endingLabel(outcome, lang),
        reason === '' ? null : reasonLabel(reason, lang),
        count,
        wholePercent(count / sum(own), lang),
      ]);
    }),
  };
}
