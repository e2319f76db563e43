/** Entry of a process that compares with the toy and kills itself after so many runs: `node toyStudy.mjs OUT WORKER RUNS SOURCE`. */
import { pathToFileURL } from 'node:url';
import { compare } from '../../src/study/compare.ts';
import { toyPlan } from './toy.ts';

const [out, worker, runs, source] = process.argv.slice(2);
await compare(toyPlan({ source, replications: 12 }), {
  out,
  workerUrl: pathToFileURL(worker),
  jobs: 2,
  onProgress({ done }) {
    if (done >= Number(runs)) process.kill(process.pid, 'SIGKILL');
  },
});
