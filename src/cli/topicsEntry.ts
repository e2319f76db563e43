/** What `cordon explain` says of a word, and of a family of words. */
export interface Entry {
  readonly name: string;
  /** One sentence or a few. */
  readonly meaning: string;
  /** What else is known, by heading. */
  readonly facts: readonly (readonly [heading: string, value: string])[];
  /** Other words under which a reader may look for it. */
  readonly also?: readonly string[];
}

export interface Topic {
  readonly name: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}
