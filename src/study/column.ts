/** What a column is, and the few ways of declaring one. */

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'whole number' | 'number';
  readonly unit: string;
  /** Which way is better for people: less, more, neither; empty where the question does not arise. */
  readonly direction: string;
  readonly meaning: string;
  readonly formula: string;
  readonly source: string;
  /** The only values that a text column may hold, where there is such a list; '' stands for an empty field. */
  readonly values: readonly string[];
}

export function text(name: string, meaning: string, more: Partial<Column> = {}): Column {
  return { name, type: 'text', unit: '', direction: '', meaning, formula: '', source: 'study', values: [], ...more };
}

export function whole(name: string, unit: string, meaning: string, more: Partial<Column> = {}): Column {
  return text(name, meaning, { type: 'whole number', unit, ...more });
}

export function number(name: string, unit: string, meaning: string, more: Partial<Column> = {}): Column {
  return text(name, meaning, { type: 'number', unit, ...more });
}

export const model = { source: 'model' } as const;
export const analysis = { source: 'analysis' } as const;
export const ofOutcome = 'as the outcome';
