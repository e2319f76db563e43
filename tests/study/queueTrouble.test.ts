/** Trouble that is Redis's or one machine's is no failure of a run and no end of a study. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/study/columns.ts';
import { runStudy } from '../../src/study/runStudy.ts';
import type { StudyOptions } from '../../src/study/runStudy.ts';
import { openCoordinator } from '../../src/study/queue/coordinator.ts';
import { keys, packReply, queueName } from '../../src/study/queue/messages.ts';
import type { Job } from '../../src/study/queue/messages.ts';
import { Session } from '../../src/study/queue/session.ts';
import type { Task } from '../../src/study/plan.ts';
import { failedRows, rowSetupOf } from '../../src/study/rows.ts';
import { segmentOf } from '../../src/study/segment.ts';
import { UserError } from '../../src/study/userError.ts';
import { bundleToy } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { inProcess } from './inProcess.ts';
import { redisServer, startRedis } from './redis.ts';
import type { TestRedis } from './redis.ts';
import { toySourceWith } from './toy.ts';
import { plannedToy } from './toyStudies.ts';

let bundles: Bundles;
let redis: TestRedis;
let count = 0;
const fresh = () => join(bundles.directory, `out${++count}`);
const { plan } = plannedToy({ source: toySourceWith({ milliseconds: 15 }) });

const workers: ChildProcess[] = [];
/** A worker in a process of its own, ready for work, and what it says. */
async function startWorker(thread = bundles.worker) {
  const child = spawn(process.execPath, [bundles.queueWorker, redis.url, thread, '1500'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(child);
  const said = { text: '' };
  child.stdout.on('data', (text: Buffer) => (said.text += text.toString()));
  await expect.poll(() => said.text, { timeout: 20_000 }).toContain('ready');
  return said;
}

/** Runs the plan through the queue. */
async function throughQueue(out: string, more: Partial<StudyOptions> = {}) {
  const troubles: string[] = [];
  const { execute, close } = await openCoordinator({
    url: redis.url,
    study: 'toy',
    tell: () => {},
    onTrouble: (reason) => troubles.push(reason),
    checkMilliseconds: 500,
  });
  try {
    return { ...(await runStudy(plan, { out, workerUrl: bundles.workerUrl, execute, ...more })), troubles };
  } finally {
    await close();
  }
}

const runsIn = (directory: string) => readFileSync(join(directory, 'runs.csv'), 'utf8');

describe.skipIf(redisServer === undefined)('trouble in a queue', () => {
  beforeAll(async () => {
    bundles = await bundleToy();
    await runStudy(plan, { out: join(bundles.directory, 'local'), workerUrl: bundles.workerUrl, execute: inProcess });
  });
  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) worker.kill('SIGKILL');
    await redis.stop();
  });
  afterAll(() => rmSync(bundles.directory, { recursive: true, force: true }));

  it('of a Redis that is full for a while is no failure of a run', async () => {
    const out = fresh();
    const worker = await startWorker();
    let full: Promise<void> | undefined;
    const fill = async () => {
      await redis.refuse(true);
      await expect.poll(() => worker.text, { timeout: 20_000 }).toContain('trouble: OOM');
      await redis.refuse(false);
    };
    const onProgress: StudyOptions['onProgress'] = ({ done }) => {
      if (done >= 30) full ??= fill();
    };
    expect(await throughQueue(out, { onProgress })).toMatchObject({ status: 'complete', runs: 72, failures: 0 });
    await full;
    expect(runsIn(out)).toBe(runsIn(join(bundles.directory, 'local')));
  });

  it('of a Redis that refuses the coordinator is told with exit code 1', async () => {
    await redis.refuse(true);
    const error = await throughQueue(fresh()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ exitCode: 1, message: expect.stringMatching(/^Redis refuses: OOM .*--resume/) });
  });

  it('of one machine is told there and here, and others do its tasks', async () => {
    const out = fresh();
    const sick = await startWorker(join(bundles.directory, 'nowhere.mjs'));
    const study = throughQueue(out);
    await expect.poll(() => sick.text, { timeout: 20_000 }).toMatch(/trouble: .*nowhere\.mjs/);
    await startWorker();
    const done = await study;
    expect(done).toMatchObject({ status: 'complete', runs: 72, failures: 0 });
    expect(done.troubles).toEqual([expect.stringContaining('nowhere.mjs')]);
    expect(runsIn(out)).toBe(runsIn(join(bundles.directory, 'local')));
  });

  describe('of a session', () => {
    let client: Redis;
    let queue: Queue<Job>;
    let isStopped: boolean;
    const committed: string[] = [];
    const setup = {
      scenario: plan.scenario,
      options: plan.options,
      variants: plan.variants,
      rows: rowSetupOf(plan, columnsOf(plan), false),
    };
    const segment = (task: Task) => segmentOf([failedRows({ ...setup.rows, ...setup }, task, new Error('toy'))]);
    const sessionOf = (tasks: readonly Task[]) =>
      new Session({
        redis: client,
        queue,
        study: 'toy',
        setup,
        tasks,
        isStopped: () => isStopped,
        onSegment: ({ tasks: done }) => committed.push(...done.map(({ key }) => key)),
        onTrouble: () => {},
      });
    beforeEach(() => {
      client = new Redis(redis.url, { maxRetriesPerRequest: null });
      queue = new Queue<Job>(queueName, { connection: client });
      isStopped = false;
      committed.length = 0;
    });
    afterEach(async () => {
      await queue.close();
      client.disconnect();
    });

    it('commits nothing once it is stopped, and gives up only what no worker survived', async () => {
      const [task] = plan.tasks;
      const session = sessionOf([task]);
      await session.restore();
      await session.handOut();
      const fail = async (reason: string) => {
        const options = { connection: client, skipStalledCheck: true };
        const worker = new Worker<Job>(queueName, () => Promise.reject(new Error(reason)), options);
        await expect.poll(() => queue.getFailedCount(), { timeout: 20_000 }).toBe(1);
        await worker.close();
      };
      // A worker that is not heard of any more, and one that notices; one death is too many here.
      const die = async () => {
        const options = { connection: client, stalledInterval: 100, maxStalledCount: 0 };
        const silent = { ...options, lockDuration: 100, skipLockRenewal: true, skipStalledCheck: true };
        const dead = new Worker<Job>(queueName, () => new Promise(() => {}), silent);
        await expect.poll(() => queue.getActiveCount(), { timeout: 20_000 }).toBe(1);
        const alive = new Worker<Job>(queueName, () => Promise.resolve(), options);
        await expect.poll(() => queue.getFailedCount(), { timeout: 20_000 }).toBe(1);
        await alive.close();
        await dead.close(true);
      };
      await fail('OOM command not allowed');
      await session.restore();
      expect({ committed, waiting: await queue.getWaitingCount() }).toEqual({ committed: [], waiting: 1 });
      await die();
      isStopped = true;
      await session.restore();
      expect(committed).toEqual([]);
      isStopped = false;
      await session.restore();
      expect(committed).toEqual([task.key]);
      expect(session.isDone()).toBe(true);
    });

    it('hands out again only what has no result yet', async () => {
      // Beyond the first 64 tasks, jobs have several.
      const tasks = Array.from({ length: 100 }, (_, index) => ({ ...plan.tasks[0], key: `task${index}` }));
      const session = sessionOf(tasks);
      await session.restore();
      await session.handOut();
      const done = async (task: Task) => {
        await client.hset(keys.results('toy'), task.key, packReply({ kind: 'segment', segment: segment(task) }));
        await session.collect();
      };
      await done(tasks[0]);
      await session.handOut();
      await done(tasks[64]);
      await client.flushall();
      await session.restore();
      const jobs = await queue.getWaiting(0, 200);
      expect(jobs.flatMap(({ data }) => data.tasks.map(({ key }) => key)).sort()).toEqual(
        tasks
          .map(({ key }) => key)
          .filter((key) => !['task0', 'task64'].includes(key))
          .sort(),
      );
      expect(jobs.some(({ data }) => data.tasks.length > 1 && data.tasks[0].key === 'task65')).toBe(true);
    });
  });
});
