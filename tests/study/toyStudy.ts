/** Entry of a process that compares with the toy: `node toyStudy.mjs OUT WORKER JOBS SOURCE`. For tests that kill it. */
import { compare } from '../../src/study/compare.ts';
import { pathToFileURL } from 'node:url';
import { toyPlan } from './toy.ts';

const [out, worker, jobs, source] = process.argv.slice(2);
const result = await compare(toyPlan({ source, replications: 12 }), {
  out,
  workerUrl: pathToFileURL(worker),
  jobs: Number(jobs),
  onProgress: ({ done }) => process.stdout.write(`${done}\n`),
}).catch((error: unknown) => ({ status: String(error) }));
process.stdout.write(`${result.status}\n`);
