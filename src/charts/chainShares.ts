/** Counts of chain endings as parts of a bar. */
import type { ChainCount, ChartInput } from './chart.ts';
import { endingLabel, reasonLabel } from './endingWords.ts';
import { shortNumber, wholePercent } from './numbers.ts';
import { armsOf, endingColours, inkOn, reasonColours } from './palette.ts';
import { postureLabel } from './words.ts';

const reasonsShown = reasonColours.light.length - 1;
/** A share too small for its number to fit. */
const smallestLabelled = 0.055;

/** One part of a posture's bar: from and to are shares of 1. */
export interface Segment {
  readonly posture: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly ink: string;
}

/** A kind of part: how it is called and coloured, and which counts belong to it. */
export interface Category {
  readonly label: string;
  readonly colour: string;
  readonly holds: (row: ChainCount) => boolean;
}

/** Endings that occur, in the palette's order, unknown ones last. */
export function endingCategories({ lang, theme }: ChartInput, rows: readonly ChainCount[]): Category[] {
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
export function reasonCategories({ lang, theme }: ChartInput, rows: readonly ChainCount[]): Category[] {
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

/** The bars, posture by posture; a posture without counts has none. */
export function segmentsOf(input: ChartInput, rows: readonly ChainCount[], categories: readonly Category[]): Segment[] {
  const { lang, postures } = input;
  return armsOf(postures).flatMap((posture) => {
    const own = rows.filter((row) => row.posture === posture);
    const total = sum(own);
    const name = `${postureLabel(input, posture)} (n = ${shortNumber(total, lang)})`;
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

export function sum(rows: readonly ChainCount[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}
