/** A mistake or an obstacle that the user can put right: bad input, a full disk, a directory that holds something else. */
export class UserError extends Error {
  /** 2: known before the first run. 1: came later, after results had begun. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}
