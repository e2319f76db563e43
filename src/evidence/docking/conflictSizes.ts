/** Frewer 2010: sizes of conflict follow no power law; a negative control. On the engine. */
import { mean, standardDeviation } from '../../analysis/moments.ts';
import { log, pow } from '../../sim/math.ts';
import type { RunRecord } from '../../sim/record.ts';
import { acts, sectorRuns } from './reputation.ts';
import type { DockingResult, DockingRow } from './row.ts';

/** Hours without an act that end a spell of violence. */
const quietHours = 48;

/** Acts in each spell of violence of a run. */
function spells(record: RunRecord): number[] {
  const sizes: number[] = [];
  let last = -Infinity;
  for (const { hour } of acts(record)) {
    if (hour - last > quietHours) sizes.push(0);
    sizes[sizes.length - 1]++;
    last = hour;
  }
  return sizes;
}

const longest = 10_000;

/** Log likelihood of each size under the zeta law with an exponent: size to the minus exponent, over the sum of all sizes. */
function underPowerLaw(sizes: readonly number[], exponent: number): number[] {
  let sum = 0;
  for (let size = longest; size >= 1; size--) sum += pow(size, -exponent);
  // The rest of the sum, as an integral from the middle of the last step.
  sum += pow(longest + 0.5, 1 - exponent) / (exponent - 1);
  return sizes.map((size) => -exponent * log(size) - log(sum));
}

/** Exponent of greatest likelihood, by golden section between 1.05 and 8, where the likelihood has one maximum. */
function bestExponent(sizes: readonly number[]): number {
  const likelihood = (exponent: number): number => mean(underPowerLaw(sizes, exponent))!;
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [1.05, 8];
  for (let round = 0; round < 30; round++) {
    const width = golden * (high - low);
    if (likelihood(high - width) < likelihood(low + width)) low = high - width;
    else high = low + width;
  }
  return (low + high) / 2;
}

/** Under the geometric law of the same mean, which is what spells have where acts come independently. */
function underGeometric(sizes: readonly number[]): number[] {
  const stop = 1 / mean(sizes)!;
  return sizes.map((size) => (size - 1) * log(1 - stop) + log(stop));
}

function judge({ full }: { readonly full: boolean }): DockingResult {
  const sizes = sectorRuns(full).flatMap(spells);
  const exponent = bestExponent(sizes);
  const geometric = underGeometric(sizes);
  const gains = underPowerLaw(sizes, exponent).map((value, index) => value - geometric[index]);
  // Vuong 1989: above 1.96 the power law fits better, below -1.96 the geometric does.
  const figure = (Math.sqrt(sizes.length) * mean(gains)!) / standardDeviation(gains)!;
  return {
    figure,
    verdict: figure < 1.96 ? 'within' : 'outside',
    text:
      `${sizes.length} spells of ${mean(sizes)!.toFixed(1)} acts on average, at most ${Math.max(...sizes)}; exponent of the ` +
      `best power law ${exponent.toFixed(2)}`,
  };
}

export const conflictSizeRows: readonly DockingRow[] = [
  {
    id: 'frewer-no-power-law',
    model: 'Frewer 2010, power laws in peacekeeping operations (thesis, Cranfield)',
    quantity: "Vuong's z of a power law against a geometric law, over the sizes of spells of violence",
    published: 'not above 0 in words: no real evidence of power-law relationships',
    reference: 'Va: the abstract',
    tolerance: 'below 1.96: a power law does not fit better than independent acts do',
    reproducible: true,
    note:
      'A negative control on the engine: the sector of the row wheeler-reports at a trust of 0.5, nothing varied. Measured: acts of ' +
      'bands in a spell, which 48 hours without one end. Sizes of attacks by their deaths are fitted, so that ' +
      'they would be no test.',
    judge,
  },
];
