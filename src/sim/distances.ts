/** Distances and hours between a cell and every place, kept once computed: pure results, no state. */
import { fieldTo, straightKm, type Ground, type Mode } from './ground.ts';
import type { Setting } from './setting.ts';

/** Places within a distance of a cell, in their order, and how far each is, km. */
export interface Within {
  readonly places: Int32Array;
  readonly km: Float64Array;
}

interface Kept {
  /** By cell: km to each place. */
  readonly km: Map<number, Float64Array>;
  /** By distance, then by cell. */
  readonly within: Map<number, Map<number, Within>>;
  /** By mode * cells + cell: hours from the cell to each place. */
  readonly hours: Map<number, Float64Array>;
}

/** Rows that are kept of each kind: far more than camps and posts, and few enough for maps of a million cells. */
const mostRows = 10_000;
/** A row is as long as there are places: those of one kind, or of one distance, hold together no more numbers than this. */
const mostNumbers = 16_000_000;

/** How many rows of so many places are kept of each kind. */
export const rowsKept = (places: number): number =>
  Math.max(1, Math.min(mostRows, Math.floor(mostNumbers / Math.max(1, places))));

const kept = new WeakMap<Ground, Kept>();
function keptOf(ground: Ground): Kept {
  let all = kept.get(ground);
  if (!all) kept.set(ground, (all = { km: new Map(), within: new Map(), hours: new Map() }));
  return all;
}

/** What a map holds under a key, or what is made now; the oldest makes room. @param places how long a row is at most */
function remembered<Row>(rows: Map<number, Row>, places: number, key: number, make: () => Row): Row {
  let row = rows.get(key);
  if (row === undefined) {
    row = make();
    if (rows.size >= rowsKept(places)) rows.delete(rows.keys().next().value!);
    rows.set(key, row);
  }
  return row;
}

/** Straight distance from a cell to each place, km. */
export function kmToPlaces({ ground, placeCells }: Setting, cell: number): Float64Array {
  return remembered(keptOf(ground).km, placeCells.length, cell, () =>
    Float64Array.from(placeCells, (place) => straightKm(ground, cell, place)),
  );
}

/** The places within a straight distance of a cell; all, at no distance, of a cell below 0, which is nowhere. */
export function placesWithin(setting: Setting, cell: number, mostKm: number): Within {
  const { within } = keptOf(setting.ground);
  let rows = within.get(mostKm);
  if (!rows) within.set(mostKm, (rows = new Map()));
  return remembered(rows, setting.placeCells.length, cell, () => {
    const km = cell < 0 ? new Float64Array(setting.placeCells.length) : kmToPlaces(setting, cell);
    // Not farther, rather than nearer or as near: as whoever asks for one place alone has it.
    const places = Int32Array.from(km.keys()).filter((place) => !(km[place] > mostKm));
    return { places, km: Float64Array.from(places, (place) => km[place]) };
  });
}

/** Least hours over the ground from a cell to each place by day: what the field to each place says of the cell. */
export function hoursToPlaces({ ground, placeCells }: Setting, mode: Mode, cell: number): Float64Array {
  return remembered(keptOf(ground).hours, placeCells.length, mode * ground.cells + cell, () =>
    Float64Array.from(placeCells, (place) => fieldTo(ground, mode, place).hours[cell]),
  );
}
