/**
 * What a scenario file may say but this version of the model does not act on. A file that says it gets a note, so that
 * nobody looks in the results for what cannot be there. Delete a line here when a process begins to read the key.
 */
export interface Unused {
  /** Keys from the top of the file; `[]` is any item of a list. */
  readonly path: string;
  /** Only these values are without effect; all, when absent. */
  readonly values?: readonly string[];
}

export const unused: readonly Unused[] = [
  { path: 'places[].facilities[]', values: ['policeStation', 'prison', 'mine', 'airstrip'] },
];
