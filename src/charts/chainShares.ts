/** Counts of chain endings as parts of a bar. */
import { shareOfCounts, type Share } from '../analysis/share.ts';
import type { ChainCount, ChartInput } from './chart.ts';
import { endingLabel, reasonLabel } from './endingWords.ts';
import { wholeNumber, wholePercent } from './numbers.ts';
import { armsOf, endingColours, inkOn, reasonColours } from './palette.ts';
import { rowName } from './rowNames.ts';
import { postureLabel } from './words.ts';

export const chainNameWidth = 210;
const reasonsShown = reasonColours.light.length - 1;
/** Shares too small for their number to fit, without and with its range. */
const smallestLabelled = 0.055;
const smallestRanged = 0.1;

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
  for (const row of rows) counts.set(row.reason, (counts.get(row.reason) ?? 0) + sum([row]));
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
    const name = rowName(`${postureLabel(input, posture)} (n\u00a0=\u00a0${wholeNumber(total, lang)})`, chainNameWidth);
    let before = 0;
    return categories.flatMap(({ label, colour, holds }) => {
      const held = own.filter(holds);
      const count = sum(held);
      if (count === 0) return [];
      const from = before / total;
      before += count;
      const text = shareText(shareOf(held, own), lang);
      return [{ posture: name, part: label, from, to: before / total, label: text, ink: inkOn(colour) }];
    });
  });
}

/** The share with the larger half of its range, as far as there is room. */
function shareText({ share, lo95, hi95 }: Share, lang: ChartInput['lang']): string {
  if (share === null || share < smallestLabelled) return '';
  const text = wholePercent(share, lang);
  if (lo95 === null || hi95 === null || share < smallestRanged) return text;
  const half = Math.round(100 * Math.max(share - lo95, hi95 - share));
  return `${text} ±${half}`;
}

/** Share of some of a posture's counts in all of them. */
export function shareOf(some: readonly ChainCount[], all: readonly ChainCount[]): Share {
  const perRun = (rows: readonly ChainCount[]) =>
    (all[0]?.counts ?? []).map((_, run) => rows.reduce((total, row) => total + row.counts[run], 0));
  return shareOfCounts(perRun(some), perRun(all));
}

export function sum(rows: readonly ChainCount[]): number {
  return rows.reduce((total, row) => total + row.counts.reduce((own, count) => own + count, 0), 0);
}
