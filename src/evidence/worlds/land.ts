/** The ground of a world: forest in patches and rivers from the north to the south edge. */
import { lineCells } from '../../scenario/terrain.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import { normal, uniform, type Random } from '../../sim/random.ts';
import { fieldAt, fromGreatest } from './field.ts';
import type { World } from './features.ts';
import { luck } from './luck.ts';

type Areas = NonNullable<ScenarioFile['map']['areas']>;

export interface Land {
  readonly width: number;
  readonly height: number;
  readonly cellKm: number;
  /** 1 where a cell is water, row by row. */
  readonly water: Uint8Array;
  readonly areas: Areas;
}

/** Distance between two cells' centres, km. */
export const kmBetween = (
  land: Pick<Land, 'cellKm'>,
  a: readonly [number, number],
  b: readonly [number, number],
): number => Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1])) * land.cellKm;

/** Patches of forest are as long as this share of the longer edge. */
const patchShare = 0.15;
/** Rows between two bends of a river, and how far it swings there, in cells. */
const rowsPerBend = 3;
const swing = 1.5;

export function shapeLand(world: World, random: Random): Land {
  const { width, height, cellKm } = world;
  const rivers = Array.from({ length: world.rivers }, (_, river) => riverLine(world, random, river));
  const water = new Uint8Array(width * height);
  for (const line of rivers) for (const [x, y] of lineCells(line)) water[y * width + x] = 1;
  return {
    width,
    height,
    cellKm,
    water,
    areas: [...forest(world, random), ...rivers.map((line) => ({ terrain: 'water' as const, line }))],
  };
}

function riverLine({ width, height }: World, random: Random, river: number): [number, number][] {
  let x = Math.floor(uniform(random, luck.riverStart, river, 0, 0) * width);
  const line: [number, number][] = [[x, 0]];
  for (let y = rowsPerBend; line[line.length - 1][1] < height - 1; y += rowsPerBend) {
    x = Math.round(x + swing * normal(random, luck.riverBend, river, y, 0));
    x = Math.min(width - 1, Math.max(0, x));
    line.push([x, Math.min(y, height - 1)]);
  }
  return line;
}

/** The cells with the highest values of a smooth field, as boxes of one row each. */
function forest({ width, height, forestShare }: World, random: Random): Areas {
  if (forestShare === 0) return [];
  const length = patchShare * Math.max(width, height);
  const values = Array.from({ length: width * height }, (_, cell) =>
    fieldAt(random, luck.forest, length, cell % width, Math.floor(cell / width)),
  );
  const dense = new Uint8Array(values.length);
  for (const cell of fromGreatest(values).slice(0, Math.round(forestShare * values.length))) dense[cell] = 1;
  const areas: Areas = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!dense[y * width + x]) continue;
      const first = x;
      while (x + 1 < width && dense[y * width + x + 1]) x++;
      areas.push({ terrain: 'forest', box: [first, y, x, y] });
    }
  return areas;
}
