/** Colour and dash of the arms of a comparison, for charts that draw lines. */
import type { ChartInput } from './chart.ts';
import { armsOf, postureColour, postureDash } from './palette.ts';
import { legendNames, rowName } from './rowNames.ts';
import { widestText } from './textWidths.ts';
import { sizes } from './theme.ts';
import { postureLabel } from './words.ts';

/** Arms that have any of the rows, in their order. */
export function armsWith(input: ChartInput, rows: readonly { readonly posture: string }[]): string[] {
  const found = new Set(rows.map((row) => row.posture));
  return armsOf(input.postures).filter((posture) => found.has(posture));
}

/** Arms in the order in which lines are drawn: dashed ones last, so that a line beneath them is seen where both are one. */
export function drawingOrder(arms: readonly string[], postures: readonly string[]): string[] {
  const solid = (posture: string) => postureDash(posture, postures)[0] === 1;
  return [...arms.filter(solid), ...arms.filter((posture) => !solid(posture))];
}

const legendWidth = 760;
const legendNameWidth = 200;
/** Of a stroke and the space around it, in pixels. */
const symbolWidth = 54;

/** How a line's arm is called in the legend, and so in the field `posture`. */
export function lineName(input: ChartInput, posture: string): string {
  return rowName(postureLabel(input, posture), legendNameWidth);
}

/** As many columns as have room, with all rows about equally full. */
function legendColumns(names: readonly string[]): number {
  const widest = widestText(
    names.flatMap((name) => name.split('\n')),
    sizes.label,
  );
  const most = Math.max(1, Math.floor(legendWidth / (widest + symbolWidth)));
  return Math.ceil(names.length / Math.ceil(names.length / most));
}

/** Encodings of the field `posture`, which holds `lineName`s, with one legend over the panels. */
export function armScales(input: ChartInput, arms: readonly string[]) {
  const { postures, theme } = input;
  const domain = arms.map((posture) => lineName(input, posture));
  const legend = {
    title: null,
    orient: 'top',
    columns: legendColumns(domain),
    ...legendNames,
    offset: 18,
    symbolType: 'stroke',
    symbolStrokeWidth: 3,
    symbolSize: 500,
    symbolOpacity: 1,
  } as const;
  const colours = arms.map((posture) => postureColour(posture, postures, theme));
  return {
    color: { field: 'posture', type: 'nominal', scale: { domain, range: colours }, legend },
    strokeDash: {
      field: 'posture',
      type: 'nominal',
      scale: { domain, range: arms.map((posture) => postureDash(posture, postures)) },
      legend,
    },
  } as const;
}
