/** The picture of docs/performance.md: what one agent costs in one turn, in every program. */
import type { Layer, VegaLiteSpec } from '../../src/charts/chart.ts';
import { shortNumber, wholeNumber } from '../../src/charts/numbers.ts';
import { wrapText } from '../../src/charts/textWidths.ts';
import { chartConfig, chartFont, sizes, themes } from '../../src/charts/theme.ts';

/** Nanoseconds per agent and turn that were measured, on a grid of so many cells. */
export interface Bar {
  readonly program: string;
  readonly size: string;
  readonly nanoseconds: number;
}

/** What others measured over all sizes; without an upper end, that much and more. */
export interface Quoted {
  readonly program: string;
  readonly from: number;
  readonly to?: number;
}

const ours = 'Cordon';
const oursColour = '#0958b3';
const panelWidth = 480;
const decades = [10, 100, 1_000, 10_000, 100_000];
const { ink, quietInk, background } = themes.light;

const title = 'What does one agent cost in one turn of Epstein’s civil violence?';
const caveat =
  'Left is faster; from one line to the next is ten times as long. Grey bar: quoted, the range over both grids.';

/** A line a program, the fastest on top, with a mark a grid and the figures beside it. */
export function speedChart(bars: readonly Bar[], quoted: readonly Quoted[], date: string): VegaLiteSpec {
  const programs = inOrder(bars, quoted);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: `${title} ${caveat} ${date}.`,
    usermeta: {
      cordon: {
        name: 'performance',
        lang: 'en',
        theme: 'light',
        title,
        caveat: `${caveat} ${date}.`,
        table: {
          columns: ['Program', 'Nanoseconds'],
          rows: programs.map((program) => [program, figuresOf(program, bars, quoted)]),
        },
      },
    },
    background,
    padding: 18,
    config: chartConfig('light', 'en'),
    title: {
      text: wrapText(title, 720, sizes.title, true),
      subtitle: [caveat, `Medians over rounds of ${date}.`],
      anchor: 'start',
      frame: 'bounds',
      font: chartFont,
      fontSize: sizes.title,
      subtitleFontSize: sizes.subtitle,
      subtitleLineHeight: 17,
      offset: 14,
    },
    width: panelWidth,
    height: { step: 28 },
    layer: layersOf(bars, quoted, programs),
  };
}

function layersOf(bars: readonly Bar[], quoted: readonly Quoted[], programs: readonly string[]): Layer[] {
  const isOurs = `datum.value === '${ours}'`;
  const y = {
    field: 'program',
    type: 'nominal' as const,
    title: null,
    scale: { domain: [...programs] },
    axis: { labelFontWeight: { condition: { test: isOurs, value: 'bold' as const }, value: 'normal' as const } },
  };
  const x = {
    type: 'quantitative' as const,
    title: 'nanoseconds per agent and turn',
    scale: { type: 'log' as const, domain: [decades[0], decades[decades.length - 1]], nice: false },
    axis: { values: decades, format: ',~f' },
  };
  const grids = [...new Set(bars.map(({ size }) => size))];
  const colour = { condition: { test: `datum.program === '${ours}'`, value: oursColour }, value: ink };
  return [
    {
      data: { values: quoted.map(({ program, from, to }) => ({ program, from, to: to ?? from })) },
      mark: { type: 'rule', strokeWidth: 5, strokeCap: 'round', color: quietInk, opacity: 0.45 },
      encoding: { y, x: { field: 'from', ...x }, x2: { field: 'to' } },
    },
    {
      data: { values: bars.toReversed() },
      // Hollow, so that one that lies on the other is seen.
      mark: { type: 'point', filled: false, size: 75, strokeWidth: 2, opacity: 1 },
      encoding: {
        y,
        x: { field: 'nanoseconds', ...x },
        shape: {
          field: 'size',
          type: 'nominal',
          scale: { domain: grids, range: ['circle', 'diamond'] },
          legend: { title: 'grid', orient: 'top', direction: 'horizontal', titleOrient: 'left', offset: 10 },
        },
        color: colour,
      },
    },
    {
      data: { values: programs.map((program) => ({ program, figures: figuresOf(program, bars, quoted) })) },
      mark: { type: 'text', align: 'left', fontSize: sizes.label },
      encoding: { y, x: { value: panelWidth + 14 }, text: { field: 'figures' } },
    },
  ];
}

/** The fastest first, by the least time of each. */
function inOrder(bars: readonly Bar[], quoted: readonly Quoted[]): string[] {
  const times = [...bars.map(({ program, nanoseconds }) => ({ program, from: nanoseconds })), ...quoted];
  return [...new Set(times.toSorted((a, b) => a.from - b.from).map(({ program }) => program))];
}

function figuresOf(program: string, bars: readonly Bar[], quoted: readonly Quoted[]): string {
  const theirs = quoted.find((each) => each.program === program);
  if (theirs) {
    const [from, to] = [theirs.from, theirs.to].map((value) => value && wholeNumber(value, 'en'));
    return to === undefined ? `${from} and more` : `${from} to ${to}`;
  }
  const own = bars.filter((bar) => bar.program === program);
  return own.map(({ nanoseconds }) => shortNumber(nanoseconds, 'en')).join(' and ');
}
