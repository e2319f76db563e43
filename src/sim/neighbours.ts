/** Which places lie so near each other that presence in one is felt in the other. */
import { straightKm, type Ground } from './ground.ts';
import { exp } from './math.ts';

/** The neighbours of one place: their indices, and how near each is, 1 at no distance. */
export interface Neighbours {
  readonly place: Int32Array;
  readonly nearness: Float64Array;
}

/** Nearness is followed so many times its scale; what is left beyond, a twentieth, is nothing. */
const lengths = 3;

/** The neighbours of each place, by straight line on a scale of `km`. Pure; quadratic in the number of places. */
export function createNeighbours(ground: Ground, placeCells: Int32Array, km: number): Neighbours[] {
  return Array.from(placeCells, (cell, place) => {
    const near: number[] = [];
    const nearness: number[] = [];
    placeCells.forEach((other, index) => {
      const distance = straightKm(ground, cell, other);
      if (index === place || distance > lengths * km) return;
      near.push(index);
      nearness.push(exp(-distance / km));
    });
    return { place: Int32Array.from(near), nearness: Float64Array.from(nearness) };
  });
}
