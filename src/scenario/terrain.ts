/** Terrain as drawn in a file: lines through cells, and which cells are water. */
import type { Cell, Scenario } from './schema.ts';

/**
 * Every cell on the way through the points, each beside its predecessor and never only across a corner: a river drawn
 * so has no gap for diagonal movement. The cells of a line give the same line again. At least two, if need be equal.
 */
export function lineCells(points: readonly Cell[]): Cell[] {
  const cells: Cell[] = [points[0]];
  for (let index = 1; index < points.length; index++) {
    let [x, y] = points[index - 1];
    const [toX, toY] = points[index];
    const across = Math.abs(toX - x);
    const down = Math.abs(toY - y);
    let doneX = 0;
    let doneY = 0;
    while (doneX < across || doneY < down) {
      // Which border of the cell does the line from centre to centre meet first?
      if ((1 + 2 * doneX) * down < (1 + 2 * doneY) * across) {
        x += Math.sign(toX - x);
        doneX++;
      } else {
        y += Math.sign(toY - y);
        doneY++;
      }
      cells.push([x, y]);
    }
  }
  return cells.length === 1 ? [cells[0], cells[0]] : cells;
}

/** 1 where a cell is water, row by row. Areas paint over one another in their order. */
export function waterCells({ width, height, terrain, areas }: Scenario['map']): Uint8Array {
  const water = new Uint8Array(width * height).fill(terrain === 'water' ? 1 : 0);
  for (const area of areas) {
    const paint = area.terrain === 'water' ? 1 : 0;
    if ('box' in area) {
      const [x0, y0, x1, y1] = area.box;
      for (let y = y0; y <= y1; y++) water.fill(paint, y * width + x0, y * width + x1 + 1);
    } else for (const [x, y] of area.line) water[y * width + x] = paint;
  }
  return water;
}
