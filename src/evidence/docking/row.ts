/** A docking row: one published figure of one published model, and what our version of that model gives in its place. */

export type DockingVerdict = 'within' | 'outside' | 'not reproducible, reported';

export interface DockingResult {
  /** In the unit of the row's quantity. */
  readonly figure: number;
  /** 95 % interval of the figure over seeds, where the figure is a mean of independent runs. */
  readonly lo95?: number;
  readonly hi95?: number;
  readonly verdict: DockingVerdict;
  /** The figure and what stands behind it, in one line for a reader. */
  readonly text: string;
}

export interface DockingRow {
  /** Unique, of the form model-quantity: 'epstein-run2-floor-outbursts'. */
  readonly id: string;
  /** Model and configuration, with the year of the publication. */
  readonly model: string;
  /** What is measured, with its unit. */
  readonly quantity: string;
  /** What the publication itself says; '-' where it gives no figure. */
  readonly published: string;
  /** What earlier replications measured; then the source and its grade: V seen in the source, D computed from open data or code, M or K from memory, A assumption. */
  readonly reference: string;
  /** The rule of acceptance, fixed before the first run; '-' where the row is only reported. */
  readonly tolerance: string;
  /** False: our figure stands beside the published one, and nothing is asserted. */
  readonly reproducible: boolean;
  /** Rules that the publication leaves open and how they were read; known failures of the published figure. */
  readonly note: string;
  /** Runs the model. The same options give the same result; `full: false` takes fewer seeds or turns, for tests. */
  judge(options: { readonly full: boolean }): DockingResult;
}
