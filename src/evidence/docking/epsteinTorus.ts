/** The torus of Epstein 2002 as the small models use it: plain lists of what each cell sees, by straight distance. */
import { viewSteps } from '../../sim/street/geometry.ts';

/** Cells along each edge in all published runs. */
export const side = 40;
export const cells = side * side;

export interface Torus {
  /** Cells in view of a cell, the own among them. */
  readonly view: number;
  /** The cells in view of each cell, one after the other. */
  readonly around: Int32Array;
}

export function createTorus(vision: number): Torus {
  const steps = [[0, 0], ...viewSteps(vision, 'disc')];
  const around = new Int32Array(cells * steps.length);
  for (let cell = 0; cell < cells; cell++)
    steps.forEach(([dx, dy], look) => {
      const column = ((cell % side) + dx + side) % side;
      const row = (Math.floor(cell / side) + dy + side) % side;
      around[cell * steps.length + look] = row * side + column;
    });
  return { view: steps.length, around };
}

/** Cells tried at random before all are looked at: as many as leave a uniform number luck enough for the choice. */
const tries = 4;

/** A cell in view that is fit, all of them as likely; -1 without one. `luck` is uniform. */
export function pickInView(
  { view, around }: Torus,
  cell: number,
  isFit: (cell: number) => boolean,
  luck: number,
): number {
  const first = cell * view;
  let rest = luck;
  for (let count = 0; count < tries; count++) {
    const look = Math.floor(rest * view);
    rest = rest * view - look;
    if (isFit(around[first + look])) return around[first + look];
  }
  let fit = 0;
  for (let look = first; look < first + view; look++) if (isFit(around[look])) fit++;
  let left = Math.floor(rest * fit);
  for (let look = first; look < first + view; look++) if (isFit(around[look]) && left-- === 0) return around[look];
  return -1;
}
