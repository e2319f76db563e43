/** How attacks ended under each posture, and why no response came in time. */
import type { ChainCount, ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { endingLabel, reasonLabel } from './endingWords.ts';
import { framed } from './frame.ts';
import { shortNumber, wholePercent } from './numbers.ts';
import { armsOf, endingColours, inkOn, reasonColours } from './palette.ts';
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
const reasonsShown = reasonColours.light.length - 1;
const panelWidth = 460;
const smallestLabelled = 0.055;

/** One part of a posture's bar: from and to are shares of 1. */
interface Segment {
  readonly posture: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly ink: string;
}

interface Category {
  readonly label: string;
  readonly colour: string;
  readonly holds: (row: ChainCount) => boolean;
}

/** Two stacked bars a posture: all attacks by their end, and the unanswered by the reason. */
export function chainEndings(input: ChartInput): VegaLiteSpec {
  const rows = input.chains.filter((row) => row.count > 0 && !withoutChain.includes(row.outcome));
  const unanswered = rows.filter((row) => withoutAnswer.includes(row.outcome) && row.reason !== '');
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

/** Endings that occur, in the palette's order, unknown ones last. */
function endingCategories({ lang, theme }: ChartInput, rows: readonly ChainCount[]): Category[] {
  const colours = endingColours[theme];
  const found = new Set(rows.map((row) => row.outcome));
  const known = Object.keys(colours).filter((outcome) => found.has(outcome));
  const others = [...found].filter((outcome) => !(outcome in colours)).sort();
  return [...known, ...others].map((outcome) => ({
    label: endingLabel(outcome, lang),
    colour: colours[outcome] ?? colours.open,
    holds: (row) => row.outcome === outcome,
  }));
}

/** The reasons that occur most, then the rest as one. */
function reasonCategories({ lang, theme }: ChartInput, rows: readonly ChainCount[]): Category[] {
  const colours = reasonColours[theme];
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.reason, (counts.get(row.reason) ?? 0) + row.count);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([reason]) => reason);
  const shown = byCount.slice(0, byCount.length > reasonsShown + 1 ? reasonsShown : reasonsShown + 1);
  const named = shown.map((reason, i) => ({
    label: reasonLabel(reason, lang),
    colour: colours[i],
    holds: (row: ChainCount) => row.reason === reason,
  }));
  if (shown.length === byCount.length) return named;
  const rest = colours[reasonsShown];
  return [...named, { label: reasonLabel('other', lang), colour: rest, holds: (row) => !shown.includes(row.reason) }];
}

function segmentsOf(
  { lang, postures }: ChartInput,
  rows: readonly ChainCount[],
  categories: readonly Category[],
): Segment[] {
  return armsOf(postures).flatMap((posture) => {
    const own = rows.filter((row) => row.posture === posture);
    const total = sum(own);
    const name = `${postureLabel(posture, lang)} (n = ${shortNumber(total, lang)})`;
    let before = 0;
    return categories.flatMap(({ label, colour, holds }) => {
      const count = sum(own.filter(holds));
      if (count === 0) return [];
      const from = before / total;
      before += count;
      const share = count / total;
      const text = share < smallestLabelled ? '' : wholePercent(share, lang);
      return [{ posture: name, part: label, from, to: before / total, label: text, ink: inkOn(colour) }];
    });
  });
}

function sum(rows: readonly ChainCount[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
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

function tableOf({ lang, postures }: ChartInput, rows: readonly ChainCount[]): ChartTable {
  return {
    columns: words.columns[lang],
    rows: armsOf(postures).flatMap((posture) => {
      const own = rows.filter((row) => row.posture === posture);
      return own.map(({ outcome, reason, count }) => [
        postureLabel(posture, lang),
        endingLabel(outcome, lang),
        reason === '' ? null : reasonLabel(reason, lang),
        count,
        wholePercent(count / sum(own), lang),
      ]);
    }),
  };
}
