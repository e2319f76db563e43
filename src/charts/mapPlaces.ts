/** Places as circles with names: where they stand in a small map. */
import type { ChartInput, ChartMap, PlacedRow } from './chart.ts';
import { textWidth } from './textWidths.ts';
import { sizes } from './theme.ts';

/** Areas in square pixels. */
export const largestCircle = 700;
export const smallestCircle = 25;
/** Of the words above the maps, in pixels. */
export const minimalWidth = 620;
const placesNamed = 8;
/** Of these, the largest, which are named even where that hides another circle. */
const namedAnyway = 3;

/** How small maps stand beside each other: two, or three where that saves a row; a high map is drawn narrower. */
export interface MapGrid {
  readonly columns: number;
  /** Of one map, in pixels. */
  readonly width: number;
  readonly height: number;
}

const highest = 1.15;

export function mapGrid(maps: number, { width, height }: ChartMap): MapGrid {
  const columns = maps > 4 ? 3 : Math.max(1, Math.min(2, maps));
  const pixels = columns === 3 ? 330 : 400;
  const narrowed = Math.round(pixels * Math.min(1, (highest * width) / height));
  return { columns, width: narrowed, height: Math.round((narrowed * height) / width) };
}

/** The harm that is shown place by place: the first deciding outcome that has rows, else the first that has any. */
export function harmShown({ primary, places }: ChartInput): string | undefined {
  const named = primary.map(({ outcome }) => outcome);
  return [...named, ...places.map((row) => row.outcome)].find((outcome) =>
    places.some((row) => row.outcome === outcome),
  );
}

/** Less safe than with no mission, by more than luck explains. */
export function isLessSafe(row: PlacedRow): boolean {
  return row.hi95 !== null && row.hi95 < 0;
}

/** Radius in pixels of a place's circle, whose area stands for its people. */
function radiusOf(people: number, mostPeople: number): number {
  return Math.sqrt((smallestCircle + ((largestCircle - smallestCircle) * people) / mostPeople) / Math.PI);
}

/** Circles, names and rings: positions in kilometres, the ring's area in square pixels. */
export function circlesOf(
  { map }: ChartInput,
  rows: readonly PlacedRow[],
  mostPeople: number,
  pixels: number,
  valueOf: (row: PlacedRow) => string,
): object[] {
  const kmPerPixel = (map.width * map.cellKm) / pixels;
  const cellPixels = map.cellKm / kmPerPixel;
  const circles = rows.map((row) => ({
    row,
    x: (row.x + 0.5) * cellPixels,
    y: (row.y + 0.5) * cellPixels,
    radius: radiusOf(row.people, mostPeople) + (isLessSafe(row) ? 5 : 1),
  }));
  const names = namesOf(circles, { width: pixels, height: map.height * cellPixels }, valueOf);
  return circles.map(({ row, x, y }) => {
    const name = names.get(row);
    return {
      x: x * kmPerPixel,
      y: y * kmPerPixel,
      labelX: (name ? name.left + name.width / 2 : 0) * kmPerPixel,
      labelY: (name ? name.top + name.height : 0) * kmPerPixel,
      name: name?.text ?? '',
      people: row.people,
      mean: row.mean,
      lessSafe: isLessSafe(row),
      ring: Math.PI * (radiusOf(row.people, mostPeople) + 3.5) ** 2,
    };
  });
}

/** A place's circle with its ring, in pixels. */
interface Circle {
  readonly row: PlacedRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const nameHeight = sizes.label + 2;

/** Above, below, right or left of a circle, then between these, in the order in which they are tried. */
function boxesAround({ x, y, radius }: Circle, width: number): Box[] {
  const [middle, height, slant] = [x - width / 2, nameHeight, radius + 0.5];
  return [
    { left: middle, top: y - radius - height - 1, width, height },
    { left: middle, top: y + radius + 1, width, height },
    { left: x + radius + 2, top: y - height / 2, width, height },
    { left: x - radius - 2 - width, top: y - height / 2, width, height },
    { left: x + slant, top: y - slant - height, width, height },
    { left: x + slant, top: y + slant, width, height },
    { left: x - slant - width, top: y - slant - height, width, height },
    { left: x - slant - width, top: y + slant, width, height },
  ];
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/**
 * The names and values of the largest places, beside their circles and inside the panel, over no other circle and no
 * other name. One for which there is no such spot is left out; the table has them all.
 */
function namesOf(
  circles: readonly Circle[],
  panel: { readonly width: number; readonly height: number },
  valueOf: (row: PlacedRow) => string,
): Map<PlacedRow, Box & { readonly text: string }> {
  const names = new Map<PlacedRow, Box & { readonly text: string }>();
  const discs = circles.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  circles.forEach((circle, i) => {
    if (names.size === placesNamed) return;
    const text = `${circle.row.name ?? circle.row.place} ${valueOf(circle.row)}`.trim();
    const inside = boxesAround(circle, textWidth(text, sizes.label, false) + 2).map((box) => ({
      ...box,
      left: Math.max(0, Math.min(panel.width - box.width, box.left)),
    }));
    const free = inside.filter(
      (box) =>
        box.top >= 0 && box.top + box.height <= panel.height && ![...names.values()].some((name) => meet(name, box)),
    );
    const covered = (box: Box) => discs.filter((disc) => meet(disc, box)).length;
    const spots = free.filter((box) => !meet(discs[i], box)).sort((a, b) => covered(a) - covered(b));
    const chosen = spots.at(0);
    if (chosen && (covered(chosen) === 0 || i < namedAnyway)) names.set(circle.row, { ...chosen, text });
  });
  return names;
}
