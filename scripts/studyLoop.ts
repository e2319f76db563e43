/** The runs of a study in a plain loop: what they cost without workers, journal and tables. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createEngine } from '../src/study/engine.ts';
import { planFrom } from '../src/study/studyDirectory.ts';
import { setupAt } from '../src/study/variants.ts';
import { runnerOf } from '../src/study/workerService.ts';

/** @returns how many runs there were, and the processor time that they took, in seconds; reading and planning apart */
export function runLoop(file: string): { runs: number; seconds: number } {
  const read = (named: string) => ({ file: named, text: readFileSync(join(dirname(file), named), 'utf8') });
  const { plan } = planFrom({ study: { file, text: readFileSync(file, 'utf8') }, read });
  const { scenario, options, variants } = plan;
  const run = runnerOf({ scenario, options, variants }, createEngine, setupAt);
  const before = process.cpuUsage();
  let runs = 0;
  for (const task of plan.tasks) {
    const { arms } = run(task).result;
    for (const { failure } of arms) if (failure !== undefined) throw new Error(failure.message);
    runs += arms.length;
  }
  const { user, system } = process.cpuUsage(before);
  return { runs, seconds: (user + system) / 1e6 };
}
