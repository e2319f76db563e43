/** One panel of the time series: a measure with a line and a band an arm, on a ground for the days of switching. */
import type { SeriesBand } from '../analysis/seriesBands.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armScales, drawingOrder, lineName } from './armScales.ts';
import { roundAxis, type RoundAxis } from './axis.ts';
import type { ChartInput, Layer, Panel } from './chart.ts';
import { withinPossible } from './possible.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, outcomeTitle } from './words.ts';

const words = {
  day: { en: 'day', fr: 'jour' },
  sinceStart: { en: 'since the start', fr: 'depuis le début' },
  cutAxis: { en: 'the axis does not begin at 0', fr: "l'axe ne commence pas à 0" },
  switching: { en: 'switching', fr: 'transition' },
} as const;

/** Pixels. */
export const seriesPanelWidth = 330;
const panelHeight = 150;

export function seriesPanel(input: ChartInput, outcome: OutcomeInfo, arms: readonly string[]): Panel {
  const { lang } = input;
  const rows = drawingOrder(arms, input.postures)
    .flatMap((posture) => ofArm(input, outcome.name, posture))
    .map((row) => withinPossible(row, outcome));
  const counted = outcome.accumulates === true;
  const days = Math.max(1, ...rows.map((row) => row.day));
  const x = {
    type: 'quantitative' as const,
    title: words.day[lang],
    scale: { domain: [0, days], nice: false },
    axis: { tickCount: 6 },
  };
  const ends = rows.flatMap(({ mean, lo95, hi95 }) => [mean, lo95, hi95].filter((end) => end !== null));
  const { domain, values, format } = heightAxis(outcome, Math.min(...ends), Math.max(...ends));
  const y = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false },
    axis: { values: [...values], format },
  };
  return {
    title: {
      text: wrapText(outcomeTitle(outcome, lang), seriesPanelWidth + 20, sizes.panelTitle, true),
      subtitle: [
        counted ? words.sinceStart[lang] : '',
        betterWords[outcome.better][lang],
        domain[0] > 0 ? words.cutAxis[lang] : '',
      ]
        .filter(Boolean)
        .join(' · '),
    },
    width: seriesPanelWidth,
    height: panelHeight,
    data: {
      values: rows.map(({ posture, day, mean, lo95, hi95 }) => ({
        posture: lineName(input, posture),
        day,
        mean: rounded(mean),
        lo95: rounded(lo95),
        hi95: rounded(hi95),
      })),
    },
    layer: [...transientLayers(input, x, days), ...armLayers(input, arms, x, y)],
  };
}

/** From none, unless what changes would then be hard to see: a stock, no share, that moves by less than a third of itself. */
function heightAxis(outcome: OutcomeInfo, least: number, most: number): RoundAxis {
  const isStill = most - least < 0.02 * Math.abs(most);
  const fromNone =
    least < 0 || isStill || outcome.accumulates === true || outcome.unit === 'share' || most - least > most / 3;
  return roundAxis(outcome, fromNone ? Math.min(0, least) : least, most, 5, true);
}

interface Axis {
  readonly type: 'quantitative';
  readonly title: string | null;
  readonly scale: object;
  readonly axis: object;
}

/** The days of switching as a ground with a name on it. */
function transientLayers({ lang, theme, transientDays }: ChartInput, x: Axis, days: number): Layer[] {
  const { band, quietInk } = themes[theme];
  return [
    {
      data: { values: [{ from: 0, to: Math.min(transientDays, days) }] },
      mark: { type: 'rect', color: band, opacity: 0.7, aria: false },
      encoding: { x: { field: 'from', ...x }, x2: { field: 'to' } },
    },
    {
      data: { values: [{ day: 0 }] },
      mark: { type: 'text', align: 'left', baseline: 'bottom', color: quietInk, fontSize: sizes.panelSubtitle },
      encoding: { x: { field: 'day', ...x }, y: { value: -3 }, text: { value: words.switching[lang] } },
    },
  ];
}

function armLayers(input: ChartInput, arms: readonly string[], x: Axis, y: Axis): Layer[] {
  const { color, strokeDash } = armScales(input, arms);
  return [
    {
      transform: [{ filter: 'isValid(datum.lo95)' }],
      mark: { type: 'area', opacity: arms.length > 3 ? 0.13 : 0.2, aria: false },
      encoding: { x: { field: 'day', ...x }, y: { field: 'lo95', ...y }, y2: { field: 'hi95' }, color },
    },
    ...(['lo95', 'hi95'] as const).map((end): Layer => ({
      transform: [{ filter: 'isValid(datum.lo95)' }],
      mark: { type: 'line', strokeWidth: 0.6, opacity: 0.7, aria: false },
      encoding: { x: { field: 'day', ...x }, y: { field: end, ...y }, color },
    })),
    {
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { x: { field: 'day', ...x }, y: { field: 'mean', ...y }, color, strokeDash },
    },
  ];
}

/** Five figures: more would only lengthen the file. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(5));
}

/** The rows of one measure under one arm that have a value, in their order. */
export function ofArm({ bands }: ChartInput, outcome: string, posture: string): SeriesBand[] {
  return bands.filter((row) => row.outcome === outcome && row.posture === posture && row.mean !== null);
}
