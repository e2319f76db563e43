/** The way to one destination from every cell of the grid. */
export interface RouteField {
  /** Cell -> hours to the destination; Infinity where it is cut off. */
  readonly hours: Float64Array;
  /** Cell -> the next cell of the way; -1 at the destination and where it is cut off. */
  readonly next: Int16Array | Int32Array;
}

const eastward = [1, -1, 0, 0, 1, 1, -1, -1];
const southward = [0, 0, 1, -1, 1, -1, 1, -1];

/** Room that a search needs beside what it finds; one serves any number of searches on the same grid, one by one. */
export interface RouteSearch {
  readonly half: Float64Array;
  readonly cells: Int32Array;
  readonly place: Int32Array;
}

export function createSearch(cellCount: number): RouteSearch {
  return { half: new Float64Array(cellCount), cells: new Int32Array(cellCount), place: new Int32Array(cellCount) };
}

/** Cells that a short integer can name: fields of most maps then take a sixth less memory. */
const mostInShort = 32_768;

/** A binary heap of cells ordered by hours; `place` is a cell's slot, -1 while it is not in the heap. */
interface Frontier {
  readonly cells: Int32Array;
  readonly place: Int32Array;
  readonly hours: Float64Array;
  count: number;
}

/**
 * Least travel time from every cell to `destination` over 8 neighbours (Dijkstra's algorithm).
 *
 * A step costs the mean of its two cells' hours a km, each times its `kmFactor` (road length over drawn length, at
 * least 1), times the step's length; costs are symmetric. Cells of Infinity `hoursPerKm` are impassable, and no
 * diagonal squeezes between two of them; all others are positive. Among equal ways, `next` is the lower cell.
 */
export function routeField(
  width: number,
  height: number,
  cellKm: number,
  hoursPerKm: Float64Array,
  kmFactor: Float64Array,
  destination: number,
  search = createSearch(width * height),
): RouteField {
  const cellCount = width * height;
  const hours = new Float64Array(cellCount).fill(Infinity);
  const next = (cellCount <= mostInShort ? new Int16Array(cellCount) : new Int32Array(cellCount)).fill(-1);
  const { half } = search;
  for (let cell = 0; cell < cellCount; cell++) half[cell] = 0.5 * cellKm * (hoursPerKm[cell] * kmFactor[cell]);
  const frontier: Frontier = { cells: search.cells, place: search.place.fill(-1), hours, count: 0 };
  hours[destination] = 0;
  rise(frontier, destination);

  while (frontier.count > 0) {
    const cell = takeNearest(frontier);
    const x = cell % width;
    const y = (cell - x) / width;
    for (let direction = 0; direction < 8; direction++) {
      const toX = x + eastward[direction];
      const toY = y + southward[direction];
      if (toX < 0 || toX >= width || toY < 0 || toY >= height) continue;
      const neighbour = toY * width + toX;
      let step = half[cell] + half[neighbour];
      if (step === Infinity) continue;
      if (direction >= 4) {
        if (half[y * width + toX] === Infinity && half[toY * width + x] === Infinity) continue;
        step *= Math.SQRT2;
      }
      const through = hours[cell] + step;
      if (through < hours[neighbour]) {
        hours[neighbour] = through;
        next[neighbour] = cell;
        rise(frontier, neighbour);
      } else if (through === hours[neighbour] && cell < next[neighbour] && frontier.place[neighbour] >= 0) {
        next[neighbour] = cell;
      }
    }
  }
  return { hours, next };
}

/** Puts a cell into the frontier, or moves it up after its hours fell. */
function rise(frontier: Frontier, cell: number): void {
  const { cells, place, hours } = frontier;
  let slot = place[cell];
  if (slot < 0) slot = frontier.count++;
  while (slot > 0) {
    const parent = (slot - 1) >> 1;
    const above = cells[parent];
    if (hours[above] <= hours[cell]) break;
    cells[slot] = above;
    place[above] = slot;
    slot = parent;
  }
  cells[slot] = cell;
  place[cell] = slot;
}

/** Takes the cell of least hours out; its place becomes -1 for good, since no cheaper way to it can turn up. */
function takeNearest(frontier: Frontier): number {
  const { cells, place, hours } = frontier;
  const nearest = cells[0];
  place[nearest] = -1;
  const count = --frontier.count;
  if (count === 0) return nearest;
  const sinking = cells[count];
  let slot = 0;
  for (let child = 1; child < count; child = 2 * slot + 1) {
    let first = cells[child];
    let firstSlot = child;
    if (child + 1 < count) {
      const other = cells[child + 1];
      if (hours[other] < hours[first]) {
        first = other;
        firstSlot = child + 1;
      }
    }
    if (hours[sinking] <= hours[first]) break;
    cells[slot] = first;
    place[first] = slot;
    slot = firstSlot;
  }
  cells[slot] = sinking;
  place[sinking] = slot;
  return nearest;
}

/**
 * Writes the cells of the way from `from` to the destination, both included, and returns their number; -1 when the
 * way is cut off or does not fit in `into`.
 */
export function routeCells(field: RouteField, from: number, into: Int32Array): number {
  if (field.hours[from] === Infinity) return -1;
  let count = 0;
  for (let cell = from; cell >= 0; cell = field.next[cell]) {
    if (count === into.length) return -1;
    into[count++] = cell;
  }
  return count;
}

/**
 * Appends the cells of the straight line between two cells, ends included, each a neighbour (of 8) of the one before.
 * The same cells in either direction.
 */
export function drawnLine(width: number, x0: number, y0: number, x1: number, y1: number, into: number[]): void {
  const alongX = x1 - x0;
  const alongY = y1 - y0;
  const steps = Math.max(Math.abs(alongX), Math.abs(alongY));
  for (let step = 0; step <= steps; step++) {
    // Exact halves are rounded up in place, not away from the start, so that both directions agree.
    const x = steps === 0 ? x0 : x0 + Math.floor((2 * step * alongX + steps) / (2 * steps));
    const y = steps === 0 ? y0 : y0 + Math.floor((2 * step * alongY + steps) / (2 * steps));
    into.push(y * width + x);
  }
}
