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
  const near = points.map((_, one) => nearestOf(points, one));
  let nearest = nearestPair(points, near);
  const trials = Math.min(20_000, trialsPerPoint * samples);
  for (let trial = 0; trial < trials; trial++) {
    const one = random() < 0.5 ? nearest.a : nearest.b;
    const other = (one + 1 + below(samples - 1)) % samples;
    const axis = below(dimensions);
    swap(points, one, other, axis);
    // Only pairs with one of the two have changed.
    if ([one, other].some((changed) => hasNearer(points, changed, nearest.distance))) {
      swap(points, one, other, axis);
      continue;
    }
    refresh(points, near, [one, other]);
    nearest = nearestPair(points, near);
  }
  return points;
}

/** The least distance between any two points. */
export function leastDistance(points: Points): number {
  return Math.sqrt(Math.min(...points.map((_, one) => nearestOf(points, one).distance)));
}

type Points = readonly (readonly number[])[];

interface Neighbour {
  readonly at: number;
  /** Squared. */
  readonly distance: number;
}

/** The two points that are nearest to each other, the first of equals. */
function nearestPair(points: Points, near: readonly Neighbour[]) {
  let a = 0;
  for (let one = 1; one < near.length; one++) if (near[one].distance < near[a].distance) a = one;
  const { distance } = near[a];
  let b = a + 1;
  while (squaredDistance(points[a], points[b], Infinity) !== distance) b++;
  return { a, b, distance };
}

function nearestOf(points: Points, one: number): Neighbour {
  let at = one;
  let distance = Infinity;
  for (let other = 0; other < points.length; other++) {
    const found = other === one ? Infinity : squaredDistance(points[one], points[other], distance);
    if (found < distance) [at, distance] = [other, found];
  }
  return { at, distance };
}

/** Of points that have moved, and of those whose nearest they were or now are. */
function refresh(points: Points, near: Neighbour[], moved: readonly number[]): void {
  for (let one = 0; one < points.length; one++) {
    if (moved.includes(one) || moved.includes(near[one].at)) {
      near[one] = nearestOf(points, one);
      continue;
    }
    for (const at of moved) {
      const distance = squaredDistance(points[one], points[at], near[one].distance);
      if (distance < near[one].distance) near[one] = { at, distance };
    }
  }
}

function hasNearer(points: Points, one: number, than: number): boolean {
  for (let other = 0; other < points.length; other++) {
    if (other !== one && squaredDistance(points[one], points[other], than) < than) return true;
  }
  return false;
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
