/** Counts of who is in view of each cell: written when somebody moves or changes, read in four steps. */
import type { Tables } from './geometry.ts';

/**
 * Adds a person at `cell` to the counts of all cells in view of it, or takes them out (sign -1). Four counts of a byte
 * lie in a word, and no byte can pass 255, so that one addition serves four cells.
 * @param counts index of the column's first word
 */
export function addToView(
  words: Int32Array,
  counts: number,
  { all, pattern, patternLength }: Tables,
  cell: number,
  sign: number,
): void {
  const first = (pattern + Math.imul(cell & 3, patternLength)) | 0;
  const last = (first + patternLength) | 0;
  const base = (counts + (cell >> 2)) | 0;
  // Four words in one go: a pattern is filled up to a multiple of four.
  for (let entry = first; entry < last; entry = (entry + 8) | 0) {
    const one = (base + all[entry]) | 0;
    words[one] = (words[one] + Math.imul(sign, all[entry + 1])) | 0;
    const two = (base + all[entry + 2]) | 0;
    words[two] = (words[two] + Math.imul(sign, all[entry + 3])) | 0;
    const three = (base + all[entry + 4]) | 0;
    words[three] = (words[three] + Math.imul(sign, all[entry + 5])) | 0;
    const four = (base + all[entry + 6]) | 0;
    words[four] = (words[four] + Math.imul(sign, all[entry + 7])) | 0;
  }
}

/**
 * Persons in view of a cell: what was drawn on the cell and on its doubles in the margin.
 * @param here index of the first cell of its row in the column, `there` of the double of that row
 */
export function inView(bytes: Uint8Array, here: number, there: number, column: number, double: number): number {
  return (
    (bytes[(here + column) | 0] +
      bytes[(here + double) | 0] +
      bytes[(there + column) | 0] +
      bytes[(there + double) | 0]) |
    0
  );
}
