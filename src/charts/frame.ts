/** What all charts have around their panels: title, caveat, look, the table behind them, and a refusal of mixed rows. */
import { caveatParts, caveatText } from './caveat.ts';
import type { ChartInput, ChartMeta, ChartTable, Panel, VegaLiteSpec } from './chart.ts';
import { textWidth, wrapText } from './textWidths.ts';
import { chartConfig, chartFont, sizes, themes } from './theme.ts';

export interface FrameInput {
  readonly name: string;
  /** A plain sentence. */
  readonly title: string;
  /** How to read the picture; sentences, without the caveat. */
  readonly reading: string;
  readonly table: ChartTable;
  readonly panels: readonly Panel[];
  readonly columns: number;
  /** Width that title and subtitle may fill, in pixels. */
  readonly width: number;
  /** Space between panels, in pixels. */
  readonly spacing?: number;
  readonly datasets?: Readonly<Record<string, object[]>>;
  /** Whether the panels share their colours and sizes, and so their legend. */
  readonly legend: 'shared' | 'independent';
}

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** A whole spec: panels in a grid under a title, a line on how to read them and the caveat. */
export function framed(input: ChartInput, frame: FrameInput): VegaLiteSpec {
  const { ink, quietInk, background } = themes[input.theme];
  const caveat = caveatText(input);
  const meta: ChartMeta = {
    name: frame.name,
    lang: input.lang,
    theme: input.theme,
    title: frame.title,
    caveat,
    table: frame.table,
  };
  return {
    $schema: schema,
    description: `${frame.title} ${frame.reading} ${caveat}.`,
    usermeta: { cordon: meta },
    background,
    padding: 18,
    config: chartConfig(input.theme, input.lang),
    title: {
      text: wrapText(frame.title, frame.width, sizes.title, true),
      // Marks that are not there need no explanation.
      subtitle: [
        ...(frame.panels.length > 0 ? wrapText(frame.reading, frame.width, sizes.subtitle, false) : []),
        ...caveatLines(input, frame.width),
      ],
      anchor: 'start',
      frame: 'bounds',
      fontSize: sizes.title,
      font: chartFont,
      color: ink,
      subtitleFontSize: sizes.subtitle,
      subtitleColor: quietInk,
      subtitleLineHeight: 17,
      lineHeight: 22,
      offset: 18,
    },
    ...(frame.datasets && { datasets: frame.datasets }),
    columns: frame.columns,
    concat: frame.panels.length > 0 ? [...frame.panels] : [emptyPanel(input)],
    spacing: frame.spacing ?? 28,
    resolve: {
      scale: {
        x: 'independent',
        y: 'independent',
        color: frame.legend,
        size: frame.legend,
        shape: frame.legend,
        strokeDash: frame.legend,
      },
    },
  };
}

/** The caveat on one line, or on two when that is too long; the warning itself is never broken. */
function caveatLines(input: ChartInput, width: number): string[] {
  const whole = caveatText(input);
  if (textWidth(whole, sizes.subtitle, false) <= width) return [whole];
  const [origin, warning] = caveatParts(input);
  return [...wrapText(origin, width, sizes.subtitle, false), warning];
}

function emptyPanel({ lang, theme }: ChartInput): Panel {
  const text = { en: 'There is nothing to show here.', fr: "Il n'y a rien à montrer ici." }[lang];
  return {
    width: 420,
    height: 60,
    data: { values: [{}] },
    mark: { type: 'text', fontSize: sizes.panelTitle, color: themes[theme].quietInk },
    encoding: { text: { value: text } },
  };
}

/** Throws when rows come from several starts. */
export function requireOneStart(rows: readonly { readonly start: string }[]): void {
  const starts = new Set(rows.map((row) => row.start));
  if (starts.size > 1) throw new RangeError(`a chart shows one start, got ${[...starts].join(', ')}`);
}

/** Throws when rows come from several design points or starts, whose marks would lie over each other. */
export function requireOneComparison(rows: readonly { readonly start: string; readonly point_id: string }[]): void {
  const kinds = new Set(rows.map((row) => `${row.point_id} (${row.start})`));
  if (kinds.size > 1)
    throw new RangeError(`a chart shows one design point and one start, got ${[...kinds].join(', ')}`);
}
