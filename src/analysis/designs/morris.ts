import { createGenerator } from '../generator.ts';

/**
 * Trajectories of Morris (1991, Technometrics 33, 161-174): from a random point of a grid of levels, each axis once is
 * moved by delta = levels / (2 (levels - 1)), in random order, so that neighbouring points differ in one axis.
 * @param levels of each axis, an even number
 * @returns `trajectories` x (`dimensions` + 1) rows of numbers from 0 to 1
 */
export function morrisTrajectories(trajectories: number, dimensions: number, levels: number, seed: number): number[][] {
  const random = createGenerator(seed);
  const stride = levels / 2;
  const rows: number[][] = [];
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    // Levels in whole numbers, so that equal points are equal to the last bit.
    const point = Array.from({ length: dimensions }, () => Math.floor(random() * levels));
    rows.push([...point]);
    for (const axis of shuffled(dimensions, random)) {
      point[axis] += point[axis] < stride ? stride : -stride;
      rows.push([...point]);
    }
  }
  return rows.map((row) => row.map((level) => level / (levels - 1)));
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
