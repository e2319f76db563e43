/** Entry of a process that compares with the toy and kills itself after so many runs: `node toyStudy.mjs OUT WORKER RUNS SOURCE`. */
import { pathToFileURL } from 'node:url';
import { runStudy } from '../../src/study/runStudy.ts';
import { toyPlan } from './toy.ts';

const [out, worker, runs, source] = process.argv.slice(2);
await runStudy(toyPlan({ source, replications: 12 }), {
  out,
  workerUrl: pathToFileURL(worker),
  jobs: 2,
  onProgress({ done }) {
    if (done >= Number(runs)) process.kill(process.pid, 'SIGKILL');
  },
});
