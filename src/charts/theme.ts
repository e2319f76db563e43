/** How charts look, light and dark. */
import { percentSign } from './numbers.ts';
import type { Lang, ThemeName, VegaLiteSpec } from './chart.ts';

export interface Theme {
  readonly background: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly grid: string;
  /** Band of differences too small to act on. */
  readonly band: string;
  readonly land: string;
  readonly water: string;
  readonly road: string;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: '#ffffff',
    ink: '#1b1f24',
    quietInk: '#57606a',
    grid: '#e4e7eb',
    band: '#e6e6e6',
    land: '#f6f4ee',
    water: '#bfd9ee',
    road: '#c4b8a8',
  },
  dark: {
    background: '#14181d',
    ink: '#e8eaed',
    quietInk: '#a8b0ba',
    grid: '#2b323a',
    band: '#323a44',
    land: '#1d2228',
    water: '#24506f',
    road: '#5a5044',
  },
};

export const chartFont = 'DejaVu Sans, Verdana, sans-serif';
export const sizes = { title: 17, subtitle: 12, panelTitle: 13, panelSubtitle: 11, label: 11 } as const;

/** Numbers as the language writes them: a narrow no-break space between thousands, a comma for decimals in French. */
const numberLocale = {
  en: {
    decimal: '.',
    thousands: '\u202f',
    grouping: [3],
    currency: ['', ''] as [string, string],
    percent: percentSign.en,
  },
  fr: {
    decimal: ',',
    thousands: '\u202f',
    grouping: [3],
    currency: ['', ''] as [string, string],
    percent: percentSign.fr,
  },
};

/** The Vega-Lite configuration that all charts share. */
export function chartConfig(name: ThemeName, lang: Lang): NonNullable<VegaLiteSpec['config']> {
  const { background, ink, quietInk, grid } = themes[name];
  return {
    background,
    font: chartFont,
    locale: { number: numberLocale[lang] },
    view: { stroke: null },
    title: {
      color: ink,
      subtitleColor: quietInk,
      fontSize: sizes.panelTitle,
      subtitleFontSize: sizes.panelSubtitle,
      fontWeight: 'bold',
      anchor: 'start',
      frame: 'group',
      offset: 8,
      subtitlePadding: 4,
    },
    axis: {
      labelColor: ink,
      titleColor: quietInk,
      labelFontSize: sizes.label,
      titleFontSize: sizes.label,
      titleFontWeight: 'normal',
      labelLimit: 260,
      domain: false,
      ticks: false,
      gridColor: grid,
      labelPadding: 6,
    },
    axisX: { labelFlush: false, labelOverlap: 'parity', labelSeparation: 8 },
    legend: {
      labelColor: ink,
      titleColor: quietInk,
      labelFontSize: sizes.label,
      titleFontSize: sizes.label,
      titleFontWeight: 'normal',
      labelLimit: 300,
      offset: 30,
    },
    text: { color: ink, fontSize: sizes.label },
    concat: { spacing: 28 },
  };
}
