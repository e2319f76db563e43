/** Ctrl-C and SIGTERM: the first asks to stop with what is done kept, a second one stops at once. */

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof exitCodes;

export interface Interruption {
  readonly signal: AbortSignal;
  /** 130 or 143 once interrupted. */
  readonly exitCode: () => number | undefined;
  /** Gives the signals back. */
  readonly end: () => void;
}

export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  const listen = (name: Signal): void => {
    if (code !== undefined) process.exit(exitCodes[name]);
    code = exitCodes[name];
    controller.abort();
  };
  const names: readonly Signal[] = ['SIGINT', 'SIGTERM'];
  for (const name of names) process.on(name, listen);
  return {
    signal: controller.signal,
    exitCode: () => code,
    end: () => names.forEach((name) => process.off(name, listen)),
  };
}
