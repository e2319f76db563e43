import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Something that can be observed: a column of the time series and, at the end of a run, an outcome. It records, never decides. */
export interface Measure {
  readonly name: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly unit: string;
  /** Which way is better for people. */
  readonly better: 'less' | 'more' | 'neither';
  readonly meaning: string;
  readonly formula: string;
  /** Whether it counts from the fork on, so that its value at one time less that at an earlier one is what came between. */
  readonly accumulates: boolean;
  /** A stock, which a burn-in should leave at rest: its value is that of now, or its mean over the time since the start. */
  readonly stock?: 'now' | 'timeMean';
  /** Value now; NaN where it has no meaning yet. */
  readonly of: (world: World, setting: Setting) => number;
}
