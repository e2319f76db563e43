/** A run that was ended from outside because it went beyond a limit; the worker that ran it is lost. */
export class RunLimitError extends Error {
  /** Index of the run within its task. */
  readonly arm: number;
  /** `wall-limit` or `memory-limit`. */
  readonly code: string;

  constructor(arm: number, code: string, message: string) {
    super(message);
    this.name = 'RunLimitError';
    this.arm = arm;
    this.code = code;
  }
}
