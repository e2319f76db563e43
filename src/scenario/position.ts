/** Positions to cells. Plain arithmetic only, so that every machine puts a place into the same cell. */
import type { Cell, LatLon, Position } from './schema.ts';

/** Length of a degree of latitude on a sphere of 6371.0088 km, the mean radius of the Earth (IUGG). */
const kmPerDegree = 111.19508;

/** The part of a map that positions need. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly cellKm: number;
  /** North-west corner of cell [0, 0]. */
  readonly origin?: LatLon;
}

/** Cosine of an angle between -90 and 90 degrees: its Taylor series to the 20th power, exact to a few 1e-16. */
export function cosineOfDegrees(degrees: number): number {
  const angle = (degrees * Math.PI) / 180;
  const square = angle * angle;
  let sum = 0;
  for (let power = 20; power > 0; power -= 2) sum = ((1 + sum) * -square) / (power * (power - 1));
  return 1 + sum;
}

/**
 * The cell that holds a geographic position, which may lie outside the map. Equirectangular: a degree of longitude is
 * as long everywhere as in the middle of the map, which at 5 degrees of latitude is right to 0.2 % over 200 km.
 */
export function cellOfLatLon(at: LatLon, frame: MapFrame & { readonly origin: LatLon }): Cell {
  const { origin, height, cellKm } = frame;
  const middle = Math.max(-90, Math.min(90, origin.lat - (height * cellKm) / 2 / kmPerDegree));
  const east = (at.lon - origin.lon) * kmPerDegree * cosineOfDegrees(middle);
  const south = (origin.lat - at.lat) * kmPerDegree;
  return [Math.floor(east / cellKm), Math.floor(south / cellKm)];
}

/** The cell of a position, or why it has none; `placeCell` answers for place ids. */
export function cellOf(
  position: Position,
  frame: MapFrame,
  placeCell: (id: string) => Cell | { readonly text: string },
): Cell | { readonly text: string } {
  if (typeof position === 'string') return placeCell(position);
  if (Array.isArray(position)) return insideMap(position, frame, `[${position.join(', ')}]`);
  const { origin } = frame;
  if (origin === undefined) return { text: '{ lat, lon } needs `map.origin`, the north-west corner of the map' };
  const cell = cellOfLatLon(position, { ...frame, origin });
  return insideMap(cell, frame, `{ lat: ${position.lat}, lon: ${position.lon} }`);
}

function insideMap([x, y]: Cell, { width, height }: MapFrame, written: string): Cell | { readonly text: string } {
  if (x >= 0 && y >= 0 && x < width && y < height) return [x + 0, y + 0]; // -0 is written 0
  const where = written === `[${x}, ${y}]` ? written : `${written}, cell [${x}, ${y}],`;
  return { text: `${where} lies outside the map; expected x from 0 to ${width - 1} and y from 0 to ${height - 1}` };
}
