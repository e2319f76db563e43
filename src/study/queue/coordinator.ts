/**
 * A study whose runs are done by workers anywhere, through BullMQ on Redis. Delivery is at least once, and a result is
 * kept under the key of its task until it is committed here, so that nothing is lost or counted twice: not by a worker
 * that dies, nor by Redis going away or losing what it held, nor by this process dying and being resumed.
 */
import { Queue } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, onOutage } from './connection.ts';
import { queueName } from './messages.ts';
import type { Job } from './messages.ts';
import { Session } from './session.ts';
import type { OnSegment } from './session.ts';
import type { Execute } from '../runStudy.ts';

export interface CoordinatorOptions {
  readonly url: string;
  /** Names the study in Redis: the same when it is resumed, and no other's. */
  readonly study: string;
  readonly tell: (what: 'gone' | 'back' | 'noWorkers') => void;
}

export interface Coordinator {
  readonly execute: Execute;
  readonly close: () => Promise<void>;
}

const pollMilliseconds = 25;
const checkMilliseconds = 5000;

/** @throws UserError when Redis cannot be reached */
export async function openCoordinator({ url, study, tell }: CoordinatorOptions): Promise<Coordinator> {
  const redis = await connect(url);
  onOutage(redis, { gone: () => tell('gone'), back: () => tell('back') });
  const queue = new Queue<Job>(queueName, { connection: redis });
  queue.on('error', () => {});
  return {
    async execute(tasks, setup, { signal, onSegment }) {
      const session = new Session(redis, queue, study, setup, tasks);
      const stopped = new Promise<false>((done) =>
        signal?.addEventListener('abort', () => done(false), { once: true }),
      );
      if (signal?.aborted) return false;
      const work = run(
        session,
        onSegment,
        () => tell('noWorkers'),
        () => signal?.aborted ?? false,
      );
      // Once stopped, nobody asks any more how it ended.
      work.catch(() => {});
      try {
        return await Promise.race([work, stopped]);
      } finally {
        // What Redis cannot be told now goes by itself later.
        await Promise.race([session.end().catch(() => {}), sleep(2000)]);
      }
    },
    async close() {
      await Promise.race([queue.close().catch(() => {}), sleep(1000)]);
      redis.disconnect();
    },
  };
}

/** Hands tasks out and results on until all are there. @returns false when stopped */
async function run(
  session: Session,
  onSegment: OnSegment,
  onLonely: () => void,
  isStopped: () => boolean,
): Promise<boolean> {
  let checked: number | undefined;
  let wasLonely = false;
  while (!isStopped()) {
    const found = await session.collect(onSegment, isStopped);
    if (session.isDone()) return true;
    if (checked === undefined || performance.now() - checked >= checkMilliseconds) {
      const isLonely = checked !== undefined && (await session.isLonely());
      if (isLonely && !wasLonely) onLonely();
      wasLonely = isLonely;
      await session.restore(onSegment);
      checked = performance.now();
    }
    await session.handOut();
    if (found === 0) await sleep(pollMilliseconds);
  }
  return false;
}
