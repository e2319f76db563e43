/** What the map can show. One theme at a time colours the ground; the rest is switched on and off. */
import type { Frame, MapGround } from '../frame.ts';
import { fearClasses, presenceClasses, trustClasses, type ColourClasses } from './colourClasses.ts';

export const themeLayers = ['plain', 'presence', 'fear', 'trust', 'displacement'] as const;
export type ThemeLayer = (typeof themeLayers)[number];

export const switches = ['units', 'tracks', 'incidents', 'bands', 'host', 'civilians', 'names'] as const;
export type Switch = (typeof switches)[number];

export interface Layers {
  readonly theme: ThemeLayer;
  readonly on: Readonly<Record<Switch, boolean>>;
}

export const firstLayers: Layers = {
  theme: 'plain',
  on: { units: true, tracks: true, incidents: true, bands: true, host: false, civilians: true, names: true },
};

/** Classes of a theme that colours cells and places; displacement is told by the size of rings and discs instead. */
export const classesOf: Readonly<Partial<Record<ThemeLayer, ColourClasses>>> = {
  presence: presenceClasses,
  fear: fearClasses,
  trust: trustClasses,
};

/** Place whose area each cell belongs to: the nearest by straight line, the first of equals; -1 without places. */
export function areasOf({ width, height, places }: MapGround): Int32Array {
  const areas = new Int32Array(width * height).fill(-1);
  const positions = places.map(({ cell }) => ({ x: cell % width, y: Math.floor(cell / width) }));
  // A map of a million cells and many places would take seconds, and each of its cells is less than a pixel.
  const step = Math.max(1, Math.ceil(Math.sqrt((areas.length * places.length) / 20_000_000)));
  for (let top = 0; top < height; top += step)
    for (let left = 0; left < width; left += step) {
      let best = Infinity;
      let nearest = -1;
      for (let place = 0; place < positions.length; place++) {
        const [dx, dy] = [positions[place].x - left, positions[place].y - top];
        if (dx * dx + dy * dy >= best) continue;
        best = dx * dx + dy * dy;
        nearest = place;
      }
      for (let y = top; y < Math.min(height, top + step); y++)
        areas.fill(nearest, y * width + left, y * width + Math.min(width, left + step));
    }
  return areas;
}

/** Mean fear of the people in each cell, NaN where nobody is. */
function fearByCell(ground: MapGround, { agents }: Frame): Float32Array {
  const sums = new Float32Array(ground.width * ground.height);
  const persons = new Float32Array(sums.length);
  for (let cohort = 0; cohort < agents.cell.length; cohort++) {
    const cell = agents.cell[cohort];
    if (cell < 0) continue;
    sums[cell] += agents.fear[cohort] * ground.agents.persons[cohort];
    persons[cell] += ground.agents.persons[cohort];
  }
  for (let cell = 0; cell < sums.length; cell++) sums[cell] /= 255 * persons[cell];
  return sums;
}

/** Value of a theme in each cell, NaN where there is none; null for themes that do not colour cells. */
export function cellValues(theme: ThemeLayer, ground: MapGround, frame: Frame, areas: Int32Array): Float32Array | null {
  if (theme === 'presence') return frame.presence;
  if (theme === 'fear') return fearByCell(ground, frame);
  if (theme !== 'trust') return null;
  // Trust is known by place: the cells of its area in which people are have its mean.
  const values = new Float32Array(areas.length).fill(Number.NaN);
  for (let cell = 0; cell < values.length; cell++)
    if (frame.people[cell] > 0 && areas[cell] >= 0) values[cell] = frame.places.trust[areas[cell]];
  return values;
}

/** Value of a theme in each place; null for themes without. */
export function placeValues(theme: ThemeLayer, { places }: Frame): Float32Array | null {
  if (theme === 'presence') return places.presence;
  if (theme === 'fear') return places.fear;
  return theme === 'trust' ? places.trust : null;
}
