/** Counts of who is in view of each cell: written when somebody moves or changes, read in four steps. */
import type { Tables } from './geometry.ts';

/**
 * Adds a person at `cell` to the counts of all cells in view of it, or takes them out (sign -1). Four counts of a byte
 * lie in a word, and no byte can pass 255, so that one addition serves four cells.
 */
export function addToView(words: Int32Array, counts: number, { all, pattern, patternLength }: Tables, cell: number, sign: number): void {
  const first = pattern + (cell & 3) * patternLength;
  const base = counts + (cell >> 2);
  for (let entry = first; entry < first + patternLength; entry += 2) words[base + all[entry]] += Math.imul(sign, all[entry + 1]);
}

/** Persons in view of the cell at a column and row: what was drawn on the cell and on its doubles in the margin. */
export function inView(bytes: Uint8Array, counts: number, { all, ghostColumn, ghostRow }: Tables, stride: number, column: number, row: number): number {
  const here = counts + row * stride;
  const there = counts + all[ghostRow + row];
  const double = all[ghostColumn + column];
  return bytes[here + column] + bytes[here + double] + bytes[there + column] + bytes[there + double];
}
