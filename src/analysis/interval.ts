/** Intervals: how far a mean, or another statistic, could be off by luck alone. */
import { mean, quantileOfSorted, sortedUpwards, standardDeviation } from './moments.ts';
import { createGenerator } from './generator.ts';
import { normalCumulative, normalQuantile } from './normal.ts';
import { tQuantile } from './studentT.ts';

export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Interval of the mean by Student's t; null below two values. Equal values give an interval of width 0.
 * Exact for normal values; for skewed outcomes its true coverage is lower until there are some dozens of values.
 */
export function tInterval(values: readonly number[], level = 0.95): Interval | null {
  const centre = mean(values);
  const sd = standardDeviation(values);
  if (centre === null || sd === null) return null;
  const half = tQuantile((1 + level) / 2, values.length - 1) * (sd / Math.sqrt(values.length));
  return { lo: centre - half, hi: centre + half };
}

/**
 * Interval of the mean of lopsided values: Hall's transformation (1992, J. R. Statist. Soc. B 54, 221-228) takes the
 * skewness out of Student's statistic by a cubic that has an inverse, so that the interval reaches further towards the
 * long tail. Student's interval where nothing is skewed; null below three values.
 */
export function hallInterval(values: readonly number[], level = 0.95): Interval | null {
  const student = tInterval(values, level);
  const centre = mean(values);
  const sd = standardDeviation(values);
  if (values.length < 3 || student === null || centre === null || sd === null) return null;
  const n = values.length;
  const skew = sd === 0 ? 0 : thirdMoment(values, centre) / (sd * Math.sqrt((n - 1) / n)) ** 3;
  // Below this the difference of two near-equal numbers would be divided by nearly nothing.
  if (Math.abs(skew) < 1e-6) return student;
  const reach = tQuantile((1 + level) / 2, n - 1) / Math.sqrt(n);
  const bound = (quantile: number) => {
    // Rounded, because the last bits of cube roots differ between JavaScript engines and must not reach a table.
    const root = Number(Math.cbrt(1 + skew * (quantile - skew / (6 * n))).toPrecision(12));
    return centre - (sd * 3 * (root - 1)) / skew;
  };
  return { lo: bound(reach), hi: bound(-reach) };
}

/** Central, denominator n. */
function thirdMoment(values: readonly number[], centre: number): number {
  return mean(values.map((value) => (value - centre) * (value - centre) * (value - centre))) ?? 0;
}

export interface BootstrapOptions {
  readonly resamples: number;
  /** Integer from 0 to 2^53 - 1; the same seed gives the same interval. */
  readonly seed: number;
  readonly level?: number;
}

/**
 * Bias-corrected and accelerated bootstrap interval (Efron 1987) of any statistic of one sample. Null below three values, or when every resample falls on one side of the
 * statistic, where the correction for bias does not exist.
 */
export function bcaInterval(
  values: readonly number[],
  statistic: (sample: readonly number[]) => number,
  { resamples, seed, level = 0.95 }: BootstrapOptions,
): Interval | null {
  if (values.length < 3) return null;
  const observed = statistic(values);
  const sorted = sortedUpwards(resampledStatistics(values, statistic, resamples, seed));
  if (sorted[0] === observed && sorted[sorted.length - 1] === observed) return { lo: observed, hi: observed };
  const below = shareBelow(sorted, observed);
  if (below === 0 || below === 1) return null;
  const bias = normalQuantile(below);
  const acceleration = jackknifeAcceleration(values, statistic);
  const bound = (share: number) => {
    const shifted = bias + normalQuantile(share);
    // Rounded, because the last bits of exponentials differ between JavaScript engines and must not reach a table.
    const corrected = Number(normalCumulative(bias + shifted / (1 - acceleration * shifted)).toPrecision(12));
    return quantileOfSorted(sorted, corrected) ?? observed;
  };
  return { lo: bound((1 - level) / 2), hi: bound((1 + level) / 2) };
}

function resampledStatistics(
  values: readonly number[],
  statistic: (sample: readonly number[]) => number,
  resamples: number,
  seed: number,
): number[] {
  const random = createGenerator(seed);
  return Array.from({ length: resamples }, () =>
    statistic(values.map(() => values[Math.floor(random() * values.length)])),
  );
}

/** Share of resamples below the observed statistic; ties count half, which matters for counts. */
function shareBelow(sorted: readonly number[], observed: number): number {
  let score = 0;
  for (const value of sorted) score += value < observed ? 1 : value === observed ? 0.5 : 0;
  return score / sorted.length;
}

/** How fast the statistic's spread changes with its size, from leaving out one value at a time. */
function jackknifeAcceleration(values: readonly number[], statistic: (sample: readonly number[]) => number): number {
  const leftOut = values.map((_, omitted) => statistic(values.filter((__, i) => i !== omitted)));
  const centre = mean(leftOut) ?? 0;
  let squares = 0;
  let cubes = 0;
  for (const value of leftOut) {
    const off = centre - value;
    squares += off * off;
    cubes += off * off * off;
  }
  return squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
}
