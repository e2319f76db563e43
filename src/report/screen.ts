/** The shape of the first screen, and what each of its parts is made from. */
import type { ReportInput } from './input.ts';
import type { Language } from './language.ts';
import type { Standing } from './standing.ts';
import type { FirstScreenStrings } from './stringsShape.ts';

export interface Part {
  readonly number: number;
  /** Empty for the first part. */
  readonly heading: string;
  /** Stands before the lines; parts 4 and 5 have one. */
  readonly table?: Table;
  readonly lines: readonly string[];
}

export interface Table {
  /** Heading of each column; the first is of the names of the rows. */
  readonly columns: readonly string[];
  /** A row of one cell is a heading over the rows that follow. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold words and not numbers. */
  readonly wordColumns: readonly number[];
}

export interface FirstScreen {
  readonly language: Language;
  readonly parts: readonly Part[];
}

/** What the parts are made from. */
export interface ScreenContext {
  readonly input: ReportInput;
  readonly language: Language;
  readonly strings: FirstScreenStrings;
  readonly found: readonly Standing[];
  /** What a reader calls an arm. */
  readonly name: (posture: string) => string;
}
