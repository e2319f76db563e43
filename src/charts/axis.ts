/** Axes with round numbers, all of one panel written with the same decimals. */
import type { OutcomeInfo } from '../analysis/tables.ts';

/** What a quantitative channel of Vega-Lite needs to know of its axis. */
export interface RoundAxis {
  /** From the first to the last round number when the axis is to end on one, else as asked for. */
  readonly domain: readonly [low: number, high: number];
  /** Numbers on the axis. */
  readonly values: readonly number[];
  /** In d3's notation. */
  readonly format: string;
}

/** Steps that can be read without reckoning, as parts of a power of ten. */
const roundSteps = [1, 2, 5, 10];

function stepFor(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  // A little more room, because a division that is exact on paper may be off in its last bit.
  return power * (roundSteps.find((step) => span / (power * step) <= most * (1 + 1e-9)) ?? 10);
}

/**
 * An axis from low to high with at most so many steps.
 * @param most steps; there may be half as many
 * @param toRound whether the axis ends on round numbers, beyond what it was asked to hold
 */
export function roundAxis(outcome: OutcomeInfo, low: number, high: number, most: number, toRound: boolean): RoundAxis {
  const isOne = high <= low;
  const [from, to] = isOne ? [low, low + 1] : [low, high];
  const step = isOne ? 1 : stepFor(to - from, most);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const [first, last] = toRound
    ? [Math.floor(from / step + 1e-9), Math.ceil(to / step - 1e-9)]
    : [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)];
  const values = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(decimals)));
  return {
    domain: toRound ? [values[0], values[values.length - 1]] : [from, to],
    values,
    format: outcome.unit === 'share' ? `.${Math.max(0, decimals - 2)}%` : `,.${decimals}f`,
  };
}
