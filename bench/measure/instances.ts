/** (b) Does the fifth instance in one process run as fast as the first? Where code is tied to one instance's arrays it does not. */
import { epstein, prepareStreet } from './street.ts';

/** Nanoseconds per agent and tick in each round: the first instance while it is alone, then the first and the fifth in turn once all are there. */
export function instances(root: string, ticks: number, rounds: number) {
  const scenario = epstein(root, 40, ticks);
  const create = (seed: number) => {
    const run = prepareStreet(scenario, seed);
    return () => run(4).nsPerAgentTick;
  };
  // The same seed for all, so that all have the same work.
  const first = create(1);
  first();
  const alone = Array.from({ length: rounds }, first);
  const others = [2, 3, 4, 5].map(() => create(1));
  others.forEach((run) => run());
  const together: number[] = [];
  const fifth: number[] = [];
  for (let round = 0; round < rounds; round++) {
    together.push(first());
    fifth.push(others[3]());
  }
  return { alone, together, fifth };
}
