/** A worker of studies that are coordinated elsewhere: takes jobs from Redis, and runs them on threads of its own. */
import { Worker } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { connect, onOutage } from './connection.ts';
import { keptSeconds, keys, packReply, queueName, unpackSetup } from './messages.ts';
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
  /** A job whose worker has not been heard of for so long goes to another. */
  readonly lockMilliseconds?: number;
}

/** A job is given up when so many workers have died of it. */
const mostDeaths = 10;

/**
 * Works until the signal.
 * @returns whether everything is closed; where Redis is gone by then something waits for it still, without end.
 * @throws UserError when Redis cannot be reached at the start
 */
export async function serveQueue(options: QueueWorkerOptions): Promise<boolean> {
  const { url, jobs, workerUrl, signal, tell, lockMilliseconds = 15_000 } = options;
  const redis = await connect(url);
  let isGone = false;
  onOutage(redis, {
    gone() {
      isGone = true;
      tell('gone');
    },
    back() {
      isGone = false;
      tell('back');
    },
  });
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
  tell('ready');
  await new Promise<void>((done) => {
    if (signal.aborted) return done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
  const isClosed = await closed(worker, () => isGone);
  await threads.close();
  redis.disconnect();
  return isClosed;
}

/** Waits for what is under way, as long as there is a Redis that takes its result. @returns whether that is done */
async function closed(worker: Worker<Job>, isGone: () => boolean): Promise<boolean> {
  const done = worker.close().then(() => true);
  for (;;) {
    if (await Promise.race([done, sleep(1000, false)])) return true;
    if (isGone()) return false;
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
        (error: unknown): Reply => ({
          kind: 'unable',
          message: error instanceof Error ? error.message : String(error),
          isInput: error instanceof UserError,
        }),
      );
    await redis.eval(handOver, 2, keys.session(study), keys.results(study), task.key, packReply(reply), keptSeconds);
    if (signal.aborted) return;
  }
}
