/**
 * The engine in a page. It runs in a turn of the page's own: what the debugger calls directly is exempt from the page's
 * policy, and the policy is what the test is about.
 */
import { digestsOf, type Task } from './run.ts';

declare const setTimeout: (handler: () => void) => void;

const inOwnTurn =
  <In, Out>(work: (given: In) => Out) =>
  (given: In): Promise<Out> =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        try {
          resolve(work(given));
        } catch (error) {
          reject(error as Error);
        }
      });
    });

/** Proof that the policy is in force: the page may not do this. */
const evaluate = (text: string): unknown => Function(text)() as unknown;

export interface Page {
  readonly digestsOf: (task: Task) => Promise<Record<string, string>>;
  readonly evaluate: (text: string) => Promise<unknown>;
}

const page: Page = { digestsOf: inOwnTurn(digestsOf), evaluate: inOwnTurn(evaluate) };
Object.assign(globalThis, { engine: page });
