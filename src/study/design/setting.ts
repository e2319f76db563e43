import type { Path } from '../../scenario/problems.ts';
import type { Place } from '../../scenario/study/parse.ts';

/** A value that a point puts into the scenario, with its column and where it was written. */
export interface Setting {
  readonly path: string;
  readonly column: string;
  readonly value: unknown;
  /** In the study file, or in the table of a csv design. */
  readonly from: Path | Place;
}
