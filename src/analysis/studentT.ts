/**
 * Student's t distribution through the regularised incomplete beta function:
 * P(|T| > t) = I_x(df/2, 1/2) with x = df / (df + t^2). Accurate to about 1e-12 up to
 * 100 000 degrees of freedom.
 */

/**
 * ln(gamma(a + 1/2) / gamma(a)), a > 0. The recurrence lifts a to 20, where the asymptotic series
 * (Tricomi and Erdelyi 1951) is exact to double precision; no difference of large logarithms is taken.
 */
function logHalfStepOfGamma(a: number): number {
  let lifted = a;
  let factor = 1;
  while (lifted < 20) {
    factor *= lifted / (lifted + 0.5);
    lifted += 1;
  }
  const inverse = 1 / lifted;
  const square = inverse * inverse;
  const series = inverse * (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + (square * 17) / 14336)));
  return Math.log(factor) + 0.5 * Math.log(lifted) + series;
}

/** Continued fraction of the incomplete beta function by the modified Lentz method; fast for x < (a+1)/(a+b+2). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 5e-16) break;
  }
  return result;
}

/** P(T > t) for t >= 0. */
function upperTail(t: number, df: number): number {
  if (t === 0) return 0.5;
  const a = df / 2;
  const square = t * t;
  const x = df / (df + square);
  const rest = square / (df + square);
  // x^a (1-x)^(1/2) / B(a, 1/2), with log1p because x is close to 1 when df is large.
  const front =
    Math.exp(logHalfStepOfGamma(a) - 0.5 * Math.log(Math.PI) - a * Math.log1p(square / df)) * Math.sqrt(rest);
  if (x < (a + 1) / (a + 2.5)) return (0.5 * front * betaFraction(x, a, 0.5)) / a;
  return 0.5 - front * betaFraction(rest, 0.5, a);
}

function checkDegrees(df: number): void {
  if (!(df > 0) || df === Infinity) throw new RangeError(`degrees of freedom must be positive and finite, got ${df}`);
}

/** P(T <= t) for Student's t with df degrees of freedom (any positive number). */
export function tCumulative(t: number, df: number): number {
  checkDegrees(df);
  return t < 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}

function density(t: number, df: number): number {
  const scale = Math.exp(logHalfStepOfGamma(df / 2)) / Math.sqrt(df * Math.PI);
  return scale * Math.exp(-((df + 1) / 2) * Math.log1p((t * t) / df));
}

/**
 * The t with P(T <= t) = share, 0 < share < 1. Rounded to 13 significant digits: the last bits, in which
 * the logarithms of different JavaScript engines disagree, must not reach a table of results.
 */
export function tQuantile(share: number, df: number): number {
  checkDegrees(df);
  if (!(share > 0 && share < 1)) throw new RangeError(`share must lie between 0 and 1, got ${share}`);
  if (share === 0.5) return 0;
  if (share < 0.5) return -positiveQuantile(share, df);
  return positiveQuantile(1 - share, df);
}

/** What was asked for lately: intervals of one table have the same few degrees of freedom a thousand times over. */
const found = new Map<string, number>();
const mostFound = 1000;

function positiveQuantile(tail: number, df: number): number {
  const key = `${tail} ${df}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  if (found.size >= mostFound) found.clear();
  const quantile = searchQuantile(tail, df);
  found.set(key, quantile);
  return quantile;
}

/** The t > 0 with P(T > t) = tail: Newton's steps, kept inside a shrinking bracket. */
function searchQuantile(tail: number, df: number): number {
  let low = 0;
  let high = 1;
  while (upperTail(high, df) > tail) {
    low = high;
    high *= 2;
  }
  let t = (low + high) / 2;
  for (let i = 0; i < 200; i++) {
    const excess = upperTail(t, df) - tail;
    if (excess > 0) low = t;
    else high = t;
    const newton = t + excess / density(t, df);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * next) break;
    t = next;
  }
  return Number(t.toPrecision(13));
}
