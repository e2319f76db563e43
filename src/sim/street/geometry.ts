/**
 * The grid of a street as tables of numbers, so that the loop over people neither divides nor asks where an edge is.
 *
 * The grid lies in a larger one, with a margin as wide as the view on each side. On a torus the margin repeats the far
 * side: a taken cell is marked there too, so that a look around never wraps. Counts of who is in view are drawn as
 * whole diamonds (discs, squares) that may reach into the margin, and a cell's count is the sum of the cell's own and of
 * those margin cells that stand for it; cells without such a double read a row and a column that always stay empty.
 */
import type { Scenario } from '../../scenario/schema.ts';

type StreetSection = NonNullable<Scenario['street']>;

/** Where each table begins in the one array that holds them all. */
export interface Tables {
  /** It begins with the steps to the cells in view, as a difference of indices; a power of two of them, the surplus being no step at all. */
  readonly all: Int32Array;
  /** The same steps as dx + margin and, 16 bits up, dy + margin. */
  readonly stepXY: number;
  /** Column or row in the grid of each column or row in the margin, less the margin before. */
  readonly wrapX: number;
  readonly wrapY: number;
  /** Difference of index to the double of a column or row; 0 without one. */
  readonly mirrorX: number;
  readonly mirrorY: number;
  /** The double itself, or the empty column or row; rows as the index of their first cell. */
  readonly ghostColumn: number;
  readonly ghostRow: number;
  /** The view as words of four cells, for each place of its centre in a word: pairs of difference and addend. */
  readonly pattern: number;
  readonly patternLength: number;
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Cells from one row to the next, a multiple of four. */
  readonly stride: number;
  /** Rows, margins and the empty row included. */
  readonly rows: number;
  /** Cells in view, the own left out. */
  readonly view: number;
  /** One less than the number of steps. */
  readonly stepMask: number;
  readonly tables: Tables;
}

/** Is a cell so many steps across and down in view? One shape of view a line. */
const isInView: Readonly<Record<StreetSection['view'], (dx: number, dy: number, vision: number) => boolean>> = {
  diamond: (dx, dy, vision) => Math.abs(dx) + Math.abs(dy) <= vision,
  disc: (dx, dy, vision) => dx * dx + dy * dy <= vision * vision,
  square: (dx, dy, vision) => Math.max(Math.abs(dx), Math.abs(dy)) <= vision,
};

/** Steps [dx, dy] to the cells in view, row by row, the own cell left out. */
export function viewSteps(vision: number, shape: StreetSection['view']): [number, number][] {
  const reach = Math.floor(vision);
  const steps: [number, number][] = [];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++)
      if ((dx !== 0 || dy !== 0) && isInView[shape](dx, dy, vision)) steps.push([dx, dy]);
  return steps;
}

/** Along one axis: where each position belongs, the double of each, and what to read for one that has none. */
function axis(size: number, margin: number, torus: boolean) {
  const positions = Array.from({ length: size + 2 * margin }, (_, at) => at);
  const shift = (at: number): number => {
    if (!torus || at < margin || at >= size + margin) return 0;
    return at < 2 * margin ? size : at >= size ? -size : 0;
  };
  return {
    wrap: positions.map((at) => (torus ? ((at - margin + size) % size) + margin : at)),
    mirror: positions.map(shift),
    ghost: positions.map((at) => (shift(at) === 0 ? size + 2 * margin : at + shift(at))),
  };
}

/** Words that a diamond around a cell touches, and what is added to them: four counts of a byte each. */
function patternFor(
  steps: readonly (readonly [number, number])[],
  stride: number,
  alignment: number,
): Map<number, number> {
  const words = new Map<number, number>();
  for (const [dx, dy] of steps) {
    const byte = alignment + dy * stride + dx;
    const word = byte >> 2;
    words.set(word, (words.get(word) ?? 0) + (1 << (8 * (byte & 3))));
  }
  return words;
}

/** Lays out the grid of a street and its tables. The view must hold 255 cells at the most and fit into the grid. */
export function createGeometry({ width, height, edges, vision, view }: StreetSection): Geometry {
  const steps = viewSteps(vision, view);
  const margin = Math.floor(vision);
  const stride = Math.ceil((width + 2 * margin + 1) / 4) * 4;
  const rows = height + 2 * margin + 1;
  let drawn = 1;
  while (drawn < steps.length) drawn *= 2;
  const surplus = new Array<[number, number]>(drawn - steps.length).fill([0, 0]);
  const [columns, lines] = [axis(width, margin, edges === 'torus'), axis(height, margin, edges === 'torus')];
  const patterns = [0, 1, 2, 3].map((alignment) => [...patternFor(steps, stride, alignment)]);
  // A multiple of four, since four words are changed in one go.
  const longest = Math.ceil(Math.max(...patterns.map((pattern) => pattern.length)) / 4) * 4;

  const all: number[] = [];
  const add = (values: readonly number[]): number => all.push(...values) - values.length;
  add([...steps, ...surplus].map(([dx, dy]) => dy * stride + dx));
  const tables = {
    stepXY: add([...steps, ...surplus].map(([dx, dy]) => ((dy + margin) << 16) | (dx + margin))),
    wrapX: add(columns.wrap),
    wrapY: add(lines.wrap),
    mirrorX: add(columns.mirror),
    mirrorY: add(lines.mirror.map((shift) => shift * stride)),
    ghostColumn: add(columns.ghost),
    ghostRow: add(lines.ghost.map((row) => row * stride)),
    pattern: add(
      patterns.flatMap((pattern) =>
        [...pattern, ...new Array<[number, number]>(longest - pattern.length).fill([0, 0])].flat(),
      ),
    ),
    patternLength: 2 * longest,
  };
  return {
    width,
    height,
    margin,
    stride,
    rows,
    view: steps.length,
    stepMask: drawn - 1,
    tables: { ...tables, all: Int32Array.from(all) },
  };
}
