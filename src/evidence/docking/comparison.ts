/** Two arms of one study side by side: what a row says of their difference. Arms share the luck of their seeds. */
import { pairedDifference } from '../../analysis/difference.ts';
import { mean } from '../../analysis/moments.ts';
import type { RunRecord } from '../../sim/record.ts';

/** Records of each arm; element i of every list has seed i + 1. */
export type Arms = Readonly<Record<string, readonly RunRecord[]>>;

/** What is measured in one run. */
export type Measured = (record: RunRecord) => number;

export interface Change {
  /** Mean of the first arm less mean of the second, over the mean of the second, in percent, with the 95 % interval. */
  readonly percent: number;
  readonly lo95: number;
  readonly hi95: number;
  /** The two means and the change, for a reader. */
  readonly text: string;
}

const inPercent = (ratio: number | null): number => (ratio === null ? NaN : 100 * (ratio - 1));

/** Change of a measure from arm b to arm a, by Fieller's interval of the ratio of means. NaN where b's mean cannot be told from 0. */
export function changeBetween(arms: Arms, a: string, b: string, measured: Measured): Change {
  const [ofA, ofB] = [arms[a].map(measured), arms[b].map(measured)];
  const { ratio, ratio_lo95, ratio_hi95 } = pairedDifference(ofA, ofB);
  const [percent, lo95, hi95] = [ratio, ratio_lo95, ratio_hi95].map(inPercent);
  return {
    percent,
    lo95,
    hi95,
    text:
      `${mean(ofA)!.toFixed(2)} (${a}) against ${mean(ofB)!.toFixed(2)} (${b}): ${percent.toFixed(1)} % ` +
      `(${lo95.toFixed(1)} to ${hi95.toFixed(1)}), ${ofA.length} seeds`,
  };
}
