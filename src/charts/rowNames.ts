/** Names beside rows and in legends, over several lines where they are long: a name is never cut. */
import { wrapText } from './textWidths.ts';
import { sizes } from './theme.ts';

const lineHeight = 13;

/** A name in lines no wider than a width in pixels; the lines are one string, as a field of a row must be. */
export function rowName(name: string, width: number): string {
  return wrapText(name, width, sizes.label, false).join('\n');
}

/** Pixels that a row needs for a name of so many lines, and at least `usual`. */
export function rowHeight(names: readonly string[], usual: number): number {
  return Math.max(usual, ...names.map((name) => name.split('\n').length * lineHeight + 6));
}

/** For a legend whose entries are such names. */
export const legendNames = { labelExpr: "split(datum.label, '\\n')", labelLimit: 0 } as const;

/** For an axis whose values are such names. Vega lets further lines grow downwards; the offset brings the middle back. */
export const rowNameAxis = {
  labelExpr: "split(datum.label, '\\n')",
  labelLineHeight: lineHeight,
  labelOffset: { expr: `${-lineHeight / 2} * (length(split(datum.label, '\\n')) - 1)` },
  labelLimit: 0,
} as const;
