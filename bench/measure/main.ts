/** One measurement in a process of its own: `node measure.js NAME JSON` prints one line of JSON. Called by bench.mjs. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { instances } from './instances.ts';
import { citizens } from './people.ts';
import { memoryOverTicks, richRun } from './rich.ts';
import type { Size } from './richScenario.ts';
import { epstein, prepareStreet } from './street.ts';
import { throughput } from './workers.ts';

interface Arguments {
  readonly root: string;
  readonly side: number;
  readonly ticks: number;
  readonly seed: number;
  readonly rounds: number;
  readonly people: string;
  readonly change: Partial<Size>;
  readonly posture: string;
  readonly times: number;
  readonly tasks: number;
  readonly everything?: boolean;
}

/** As the command line records by default. */
const recordEvery = 4;

const measurements: Readonly<Record<string, (given: Arguments) => unknown>> = {
  // The first runs are for the compiler.
  street: ({ root, side, ticks, seed, times }) => {
    const run = prepareStreet(epstein(root, side, ticks), seed);
    for (let warm = 0; warm < 4; warm++) run(recordEvery);
    const runs = Array.from({ length: times }, () => run(recordEvery));
    return { nsPerAgentTick: runs.map(({ nsPerAgentTick }) => nsPerAgentTick), digest: runs[0].digest };
  },
  statistics: ({ root, side, ticks, seed, people }) => {
    const scenario = epstein(root, side, ticks);
    writeFileSync(people, citizens(scenario, seed));
    const { active, jailed, digest } = prepareStreet(scenario, seed)(1);
    return { active, jailed, digest };
  },
  instances: ({ root, ticks, rounds }) => instances(root, ticks, rounds),
  rich: ({ change, posture, times, everything }) => richRun(change, posture, times, everything),
  memory: ({ ticks }) => memoryOverTicks(ticks),
  workers: ({ tasks }) => throughput(tasks),
};

// A worker of the measurement `workers` loads this file too.
if (isMainThread) {
  const [name, given] = process.argv.slice(2);
  process.stdout.write(`${JSON.stringify(await measurements[name](JSON.parse(given)))}\n`);
}
