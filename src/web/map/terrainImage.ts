/** The ground as a picture: terrain with soft edges and a little grain. */
import { drawnLine } from '../../sim/routes.ts';
import type { MapGround } from '../frame.ts';
import { scatter, waves } from './noise.ts';

export interface TerrainImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Longer side of the picture in pixels, at most; a map of more cells has one pixel a cell. */
const longestSide = 720;
const mostPixelsPerCell = 14;
/** How far the edge of a wood strays from the edge of its cells, in cells. */
const stray = 0.9;

/** Cells that a river passes; it is drawn as a line of its own. */
function riverCells({ rivers, width }: MapGround): Set<number> {
  const cells: number[] = [];
  for (const river of rivers)
    for (let point = 1; point < river.length; point++) {
      const [from, to] = [river[point - 1], river[point]];
      drawnLine(width, from % width, Math.floor(from / width), to % width, Math.floor(to / width), cells);
    }
  return new Set(cells);
}

/** Terrain with what lies on both sides of a river instead of its water. */
export function dryTerrain(ground: MapGround): Uint8Array {
  const { width, height, terrain, terrains } = ground;
  const water = terrains.indexOf('water');
  const dry = terrain.slice();
  for (const cell of riverCells(ground)) {
    if (terrain[cell] !== water) continue;
    const counts = new Array<number>(terrains.length).fill(0);
    const [x, y] = [cell % width, Math.floor(cell / width)];
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++)
        if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height)
          counts[terrain[cell + dy * width + dx]] += terrain[cell + dy * width + dx] === water ? 0 : 1;
    const most = Math.max(...counts);
    if (most > 0) dry[cell] = counts.indexOf(most);
  }
  return dry;
}

/**
 * @param colours '#rrggbb' of each of the ground's terrains
 * @param grain how much lightness varies, 0..255
 */
export function terrainImage(ground: MapGround, colours: readonly string[], grain: number): TerrainImage {
  const perCell = Math.max(
    1,
    Math.min(mostPixelsPerCell, Math.floor(longestSide / Math.max(ground.width, ground.height))),
  );
  const [width, height] = [ground.width * perCell, ground.height * perCell];
  const terrain = dryTerrain(ground);
  const rgb = colours.map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  const pixels = new Uint8ClampedArray(width * height * 4);
  const inside = (value: number, cells: number) => Math.min(cells - 1, Math.max(0, Math.floor(value)));
  for (let row = 0, at = 0; row < height; row++)
    for (let column = 0; column < width; column++, at += 4) {
      const x = (column + 0.5) / perCell;
      const y = (row + 0.5) / perCell;
      let cell = inside(y, ground.height) * ground.width + inside(x, ground.width);
      let light = (scatter(column, row, 5) - 0.5) * grain * 0.5;
      if (perCell > 1) {
        const strayX = x + (waves(x * 1.3, y * 1.3, 1) + waves(x * 3.1, y * 3.1, 2) * 0.5 - 0.75) * stray;
        const strayY = y + (waves(x * 1.3, y * 1.3, 3) + waves(x * 3.1, y * 3.1, 4) * 0.5 - 0.75) * stray;
        cell = inside(strayY, ground.height) * ground.width + inside(strayX, ground.width);
        light += (waves(x * 0.45, y * 0.45, 6) - 0.5) * grain * 1.6 + (waves(x * 1.7, y * 1.7, 7) - 0.5) * grain;
      }
      const [red, green, blue] = rgb[terrain[cell]];
      pixels[at] = red + light;
      pixels[at + 1] = green + light;
      pixels[at + 2] = blue + light;
      pixels[at + 3] = 255;
    }
  return { width, height, pixels };
}
