/** Cohorts of civilians as dots in an image: tens of thousands at each frame, and no path for any of them. */
import type { Frame, MapGround } from '../frame.ts';
import { packed } from './colourClasses.ts';
import { scatter } from './noise.ts';
import type { View } from './projection.ts';

/** Where each cohort stands around the middle of its cell: within a circle of radius 1, denser towards the middle. */
export interface Spread {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export function spreadOf(cohorts: number): Spread {
  const x = new Float32Array(cohorts);
  const y = new Float32Array(cohorts);
  for (let cohort = 0; cohort < cohorts; cohort++) {
    const angle = scatter(cohort, 1, 11) * 2 * Math.PI;
    const radius = scatter(cohort, 2, 11) ** 0.7;
    x[cohort] = Math.cos(angle) * radius;
    y[cohort] = Math.sin(angle) * radius;
  }
  return { x, y };
}

/** Radius of the dots of a cell that holds so many cohorts, in cells: a hamlet is small, a town spreads. */
function radiusFor(cohorts: number): number {
  return Math.min(1.15, 0.34 + Math.sqrt(cohorts) / 55);
}

export interface DotImage {
  readonly width: number;
  readonly height: number;
  /** A word a pixel. */
  readonly pixels: Uint32Array;
}

/** Side of a dot in device pixels. */
export function dotSize(scale: number, pixelRatio: number): number {
  return Math.max(1, Math.round(pixelRatio * Math.min(2, Math.max(1, scale / 16))));
}

/** Order of drawing: those on the move lie on top. Codes of `agentStates`. */
const upwards = [[0], [2, 3, 1]] as const;

/**
 * Writes the dots of a frame into an image, which it clears first.
 * @param view in device pixels
 * @param colours '#rrggbb' by `agentStates`
 * @param atHome opacity of the dots of those at home, 0..1; 0 leaves them out
 */
export function plotCivilians(
  image: DotImage,
  view: View,
  size: number,
  ground: MapGround,
  { agents }: Pick<Frame, 'agents'>,
  spread: Spread,
  colours: readonly string[],
  atHome: number,
): void {
  const { width, height, pixels } = image;
  pixels.fill(0);
  const cohortsIn = new Int32Array(ground.width * ground.height);
  for (const cell of agents.cell) if (cell >= 0) cohortsIn[cell]++;
  const radius = Float32Array.from(cohortsIn, radiusFor);
  for (const states of upwards)
    for (const state of states) {
      if (state === 0 && atHome === 0) continue;
      const colour = packed(colours[state], state === 0 ? atHome : 0.95);
      const side = state === 0 ? size : size + 1;
      for (let cohort = 0; cohort < agents.cell.length; cohort++) {
        if (agents.status[cohort] !== state) continue;
        const cell = agents.cell[cohort];
        if (cell < 0) continue;
        const row = Math.floor(cell / ground.width);
        const reach = radius[cell];
        const left = Math.floor(view.left + (cell - row * ground.width + 0.5 + spread.x[cohort] * reach) * view.scale);
        const top = Math.floor(view.top + (row + 0.5 + spread.y[cohort] * reach) * view.scale);
        if (left < 0 || top < 0 || left + side > width || top + side > height) continue;
        for (let y = top; y < top + side; y++) for (let x = left; x < left + side; x++) pixels[y * width + x] = colour;
      }
    }
}

/** The cohort whose dot is nearest to a position, within a distance, both in cells; -1 where none is. */
export function cohortNear(
  ground: MapGround,
  { agents }: Pick<Frame, 'agents'>,
  spread: Spread,
  x: number,
  y: number,
  within: number,
): number {
  const cohortsIn = new Int32Array(ground.width * ground.height);
  for (const cell of agents.cell) if (cell >= 0) cohortsIn[cell]++;
  let best = within * within;
  let found = -1;
  for (let cohort = 0; cohort < agents.cell.length; cohort++) {
    const cell = agents.cell[cohort];
    if (cell < 0) continue;
    const row = Math.floor(cell / ground.width);
    const reach = radiusFor(cohortsIn[cell]);
    const dx = cell - row * ground.width + 0.5 + spread.x[cohort] * reach - x;
    const dy = row + 0.5 + spread.y[cohort] * reach - y;
    if (dx * dx + dy * dy >= best) continue;
    best = dx * dx + dy * dy;
    found = cohort;
  }
  return found;
}
