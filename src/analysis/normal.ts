/** The standard normal distribution: what the bootstrap's corrections need of it. */

/** P(Z <= z), to about 1e-15: Marsaglia's series (2004) in the middle, a continued fraction in the tails. */
export function normalCumulative(z: number): number {
  const size = Math.abs(z);
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (size > 5) {
    let fraction = size;
    for (let k = 60; k >= 1; k--) fraction = size + k / fraction;
    const tail = density / fraction;
    return z < 0 ? tail : 1 - tail;
  }
  let sum = z;
  let term = z;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + density * sum;
}

/** The z with P(Z <= z) = share, 0 < share < 1, by bisection. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`share must lie between 0 and 1, got ${share}`);
  if (share > 0.5) return -normalQuantile(1 - share);
  let low = -40;
  let high = 0;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (normalCumulative(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
