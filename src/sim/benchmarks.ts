/** Benchmarks of the phases of a scenario, as the model reads them. */
import type { Scenario } from '../scenario/schema.ts';

/** Days over which a benchmark takes what counts up. */
export const windowDays = 30;

export interface Benchmark {
  /** Phase that they end, by its place in the scenario. */
  readonly phase: number;
  /** Name of the measure. */
  readonly measure: string;
  readonly atMost: number;
  readonly atLeast: number;
}

export function createBenchmarks(scenario: Scenario): Benchmark[] {
  return scenario.phases.flatMap(({ benchmarks }, phase) =>
    benchmarks.map(({ measure, atMost = Infinity, atLeast = -Infinity }) => ({ phase, measure, atMost, atLeast })),
  );
}
