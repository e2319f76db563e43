import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import type { StudyOptions } from '../../src/study/runStudy.ts';
import { openCoordinator } from '../../src/study/queue/coordinator.ts';
import { UserError } from '../../src/study/userError.ts';
import { bundleToy } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { inProcess } from './inProcess.ts';
import { freePort, redisServer, startRedis } from './redis.ts';
import type { TestRedis } from './redis.ts';
import { toySourceWith } from './toy.ts';
import { plannedToy } from './toyStudies.ts';

let bundles: Bundles;
let redis: TestRedis;
let count = 0;
const fresh = () => join(bundles.directory, `out${++count}`);
const { plan } = plannedToy({ source: toySourceWith({ milliseconds: 15 }) });

function bytesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => /\.csv$|\.yaml$|failures/.test(name) && name !== 'timing.csv');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

const workers: ChildProcess[] = [];
/** A worker in a process of its own, ready for work. */
async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [bundles.queueWorker, redis.url, bundles.worker, '1500'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(child);
  await new Promise<void>((done) => child.stdout?.once('data', () => done()));
  return child;
}

/** Runs the plan through the queue. */
async function throughQueue(out: string, more: Partial<StudyOptions> = {}) {
  const told: string[] = [];
  const { execute, close } = await openCoordinator({
    url: redis.url,
    study: 'toy',
    tell: (what) => told.push(what),
    onTrouble: (reason) => told.push(reason),
  });
  try {
    return { ...(await runStudy(plan, { out, workerUrl: bundles.workerUrl, execute, ...more })), told };
  } finally {
    await close();
  }
}

describe.skipIf(redisServer === undefined)('a study through a queue', () => {
  let local: Record<string, string>;
  beforeAll(async () => {
    [bundles, redis] = await Promise.all([bundleToy(), startRedis()]);
    const out = fresh();
    await runStudy(plan, { out, workerUrl: bundles.workerUrl, execute: inProcess });
    local = bytesOf(out);
  });
  afterEach(() => {
    for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  });
  afterAll(async () => {
    await redis.stop();
    rmSync(bundles.directory, { recursive: true, force: true });
  });

  it('with two workers, one of which is killed on the way, has the bytes of a local one', async () => {
    const out = fresh();
    const [victim] = [await startWorker(), await startWorker()];
    const onProgress: StudyOptions['onProgress'] = ({ done }) => done >= 6 && victim.kill('SIGKILL');
    expect(await throughQueue(out, { onProgress })).toMatchObject({ status: 'complete', runs: 72, failures: 0 });
    expect(victim.signalCode).toBe('SIGKILL');
    expect(bytesOf(out)).toEqual(local);
  });

  it('whose coordinator is stopped goes on where it was, also when Redis has lost everything and was away', async () => {
    const out = fresh();
    await startWorker();
    const controller = new AbortController();
    const first = await throughQueue(out, {
      signal: controller.signal,
      onProgress: ({ done }) => done >= 9 && controller.abort(),
    });
    expect(first.status).toBe('interrupted');
    let outage: Promise<void> | undefined;
    const second = await throughQueue(out, {
      onProgress({ done }) {
        if (done < 24 || outage !== undefined) return;
        outage = redis.stop().then(async () => {
          await new Promise((wait) => setTimeout(wait, 500));
          await redis.start();
        });
      },
    });
    await outage;
    expect(second).toMatchObject({ status: 'complete', failures: 0, told: expect.arrayContaining(['gone', 'back']) });
    expect(bytesOf(out)).toEqual(local);
  });

  it('a worker that is told to stop while Redis is gone stops', async () => {
    const worker = await startWorker();
    const ended = new Promise((done) => worker.once('exit', (code) => done(code)));
    await redis.stop();
    try {
      worker.kill('SIGTERM');
      const late = new Promise((done) => setTimeout(() => done('late'), 10_000).unref());
      // Of the process of the test, so that it is known why it ended.
      expect(await Promise.race([ended, late])).toBe(3);
    } finally {
      await redis.start();
    }
  });

  it('a directory that is being written is refused to a second coordinator', async () => {
    const out = fresh();
    await startWorker();
    let second: unknown;
    const done = await throughQueue(out, {
      onProgress: () => (second ??= throughQueue(out).catch((error: unknown) => error)),
    });
    expect(done.status).toBe('complete');
    expect(await second).toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/another cordon process is writing here/),
    });
  });
});

it.each([
  [
    'redis://127.0.0.1:PORT',
    /^Redis at redis:\/\/127\.0\.0\.1:\d+ cannot be used: nobody listens there \(ECONNREFUSED\)/,
  ],
  ['redis://:secret@127.0.0.1:PORT', /^Redis at redis:\/\/127\.0\.0\.1:\d+ cannot/],
  ['redis://no-such-host.invalid', /^Redis at redis:\/\/no-such-host\.invalid cannot be used: there is no such host/],
  ['localhost:6379', /^--redis: expected an address such as redis:\/\/localhost:6379, found "localhost:6379"$/],
])('a Redis that is not at %s is told, with exit code 2 and without its password', async (written, message) => {
  const url = written.replace('PORT', String(await freePort()));
  const options = { url, study: 'toy', tell: () => {}, onTrouble: () => {} };
  const error = await openCoordinator(options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
});
