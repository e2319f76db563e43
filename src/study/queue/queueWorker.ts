/** A worker of studies that are coordinated elsewhere: takes jobs from Redis, and runs them on threads of its own. */
import { Worker } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { connect, onOutage } from './connection.ts';
import { deadly, keptSeconds, keys, packReply, queueName, unpackSetup } from './messages.ts';
import type { Job, Reply } from './messages.ts';
import { threadsOf } from './threads.ts';
import type { Threads } from './threads.ts';
import { UserError } from '../userError.ts';

export interface QueueWorkerOptions {
  readonly url: string;
  /** Jobs at once, each on a thread. */
  readonly jobs: number;
  /** The bundled worker of threads. */
  readonly workerUrl: URL;
  /** Ends it after what is under way. */
  readonly signal: AbortSignal;
  readonly tell: (what: 'ready' | 'gone' | 'back') => void;
  /** Told why a job could not be done here; it goes to another worker, or back here later. */
  readonly onTrouble: (reason: string) => void;
  /** A job whose worker has not been heard of for so long goes to another. */
  readonly lockMilliseconds?: number;
  /** After trouble no new job is taken for so long, so that a sick machine does not take those of the others. */
  readonly restMilliseconds?: number;
}

/** A job is given up when more workers have died of it. */
const mostDeaths = 10;
/** Asked to stop, it looks so often whether Redis is gone. */
const graceMilliseconds = 1000;

/**
 * Works until the signal.
 * @returns whether all is closed; where it is not, since Redis is gone, only `process.exit` ends the process
 * @throws UserError when Redis cannot be reached at the start
 */
export async function serveQueue(options: QueueWorkerOptions): Promise<boolean> {
  const { url, jobs, workerUrl, signal, tell, lockMilliseconds = 15_000 } = options;
  const redis = await connect(url);
  let isGone = false;
  const note = (gone: boolean) => {
    isGone = gone;
    tell(gone ? 'gone' : 'back');
  };
  onOutage(redis, { gone: () => note(true), back: () => note(false) });
  const threads = threadsOf(workerUrl);
  // Runs go on threads of their own, so that this one is always free to say that the job is alive.
  const worker = new Worker<Job>(queueName, (job) => work(job.data, redis, threads, signal), {
    connection: redis,
    concurrency: jobs,
    lockDuration: lockMilliseconds,
    stalledInterval: Math.ceil(lockMilliseconds / 2),
    maxStalledCount: mostDeaths,
    removeOnComplete: { count: 0 },
  });
  // What goes wrong with Redis is told by `onOutage`, and the job is done again by whoever gets it then.
  worker.on('error', () => {});
  restAfterTrouble(worker, options);
  tell('ready');
  await new Promise<void>((done) => {
    if (signal.aborted) return done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
  const closed = worker.close().then(() => true);
  // While Redis is gone, what is under way cannot be handed over; another does it again.
  while (!(await Promise.race([closed, sleep(graceMilliseconds, false)]))) if (isGone) return false;
  await threads.close();
  redis.disconnect();
  return true;
}

/** Tells of a job that failed, and lets others take the next ones for a while. */
function restAfterTrouble(worker: Worker<Job>, { onTrouble, signal, restMilliseconds = 5000 }: QueueWorkerOptions) {
  let isResting = false;
  worker.on('failed', (_, error) => {
    if (isResting || signal.aborted || error.message === deadly) return;
    isResting = true;
    onTrouble(error.message);
    void rest();
  });
  async function rest(): Promise<void> {
    await worker.pause(true);
    await sleep(restMilliseconds, undefined, { signal }).catch(() => {});
    isResting = false;
    if (!signal.aborted) await worker.resume();
  }
}

/** Keeps a result as long as there is a study that waits for it, if only for its coordinator to be started again. */
const handOver = `
if redis.call('EXISTS', KEYS[1]) == 0 then return end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
redis.call('EXPIRE', KEYS[2], ARGV[3])`;

/** Runs the tasks of a job that somebody still waits for; each result is handed over before the next task. */
async function work({ study, session, setup, tasks }: Job, redis: Redis, threads: Threads, signal: AbortSignal) {
  for (const task of tasks) {
    const [[, waits], [, isThere]] = (await redis
      .pipeline()
      .get(keys.session(study))
      .hexists(keys.results(study), task.key)
      .exec()) ?? [[], []];
    if (waits !== session) return;
    if (isThere === 1) continue;
    const bytes = threads.knows(setup) ? undefined : await redis.getBuffer(keys.setup(setup));
    // Redis has lost it; the coordinator will say it again, and hand this out again.
    if (bytes === null) return;
    const reply = await threads
      .run(setup, () => unpackSetup(bytes ?? Buffer.alloc(0)), task)
      .then(
        (segment): Reply => ({ kind: 'segment', segment }),
        (error: unknown): Reply => {
          if (error instanceof UserError) return { kind: 'unable', message: error.message };
          // It may be this machine, so that another one is to try.
          throw error;
        },
      );
    await redis.eval(handOver, 2, keys.session(study), keys.results(study), task.key, packReply(reply), keptSeconds);
    if (signal.aborted) return;
  }
}
