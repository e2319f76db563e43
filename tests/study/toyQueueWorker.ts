/** Entry of a process that works for a queue with the toy: `node toyQueueWorker.mjs URL WORKER LOCK_MILLISECONDS`. */
import { pathToFileURL } from 'node:url';
import { serveQueue } from '../../src/study/queue/queueWorker.ts';

const [url, worker, lock] = process.argv.slice(2);
const controller = new AbortController();
process.on('SIGTERM', () => controller.abort());
const isClosed = await serveQueue({
  url,
  jobs: 1,
  workerUrl: pathToFileURL(worker),
  signal: controller.signal,
  tell: (what) => process.stdout.write(`${what}\n`),
  onTrouble: (reason) => process.stdout.write(`trouble: ${reason}\n`),
  lockMilliseconds: Number(lock),
  restMilliseconds: 300,
});
if (!isClosed) process.exit(3);
