/** What the file of a command exports. */
import type { Values } from './arguments.ts';

/** What a command may use of its surroundings. */
export interface Surroundings {
  /** The bundled worker of studies. */
  readonly worker: URL;
  /** Folder of the scenarios that come with Cordon, with a slash at its end. */
  readonly scenarios: URL;
  /** The browser page without a scenario in it. */
  readonly page: URL;
}

/** Does the work and answers with the exit code. */
export type Work = (values: Values, surroundings: Surroundings) => Promise<number> | number;
