/** A run that cannot go on for a reason that has a name: it ends the run and is reported, never skipped. */
export class SimulationFailure extends Error {
  /** Stable kebab-case name of the reason, e.g. `queue-overflow`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SimulationFailure';
    this.code = code;
  }
}
