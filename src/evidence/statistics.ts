/** Estimates over replications: any statistic of runs, its error by leaving one replication out at a time. */
import { detectableDifference } from '../analysis/detectable.ts';
import type { Interval } from '../analysis/interval.ts';
import { tQuantile } from '../analysis/studentT.ts';

/** A figure on the scale on which its error is near normal: logarithms for ratios. */
export interface Estimate {
  readonly value: number;
  /** Standard error; NaN with fewer than two replications. */
  readonly error: number;
  /** Replications. */
  readonly n: number;
}

/**
 * The statistic of all replications and its jackknife error (Tukey 1958). Cells of one replication share their luck,
 * and leaving a replication out leaves it out of every cell, so that the error is that of the paired comparison.
 * @param statistic of the replications with these numbers, from 0
 */
export function estimate(n: number, statistic: (replications: readonly number[]) => number): Estimate {
  const all = Array.from({ length: n }, (_, index) => index);
  const value = statistic(all);
  if (n < 2) return { value, error: Number.NaN, n };
  const leftOut = all.map((omitted) => statistic(all.filter((index) => index !== omitted)));
  const centre = leftOut.reduce((sum, each) => sum + each, 0) / n;
  const squares = leftOut.reduce((sum, each) => sum + (each - centre) * (each - centre), 0);
  return { value, error: Math.sqrt((squares * (n - 1)) / n), n };
}

/** Two-sided interval by Student's t. Unbounded where the error is not known. */
export function intervalOf({ value, error, n }: Estimate, level: 0.9 | 0.95): Interval {
  if (!Number.isFinite(error)) return { lo: -Infinity, hi: Infinity };
  const half = tQuantile((1 + level) / 2, n - 1) * error;
  return { lo: value - half, hi: value + half };
}

/** The smallest true effect that these replications would show four times in five; NaN where the error is not known. */
export function smallestEffect({ error, n }: Estimate): number {
  return Number.isFinite(error) ? detectableDifference(error, n - 1) : Number.NaN;
}

/** Sum over some of the values. */
export function sumAt(values: readonly number[], indices: readonly number[]): number {
  let sum = 0;
  for (const index of indices) sum += values[index];
  return sum;
}

/**
 * Logarithm of the ratio of two sums over the same replications. Where one of them is 0, half an event is added to
 * both, and the error is not known: counts of nothing show nothing.
 */
export function logRatio(a: readonly number[], b: readonly number[]): Estimate {
  const whole = estimate(a.length, (indices) => logOfSums(sumAt(a, indices), sumAt(b, indices)));
  const all = a.map((_, index) => index);
  return sumAt(a, all) > 0 && sumAt(b, all) > 0 ? whole : { ...whole, error: Number.NaN };
}

const logOfSums = (a: number, b: number): number =>
  a > 0 && b > 0 ? Math.log(a / b) : Math.log((a + 0.5) / (b + 0.5));

/** One dose and what was counted under it, by replication. */
export interface Dose {
  readonly dose: number;
  readonly counts: readonly number[];
}

/**
 * Slope of log(expected count) on dose: Poisson regression with a constant, by Newton's steps. The error comes from
 * leaving out replications, so that counts need not be Poisson.
 */
export function logSlope(doses: readonly Dose[]): Estimate {
  const mean = doses.reduce((sum, { dose }) => sum + dose, 0) / doses.length;
  const spread = Math.max(...doses.map(({ dose }) => Math.abs(dose - mean))) || 1;
  const x = doses.map(({ dose }) => (dose - mean) / spread);
  const scaled = estimate(doses[0].counts.length, (indices) =>
    poissonSlope(
      x,
      doses.map(({ counts }) => sumAt(counts, indices) / indices.length),
    ),
  );
  return { ...scaled, value: scaled.value / spread, error: scaled.error / spread };
}

/** Slope b of the fit y ~ exp(a + b x); x centred, between -1 and 1. */
function poissonSlope(x: readonly number[], y: readonly number[]): number {
  const total = y.reduce((sum, each) => sum + each, 0);
  if (total === 0) return 0;
  let b = 0;
  for (let step = 0; step < 100; step++) {
    // With a constant the fitted total is the observed one, so that only b is left to find.
    const weights = x.map((each) => Math.exp(b * each));
    const sum = weights.reduce((all, each) => all + each, 0);
    const centre = weights.reduce((all, each, i) => all + each * x[i], 0) / sum;
    const variance = weights.reduce((all, each, i) => all + each * (x[i] - centre) * (x[i] - centre), 0) / sum;
    const observed = y.reduce((all, each, i) => all + each * x[i], 0) / total;
    const move = Math.max(-1, Math.min(1, (observed - centre) / Math.max(variance, 1e-9)));
    b += move;
    if (Math.abs(move) < 1e-10 || Math.abs(b) > 30) break;
  }
  return b;
}
