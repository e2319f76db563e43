/** Colour and dash of the arms of a comparison, for charts that draw lines. */
import type { ChartInput } from './chart.ts';
import { armsOf, postureColour, postureDash } from './palette.ts';
import { postureLabel } from './words.ts';

/** Arms that have any of the rows, in their order. */
export function armsWith(input: ChartInput, rows: readonly { readonly posture: string }[]): string[] {
  const found = new Set(rows.map((row) => row.posture));
  return armsOf(input.postures).filter((posture) => found.has(posture));
}

/** Encodings of the field `posture`, which holds labels, with one legend over the panels. */
export function armScales(input: ChartInput, arms: readonly string[]) {
  const { postures, theme } = input;
  const domain = arms.map((posture) => postureLabel(input, posture));
  const legend = {
    title: null,
    orient: 'top',
    columns: 3,
    symbolType: 'stroke',
    symbolStrokeWidth: 3,
    symbolOpacity: 1,
  } as const;
  const colours = arms.map((posture) => postureColour(posture, postures, theme));
  return {
    color: { field: 'posture', type: 'nominal', scale: { domain, range: colours }, legend },
    strokeDash: { field: 'posture', type: 'nominal', scale: { domain, range: arms.map(postureDash) }, legend },
  } as const;
}
