/** A Redis of a test's own: empty, in a directory of its own, gone with the test. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findRedis } from '../../scripts/redis.mjs';

export const redisServer = findRedis();

export interface TestRedis {
  readonly url: string;
  /** Kills it as a power cut would; what it held is lost. */
  readonly stop: () => Promise<void>;
  /** Starts it again at the same address. */
  readonly start: () => Promise<void>;
  /** Lets it refuse whatever would take memory, as a full one does, or take it again. */
  readonly refuse: (isFull: boolean) => Promise<void>;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  let end: () => Promise<void> = () => Promise.resolve();
  async function start(): Promise<void> {
    const directory = mkdtempSync(join(tmpdir(), 'cordon-redis-'));
    const options = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      directory,
    ];
    const server = spawn(redisServer ?? '', options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = new Promise<void>((done) => server.once('close', () => done()));
    end = async () => {
      server.kill('SIGKILL');
      await closed;
      rmSync(directory, { recursive: true, force: true });
    };
    await new Promise<void>((done) => {
      server.stdout.on('data', (text: Buffer) => text.toString().includes('Ready to accept connections') && done());
    });
  }
  await start();
  const url = `redis://127.0.0.1:${port}`;
  async function refuse(isFull: boolean): Promise<void> {
    const client = new Redis(url);
    await client.config('SET', 'maxmemory', isFull ? '1' : '0');
    client.disconnect();
  }
  return { url, start, stop: () => end(), refuse };
}
