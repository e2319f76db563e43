/** Rivers and roads as smooth lines, in cells: x and y in turn. */
import { waves } from './noise.ts';

/** A line from cell to cell, through their middles. @param width cells in a row of the map */
export function middles(cells: ArrayLike<number>, width: number): Float32Array {
  const line = new Float32Array(cells.length * 2);
  for (let point = 0; point < cells.length; point++) {
    const y = Math.floor(cells[point] / width);
    line[2 * point] = cells[point] - y * width + 0.5;
    line[2 * point + 1] = y + 0.5;
  }
  return line;
}

/** Stairs of a line drawn through cells become bends: each point is the mean of itself and its neighbours; ends stay. */
export function smoothed(line: Float32Array, reach: number): Float32Array {
  const points = line.length / 2;
  const smooth = new Float32Array(line.length);
  for (let point = 0; point < points; point++) {
    const near = Math.min(reach, point, points - 1 - point);
    for (const axis of [0, 1]) {
      let sum = 0;
      for (let other = point - near; other <= point + near; other++) sum += line[2 * other + axis];
      smooth[2 * point + axis] = sum / (2 * near + 1);
    }
  }
  return smooth;
}

/** Points on a river between two given ones, about so far apart in cells. */
const riverStep = 0.2;
/** How far a river swings out of its given course, in cells. */
const swing = 0.32;

/** A river through its points (Catmull-Rom), swinging a little as rivers do; it still passes each of its points. */
export function riverLine(line: Float32Array, salt: number): Float32Array {
  const points = line.length / 2;
  const out: number[] = [];
  const at = (point: number, axis: number) => line[2 * Math.min(points - 1, Math.max(0, point)) + axis];
  for (let point = 0; point + 1 < points; point++) {
    const length = Math.hypot(at(point + 1, 0) - at(point, 0), at(point + 1, 1) - at(point, 1));
    const steps = Math.max(1, Math.round(length / riverStep));
    for (let step = 0; step < steps; step++) {
      const part = step / steps;
      const position = [0, 1].map((axis) =>
        between(
          part,
          [-1, 0, 1, 2].map((next) => at(point + next, axis)),
        ),
      );
      const held = Math.sin(Math.PI * part) * swing;
      out.push(
        position[0] + (waves(position[0] / 2.4, position[1] / 2.4, salt) - 0.5) * held,
        position[1] + (waves(position[0] / 2.4, position[1] / 2.4, salt + 1) - 0.5) * held,
      );
    }
  }
  if (points > 0) out.push(at(points - 1, 0), at(points - 1, 1));
  return Float32Array.from(out);
}

function between(part: number, [a, b, c, d]: readonly number[]): number {
  return b + 0.5 * part * (c - a + part * (2 * a - 5 * b + 4 * c - d + part * (3 * (b - c) + d - a)));
}

/** Position half-way along a line, by its number of points. */
export function middleOf(line: Float32Array): { readonly x: number; readonly y: number } {
  const point = Math.floor(line.length / 4);
  return { x: line[2 * point], y: line[2 * point + 1] };
}
