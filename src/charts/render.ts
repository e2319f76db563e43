/**
 * Specs to files: the one place where charts meet Vega's runtime and Node. Nothing is ever loaded from a network or
 * a disk but the fonts of a PNG, and the same spec gives the same bytes.
 */
import { compile } from 'vega-lite';
import { None, parse, textMetrics, View, type Loader } from 'vega';
import { metaOf, type VegaLiteSpec } from './chart.ts';
import { chartPage } from './renderPage.ts';
import { renderPng } from './renderPng.ts';
import { textWidth } from './textWidths.ts';

export const chartFormats = ['svg', 'png', 'html', 'json'] as const;
export type ChartFormat = (typeof chartFormats)[number];

export interface RenderOptions {
  /** Folder of DejaVuSans.ttf and DejaVuSans-Bold.ttf, for PNG; the installed package's unless given. */
  readonly fontDirectory?: string;
}

/** A loader that loads nothing, and notes what was asked for: Vega itself would draw an empty picture in silence. */
function closedLoader(asked: string[]): Loader {
  const refuse = (address: string) => {
    asked.push(address);
    return Promise.reject(new Error(address));
  };
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse };
}

const quiet = { level: () => quiet, error: fail, warn: () => quiet, info: () => quiet, debug: () => quiet };
function fail(...parts: readonly unknown[]): never {
  throw new Error(`chart: ${parts.map(String).join(' ')}`);
}

/** A chart as the content of a file: text for svg, html and json, bytes for png. Throws when the spec is wrong. */
export async function renderChart(
  spec: VegaLiteSpec,
  format: ChartFormat,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(spec, null, 2)}\n`;
  const svg = await renderSvg(spec);
  if (format === 'svg') return svg;
  return format === 'html' ? chartPage(spec, svg) : renderPng(svg, options.fontDirectory);
}

/**
 * The picture as SVG that scales to its container. Its ids carry the chart's name and theme, so that several
 * pictures can stand in one page.
 */
export async function renderSvg(spec: VegaLiteSpec): Promise<string> {
  // Vega measures text with this hook; the widths of our font make the layout independent of the machine.
  textMetrics.width = (item, text) => textWidth(String(text), item.fontSize ?? 11, isBold(item.fontWeight));
  const asked: string[] = [];
  // A copy, because Vega writes marks of its own into the data.
  const compiled = compile(structuredClone(spec), { logger: quiet }).spec;
  const loader = closedLoader(asked);
  const view = new View(parse(compiled), { renderer: 'none', loader, logLevel: None, logger: quiet });
  try {
    const svg = withOwnIds(shortened(await view.toSVG()), spec);
    if (asked.length > 0) throw new Error(`a chart may not load anything, this one asked for ${asked.join(', ')}`);
    return svg;
  } finally {
    view.finalize();
  }
}

function isBold(weight: string | number | undefined): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

/** Positions to a hundredth of a pixel: more cannot be seen, and lengthens every file. */
function shortened(svg: string): string {
  const round = (text: string) => text.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
  return svg.replace(/ (?:d|transform)="[^"]*"/g, round);
}

/** Ids numbered from 0 in the picture's order: Vega counts on from picture to picture. */
function withOwnIds(svg: string, spec: VegaLiteSpec): string {
  const { name, theme } = metaOf(spec);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const own = (id: string) => `${name}-${theme}-${ids.indexOf(id)}`;
  return svg
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${own(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`);
}
