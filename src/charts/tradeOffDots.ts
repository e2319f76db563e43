/** Postures as dots of the trade-off: where each stands, how far luck may move it, and what it took. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armsWith } from './armScales.ts';
import type { ChartInput } from './chart.ts';
import { postureShape } from './palette.ts';
import { withinPossible } from './possible.ts';
import { rowName } from './rowNames.ts';
import { postureLabel } from './words.ts';

export const legendNameWidth = 210;
/** Areas in square pixels. */
export const largestDot = 500;

/** What is shown upwards, across and as size; each as it was measured. */
export interface TradeOffOutcomes {
  readonly up: OutcomeInfo;
  readonly across: OutcomeInfo;
  readonly price: OutcomeInfo | undefined;
}

export function rowOf({ summary }: ChartInput, posture: string, outcome: OutcomeInfo | undefined) {
  return summary.find((row) => row.posture === posture && row.outcome === outcome?.name);
}

/** A posture's dot, with the ends of its cross. */
export interface Dot {
  readonly posture: string;
  readonly shape: string;
  readonly up: number;
  readonly upLo: number | null;
  readonly upHi: number | null;
  readonly across: number;
  readonly acrossLo: number | null;
  readonly acrossHi: number | null;
  readonly price: number;
  readonly isCut: boolean;
  /** Area of a ring around a dot on the same spot; null for a dot of its own. */
  readonly ring: number | null;
}

/** How a dot is called in the legend. */
export function dotName(input: ChartInput, posture: string): string {
  return rowName(postureLabel(input, posture), legendNameWidth);
}

/** The dots of the arms that have both outcomes. */
export function dotsOf(input: ChartInput, { up, across, price }: TradeOffOutcomes): Dot[] {
  const dots: Dot[] = [];
  for (const posture of armsWith(input, input.summary)) {
    const rows = [rowOf(input, posture, up), rowOf(input, posture, across)] as const;
    if (!rows[0] || !rows[1] || rows[0].mean === null || rows[1].mean === null) continue;
    const [vertical, horizontal] = [withinPossible(rows[0], up), withinPossible(rows[1], across)];
    const spot = { up: rows[0].mean, across: rows[1].mean };
    const here = dots.filter((dot) => isSpot(dot, spot));
    dots.push({
      posture: dotName(input, posture),
      shape: postureShape(posture, input.postures),
      ...spot,
      upLo: vertical.lo95,
      upHi: vertical.hi95,
      acrossLo: horizontal.lo95,
      acrossHi: horizontal.hi95,
      price: rowOf(input, posture, price)?.mean ?? 0,
      isCut: vertical.isCut || horizontal.isCut,
      ring: here.length === 0 ? null : largestDot * (1 + 0.6 * here.length),
    });
  }
  return dots;
}

type Spot = Pick<Dot, 'up' | 'across'>;

/** So near that one dot hides the other: half a per cent. */
function isSpot(a: Spot, b: Spot): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= 0.005 * Math.max(Math.abs(x), Math.abs(y));
  return near(a.up, b.up) && near(a.across, b.across);
}
