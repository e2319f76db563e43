import { createGenerator } from '../generator.ts';
import { latinHypercube } from '../latinHypercube.ts';

/** Swaps tried for each point; more find little. */
const trialsPerPoint = 100;

/**
 * A Latin hypercube whose nearest two points are far apart: from a random one, coordinates of a point of the nearest
 * pair are swapped with another's whenever that does not bring any two points nearer (Morris and Mitchell 1995, by
 * plain improvement).
 * @param seed integer from 0 to 2^53 - 1
 * @returns `samples` rows of `dimensions` numbers in [0, 1)
 */
export function maximinLatinHypercube(samples: number, dimensions: number, seed: number): number[][] {
  const points = latinHypercube(samples, dimensions, seed);
  if (samples < 3) return points;
  const random = createGenerator((seed + 0x9e3779b9) % Number.MAX_SAFE_INTEGER);
  const below = (count: number) => Math.floor(random() * count);
  let nearest = nearestPair(points);
  const trials = Math.min(20_000, trialsPerPoint * samples);
  for (let trial = 0; trial < trials; trial++) {
    const one = random() < 0.5 ? nearest.a : nearest.b;
    const other = (one + 1 + below(samples - 1)) % samples;
    const axis = below(dimensions);
    swap(points, one, other, axis);
    // Only pairs with one of the two have changed; all pairs are looked at where the swap is kept.
    const isNearer = [one, other].some((changed) => nearestTo(points, changed) < nearest.distance);
    if (isNearer) swap(points, one, other, axis);
    else nearest = nearestPair(points);
  }
  return points;
}

/** The least distance between any two points. */
export function leastDistance(points: Points): number {
  return Math.sqrt(nearestPair(points).distance);
}

type Points = readonly (readonly number[])[];

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Squared. */
  readonly distance: number;
}

function nearestPair(points: Points): Pair {
  let best: Pair = { a: 0, b: 0, distance: Infinity };
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const distance = squaredDistance(points[a], points[b], best.distance);
      if (distance < best.distance) best = { a, b, distance };
    }
  }
  return best;
}

function nearestTo(points: Points, one: number): number {
  let best = Infinity;
  for (let other = 0; other < points.length; other++) {
    if (other !== one) best = Math.min(best, squaredDistance(points[one], points[other], best));
  }
  return best;
}

/** Breaks off where it is beyond `most` already. */
function squaredDistance(a: readonly number[], b: readonly number[], most: number): number {
  let distance = 0;
  for (let axis = 0; axis < a.length && distance < most; axis++) distance += (a[axis] - b[axis]) * (a[axis] - b[axis]);
  return distance;
}

function swap(points: number[][], one: number, other: number, axis: number): void {
  [points[one][axis], points[other][axis]] = [points[other][axis], points[one][axis]];
}
