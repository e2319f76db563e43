/** The same arms with many lucks, in workers of their own. */
import { seedFrom, sharedLuck } from '../../sim/seedFrom.ts';
import type { FromEngine, LuckResult, ScenarioText, ToEngine } from '../engine/messages.ts';
import { startWorker } from '../engineLink.ts';

/** How many lucks a reader gets. */
export const luckCount = 30;
const mostWorkers = 4;

export interface LucksRequest {
  readonly engine: string;
  readonly scenario: ScenarioText;
  readonly postures: readonly string[];
  /** Of the comparison whose repeats these lucks are. */
  readonly masterSeed: number;
  /** Outcomes to be told. */
  readonly names: readonly string[];
}

export interface LucksNow {
  readonly state: 'none' | 'running' | 'done' | 'cancelled' | 'failed';
  /** 0 to 1. */
  readonly part: number;
  /** So far; in no certain order. */
  readonly results: readonly LuckResult[];
}

export interface Lucks {
  /** Of the comparison whose repeats these lucks are. */
  readonly masterSeed: number;
  readonly now: () => LucksNow;
  readonly start: () => void;
  /** Ends it; what is there stays. */
  readonly cancel: () => void;
  readonly close: () => void;
}

/** Luck numbers of the first repeats of `cordon compare`, so that its runs and these are the same. */
export const luckSeeds = (masterSeed: number): number[] =>
  Array.from({ length: luckCount }, (_, repeat) => seedFrom(sharedLuck(masterSeed, repeat + 1)));

/** @param changed called whenever `now` has another answer */
export function createLucks(
  { engine, scenario, postures, masterSeed, names }: LucksRequest,
  changed: () => void,
): Lucks {
  let workers: readonly { readonly close: () => void }[] = [];
  let now: LucksNow = { state: 'none', part: 0, results: [] };
  const stop = (): void => {
    for (const worker of workers) worker.close();
    workers = [];
  };
  const turn = (next: Partial<LucksNow>): void => {
    now = { ...now, ...next };
    changed();
  };
  const told = (message: FromEngine): void => {
    if (now.state !== 'running') return;
    if (message.type === 'luck') {
      const results = [...now.results, message.result];
      const runs = luckCount * postures.length;
      const done = results.length === runs;
      if (done) stop();
      turn({ results, part: results.length / runs, state: done ? 'done' : 'running' });
    } else if (message.type === 'failed') {
      stop();
      turn({ state: 'failed' });
    }
  };
  return {
    masterSeed,
    now: () => now,
    start: () => {
      stop();
      // One processor is left to the page.
      const count = Math.max(1, Math.min(mostWorkers, (navigator.hardwareConcurrency || 2) - 1));
      const seeds = luckSeeds(masterSeed);
      workers = Array.from({ length: count }, (_, index) => {
        const worker = startWorker(engine, told);
        const own = seeds.filter((_, luck) => luck % count === index);
        worker.say({ type: 'lucks', scenario, postures, seeds: own, names } satisfies ToEngine);
        return worker;
      });
      turn({ state: 'running', part: 0, results: [] });
    },
    cancel: () => {
      stop();
      turn({ state: 'cancelled' });
    },
    close: stop,
  };
}
