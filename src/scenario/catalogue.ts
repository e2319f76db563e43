/**
 * The parameter catalogue: each number of the model, declared once, with its unit, default, plausible range,
 * meaning, source and grade. Grades: V seen in a source, D computed from open data, K and M from memory,
 * A assumption. Only V and D may be shown as fact.
 */
export interface Parameter {
  readonly unit: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
  readonly source: string;
  readonly grade: 'V' | 'Va' | 'D' | 'M' | 'K' | 'A';
}

export const catalogue = {
  spoilers: {
    riskAversion: { unit: '1', default: 1, min: 0.2, max: 3, meaning: 'How strongly bands weigh the expected cost of an act against its gain', source: 'assumption', grade: 'A' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

/** Complete values, by family and name. */
export type Parameters = { readonly [Family in keyof typeof catalogue]: { readonly [Name in keyof (typeof catalogue)[Family]]: number } };
