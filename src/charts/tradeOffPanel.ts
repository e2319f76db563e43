/** The panel of the trade-off: dots with crosses on two axes from none, sized by what they took. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armsWith } from './armScales.ts';
import { roundAxis, type RoundAxis } from './axis.ts';
import type { ChartInput, Layer, Panel } from './chart.ts';
import { postureColour } from './palette.ts';
import { legendNames } from './rowNames.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { dotName, largestDot, legendNameWidth, type Dot, type TradeOffOutcomes } from './tradeOffDots.ts';
import { betterWords, outcomeTitle } from './words.ts';

/** Pixels; the legend stands to the right of it. */
export const tradeOffPanelWidth = 520;

export function tradeOffPanel(input: ChartInput, dots: readonly Dot[], { up, across, price }: TradeOffOutcomes): Panel {
  const { lang } = input;
  const axisOf = (outcome: OutcomeInfo, ends: readonly (number | null)[]) => {
    const present = ends.map((end) => end ?? 0);
    const { domain, values, format } = roundAxis(outcome, Math.min(0, ...present), Math.max(0, ...present), 8, true);
    return {
      type: 'quantitative' as const,
      title: [outcomeTitle(outcome, lang), betterWords[outcome.better][lang]].filter(Boolean).join(' · '),
      scale: { domain: [...domain], nice: false },
      axis: { values: [...values], format },
    };
  };
  const sizeAxis = price && roundAxis(price, 0, Math.max(...dots.map((dot) => dot.price)), 3, true);
  return {
    width: tradeOffPanelWidth,
    height: 400,
    // The first of two on one spot is drawn last: the other is the ring around it.
    data: { values: dots.toReversed() },
    layer: layersOf(
      input,
      dots,
      axisOf(
        across,
        dots.flatMap((dot) => [dot.across, dot.acrossLo, dot.acrossHi]),
      ),
      axisOf(
        up,
        dots.flatMap((dot) => [dot.up, dot.upLo, dot.upHi]),
      ),
      price && sizeAxis
        ? { title: wrapText(outcomeTitle(price, lang), legendNameWidth, sizes.label, false), ...sizeAxis }
        : null,
    ),
  };
}

function layersOf(
  input: ChartInput,
  dots: readonly Dot[],
  x: object,
  y: object,
  price: ({ readonly title: string[] } & RoundAxis) | null,
): Layer[] {
  const rule = { type: 'rule', strokeWidth: 3, strokeCap: 'round', opacity: 0.45 } as const;
  const { quietInk, background } = themes[input.theme];
  const color = colourOf(input, dots);
  const shape = { ...color, scale: { domain: color.scale.domain, range: dots.map((dot) => dot.shape) } };
  const at = { x: { field: 'across', ...x }, y: { field: 'up', ...y } };
  return [
    {
      transform: [{ filter: 'isValid(datum.acrossLo)' }],
      mark: rule,
      encoding: { y: at.y, x: { field: 'acrossLo', ...x }, x2: { field: 'acrossHi' }, color },
    },
    {
      transform: [{ filter: 'isValid(datum.upLo)' }],
      mark: rule,
      encoding: { x: at.x, y: { field: 'upLo', ...y }, y2: { field: 'upHi' }, color },
    },
    {
      mark: { type: 'point', filled: true, opacity: 0.9, stroke: background, strokeWidth: 1 },
      encoding: {
        ...at,
        color,
        shape,
        ...(price && {
          size: {
            field: 'price',
            type: 'quantitative' as const,
            scale: { domain: [...price.domain], range: [60, largestDot] },
            legend: {
              title: price.title,
              symbolStrokeColor: quietInk,
              symbolFillColor: 'transparent',
              symbolType: 'circle',
              format: price.format,
              values: [...price.values],
            },
          },
        }),
      },
    },
    {
      transform: [{ filter: 'isValid(datum.ring)' }],
      mark: { type: 'point', filled: false, strokeWidth: 2.5, opacity: 1 },
      encoding: { ...at, color, size: { field: 'ring', type: 'quantitative', scale: null } },
    },
  ];
}

/** The legend names the postures: their dots may lie on each other, and names beside them would too. */
function colourOf(input: ChartInput, dots: readonly Dot[]) {
  const { postures, theme } = input;
  const shown = dots.map((dot) => dot.posture);
  const arms = armsWith(input, input.summary).filter((posture) => shown.includes(dotName(input, posture)));
  return {
    field: 'posture',
    type: 'nominal' as const,
    scale: { domain: shown, range: arms.map((posture) => postureColour(posture, postures, theme)) },
    legend: { title: null, symbolOpacity: 1, symbolStrokeWidth: 0, symbolSize: 120, ...legendNames },
  };
}
