/** A run that was ended from outside because it went beyond a limit; the worker that ran it is lost. */
export class RunLimitError extends Error {
  readonly run_id: string;
  /** `wall-limit` or `memory-limit`. */
  readonly code: string;

  constructor(run_id: string, code: string, message: string) {
    super(message);
    this.name = 'RunLimitError';
    this.run_id = run_id;
    this.code = code;
  }
}
