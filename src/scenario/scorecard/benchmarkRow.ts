/**
 * A row of the scorecard: something that a mission is there to bring about, and where its value comes from. Computed: from
 * outcomes of the model. Decided: a choice that a scenario or posture makes, or not. Stated: outside the model, so that the
 * user says how far it is reached, or nobody does. Marks at which a computed row counts as not reached, and as reached, are
 * assumptions (grade A): what the project takes as plain cases, not doctrine.
 */
export type Output = 'overall' | 'separation' | 'protection' | 'movement' | 'threats' | 'order' | 'ddr';
export type Horizon = 'overall' | 'short' | 'medium' | 'long';

/** An outcome, the value at which a row is not reached at all, and the one at which it is. */
type Mark = readonly [outcome: string, none: number, full: number];

export type Source =
  /** The lowest of the marks; `monthly`: of the outcome in a month of 30.44 days. */
  | { readonly kind: 'computed'; readonly how: 'marks'; readonly marks: readonly Mark[]; readonly monthly: boolean }
  /** An outcome as part of itself and others, or as ratio to another. */
  | {
      readonly kind: 'computed';
      readonly how: 'part' | 'ratio';
      readonly outcome: string;
      readonly others: readonly string[];
    }
  /** How much lower an outcome is than without a mission, as a share of that. */
  | { readonly kind: 'computed'; readonly how: 'fewerThanNone'; readonly outcome: string }
  /** Keys of the posture or the scenario, any of which does it; `units KIND` is any unit of the mission of that kind. */
  | { readonly kind: 'decision'; readonly keys: readonly string[] }
  | { readonly kind: 'scenario' };

export interface BenchmarkRow {
  readonly id: string;
  /** Code in the project's list of benchmarks. */
  readonly code: string;
  readonly horizon: Horizon;
  readonly title: { readonly en: string; readonly fr: string };
  readonly by: Source;
}

export const from = (outcome: string, none: number, full: number): Source => ({
  kind: 'computed',
  how: 'marks',
  marks: [[outcome, none, full]],
  monthly: false,
});
export const perMonth = (outcome: string, none: number, full: number): Source => ({
  kind: 'computed',
  how: 'marks',
  marks: [[outcome, none, full]],
  monthly: true,
});
export const least = (...marks: readonly Mark[]): Source => ({ kind: 'computed', how: 'marks', marks, monthly: false });
export const partOf = (outcome: string, ...others: readonly string[]): Source => ({
  kind: 'computed',
  how: 'part',
  outcome,
  others,
});
export const ratio = (outcome: string, of: string): Source => ({
  kind: 'computed',
  how: 'ratio',
  outcome,
  others: [of],
});
export const fewerThanNone = (outcome: string): Source => ({ kind: 'computed', how: 'fewerThanNone', outcome });
export const decided = (...keys: readonly string[]): Source => ({ kind: 'decision', keys });
export const stated: Source = { kind: 'scenario' };
