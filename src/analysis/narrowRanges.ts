/** Ranges known to be too narrow: how often a 95 % interval held the truth, where that is below 93 %. */

/** Replications for which the coverage was measured. */
const sizes = [30, 100, 200] as const;

interface NarrowRange {
  readonly outcome: string;
  readonly statistic: 'mean' | 'difference' | 'ratio';
  /** Share of intervals that held the truth, one an element of `sizes`. */
  readonly coverage: readonly [number, number, number];
}

/**
 * By the method that a comparison uses (Hall's for means of lopsided outcomes, paired t, Fieller), over the arms or
 * pairs of Bambari; `npm run intervals` measures it, docs/intervals.csv holds it, and a test compares the two.
 */
export const narrowRanges: readonly NarrowRange[] = [
  { outcome: 'attacksWarnedShare', statistic: 'mean', coverage: [0.772, 0.865, 0.925] },
  { outcome: 'attacksWarnedShare', statistic: 'ratio', coverage: [0.6, 0.77, 0.895] },
  { outcome: 'displaced', statistic: 'mean', coverage: [0.904, 0.947, 0.943] },
  { outcome: 'displaced', statistic: 'difference', coverage: [0.853, 0.915, 0.928] },
  { outcome: 'displaced', statistic: 'ratio', coverage: [0.822, 0.902, 0.929] },
  { outcome: 'routesOpenShare', statistic: 'mean', coverage: [0.914, 0.958, 0.954] },
  { outcome: 'routesOpenShare', statistic: 'difference', coverage: [0.919, 0.942, 0.943] },
  { outcome: 'routesOpenShare', statistic: 'ratio', coverage: [0.919, 0.942, 0.943] },
];

/** Below this a reader is warned. */
export const fairCoverage = 0.93;

/** What to warn of with n replications: of the sizes measured the largest that is not above n, else the smallest. */
export function narrowAt(
  n: number,
): { outcome: string; statistic: NarrowRange['statistic']; share: number; of: number }[] {
  const index = Math.max(
    0,
    sizes.findLastIndex((size) => size <= n),
  );
  return narrowRanges.flatMap(({ outcome, statistic, coverage }) =>
    coverage[index] < fairCoverage ? [{ outcome, statistic, share: coverage[index], of: sizes[index] }] : [],
  );
}
