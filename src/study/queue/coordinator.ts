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
import type { Execute } from '../runStudy.ts';
import { UserError } from '../userError.ts';

export interface CoordinatorOptions {
  readonly url: string;
  /** Names the study in Redis: the same when it is resumed, and no other's. */
  readonly study: string;
  readonly tell: (what: 'gone' | 'back' | 'noWorkers') => void;
  /** Told why a worker could not do a task that another one does then; once a reason. */
  readonly onTrouble: (reason: string) => void;
  /** Between two looks at what Redis still has. */
  readonly checkMilliseconds?: number;
}

export interface Coordinator {
  readonly execute: Execute;
  readonly close: () => Promise<void>;
}

const pollMilliseconds = 25;

/** @throws UserError when Redis cannot be reached, or refuses what it is asked */
export async function openCoordinator(options: CoordinatorOptions): Promise<Coordinator> {
  const { url, study, tell, onTrouble, checkMilliseconds = 5000 } = options;
  const redis = await connect(url);
  onOutage(redis, { gone: () => tell('gone'), back: () => tell('back') });
  const queue = new Queue<Job>(queueName, { connection: redis });
  queue.on('error', () => {});
  return {
    async execute(tasks, setup, { signal, onSegment }) {
      const isStopped = () => signal?.aborted ?? false;
      if (isStopped()) return false;
      const session = new Session({ redis, queue, study, setup, tasks, isStopped, onSegment, onTrouble });
      const stopped = new Promise<false>((done) =>
        signal?.addEventListener('abort', () => done(false), { once: true }),
      );
      const work = run(session, { isStopped, checkMilliseconds, onLonely: () => tell('noWorkers') });
      // Once stopped, nobody asks any more how it ended.
      work.catch(() => {});
      try {
        return await Promise.race([work, stopped]);
      } catch (error) {
        throw explained(error);
      } finally {
        // Where Redis cannot be told now, its keys expire, and the jobs go when a worker comes to them.
        await Promise.race([session.end().catch(() => {}), sleep(2000)]);
      }
    },
    async close() {
      await Promise.race([queue.close().catch(() => {}), sleep(1000)]);
      redis.disconnect();
    },
  };
}

/** Whether Redis answered with an error, such as that it is full. */
const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === 'ReplyError';

/** A refusal is the user's to put right, and no fault. */
function explained(error: unknown): unknown {
  if (!isRefusal(error)) return error;
  const reason = error.message.replace(/\.$/, '');
  return new UserError(`Redis refuses: ${reason}; once that is put right, --resume goes on`, 1);
}

interface Run {
  readonly isStopped: () => boolean;
  readonly checkMilliseconds: number;
  readonly onLonely: () => void;
}

/** Hands tasks out and results on until all are there. @returns false when stopped */
async function run(session: Session, { isStopped, checkMilliseconds, onLonely }: Run): Promise<boolean> {
  let checked: number | undefined;
  let refused: number | undefined;
  let wasLonely = false;
  while (!isStopped()) {
    // Also makes room in a Redis that is full.
    const found = await session.collect();
    if (session.isDone()) return true;
    try {
      if (checked === undefined || performance.now() - checked >= checkMilliseconds) {
        const isLonely = checked !== undefined && (await session.isLonely());
        if (isLonely && !wasLonely) onLonely();
        wasLonely = isLonely;
        await session.restore();
        checked = performance.now();
        refused = undefined;
      }
      await session.handOut();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // What was not handed out now is so by the next check.
      refused ??= performance.now();
      if (performance.now() - refused >= checkMilliseconds) throw error;
    }
    if (found === 0) await sleep(pollMilliseconds);
  }
  return false;
}
