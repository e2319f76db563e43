/** Places as circles with names: where they stand in a small map. */
import type { ChartInput, PlacedRow } from './chart.ts';
import { textWidth } from './textWidths.ts';
import { sizes } from './theme.ts';

/** Pixels. */
export const mapPanelWidth = 350;
/** Areas in square pixels. */
export const largestCircle = 700;
export const smallestCircle = 25;
const placesNamed = 8;

/** Small maps beside each other: two, or three where that saves a row. */
export function mapColumns(maps: number): number {
  return maps > 4 ? 3 : 2;
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
export function circlesOf({ map }: ChartInput, rows: readonly PlacedRow[], mostPeople: number): object[] {
  const kmPerPixel = (map.width * map.cellKm) / mapPanelWidth;
  const names = namesOf(rows, mostPeople, map.cellKm / kmPerPixel);
  return rows.map((row) => {
    const name = names.get(row);
    return {
      x: (row.x + 0.5) * map.cellKm,
      y: (row.y + 0.5) * map.cellKm,
      labelX: (name?.x ?? 0) * kmPerPixel,
      labelY: (name?.y ?? 0) * kmPerPixel,
      name: name?.text ?? '',
      people: row.people,
      mean: row.mean,
      lessSafe: isLessSafe(row),
      ring: Math.PI * (radiusOf(row.people, mostPeople) + 3.5) ** 2,
    };
  });
}

interface PlaceName {
  readonly text: string;
  /** Middle of the name's lower edge and half its width, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/**
 * The names of the largest places, above their circles and inside the panel. One that would lie over a larger
 * place's name is left out; the table has them all.
 */
function namesOf(rows: readonly PlacedRow[], mostPeople: number, cellPixels: number): Map<PlacedRow, PlaceName> {
  const names = new Map<PlacedRow, PlaceName>();
  for (const row of rows) {
    if (names.size === placesNamed) break;
    const text = row.name ?? row.place;
    const half = textWidth(text, sizes.label, false) / 2 + 2;
    const x = Math.max(half, Math.min(mapPanelWidth - half, (row.x + 0.5) * cellPixels));
    const y = (row.y + 0.5) * cellPixels - radiusOf(row.people, mostPeople) - (isLessSafe(row) ? 5 : 2);
    const covers = (other: PlaceName) =>
      Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < sizes.label + 2;
    if (![...names.values()].some(covers)) names.set(row, { text, x, y, half });
  }
  return names;
}
