/** What the catalogue says of a number of the model. */

/** V seen in a source, Va seen in its abstract only, D computed from open data, M and K from memory, A assumption. */
export type Grade = 'V' | 'Va' | 'D' | 'M' | 'K' | 'A';

export interface Parameter {
  readonly unit: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
  readonly source: string;
  readonly grade: Grade;
}

/** A number that no source gives. */
export const assumed = (unit: string, value: number, min: number, max: number, meaning: string): Parameter => ({
  unit,
  default: value,
  min,
  max,
  meaning,
  source: 'assumption',
  grade: 'A',
});
/** A number with a source, seen (V, Va), computed from (D), or remembered (M, K); A where it only bounds the choice. */
export const sourced = (
  unit: string,
  value: number,
  min: number,
  max: number,
  meaning: string,
  source: string,
  grade: Grade,
): Parameter => ({
  unit,
  default: value,
  min,
  max,
  meaning,
  source,
  grade,
});
