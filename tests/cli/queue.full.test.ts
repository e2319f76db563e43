import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisServer, startRedis } from '../study/redis.ts';
import type { TestRedis } from '../study/redis.ts';
import { cordon, emptyFolder, program, tablesIn } from './cordon.ts';

const { folder, remove } = emptyFolder();
const started: ChildProcess[] = [];
let redis: TestRedis;
let whole: Record<string, string>;

/** 50 points x 100 replications x 2 arms: 10 000 short runs. */
const study = `
cordon: 1
name: queued
scenario: ${resolve('scenarios/epstein.yaml')}
postures: [street]
set: { days: 1, burnInDays: 1 }
design:
  method: lhs
  samples: 50
  parameters:
    hostState.legitimacy.citizens: { min: 0.78, max: 0.9, as: legitimacy }
    street.police: { min: 0.02, max: 0.08, as: police }
replications: 100
`;

/** 4 tasks of two runs that take seconds each. */
const long = `
cordon: 1
name: long
scenario: ${resolve('scenarios/epstein.yaml')}
postures: [street]
set: { days: 3650, burnInDays: 1 }
replications: 4
`;

/** Starts the command line and reads what it says. */
function start(words: readonly string[]) {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder });
  started.push(child);
  const said = { text: '' };
  child.stderr.on('data', (text) => (said.text += text));
  const ended = new Promise<number | NodeJS.Signals | null>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)),
  );
  return { child, said, ended };
}

async function startWorker() {
  const worker = start(['worker', '--redis', redis.url, '--jobs', '1']);
  while (!worker.said.text.includes('Working for studies')) await pause(50);
  return worker;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const queued = (out: string, file = 'study.yaml') => ['sweep', file, '--resume', '--redis', redis.url, '--out', out];
const committed = (out: string) => {
  const journal = join(folder, out, 'journal.jsonl');
  return existsSync(journal) ? statSync(journal).size : 0;
};
const linesIn = (out: string): number =>
  committed(out) === 0
    ? 0
    : readFileSync(join(folder, out, 'journal.jsonl'), 'utf8')
        .trimEnd()
        .split('\n').length;
/** Waits until so many bytes more stand in the journal. */
async function until(out: string, bytes: number): Promise<void> {
  for (const before = committed(out); committed(out) < before + bytes;) await pause(20);
}

describe.skipIf(redisServer === undefined)('cordon sweep --redis', { timeout: 1_800_000 }, () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'study.yaml'), study);
    expect(cordon(['sweep', 'study.yaml', '--out', 'local'], { cwd: folder }).code).toBe(0);
    whole = tablesIn(join(folder, 'local'));
    redis = await startRedis();
  }, 1_800_000);
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL');
    await redis.stop();
    remove();
  });

  it('has the bytes of a local study of 10 000 runs though one of two workers and the coordinator are killed on the way', async () => {
    const [victim] = [await startWorker(), await startWorker()];
    const first = start(queued('killed'));
    await until('killed', 200_000);
    victim.child.kill('SIGKILL');
    await until('killed', 200_000);
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const second = start(queued('killed'));
    expect(await second.ended).toBe(0);
    expect(tablesIn(join(folder, 'killed'))).toEqual(whole);
  });

  it('goes on when Redis was gone for 30 seconds and has lost everything', async () => {
    await startWorker();
    const sweep = start(queued('outage'));
    await until('outage', 200_000);
    await redis.stop();
    await pause(30_000);
    await redis.start();
    expect(await sweep.ended).toBe(0);
    expect(sweep.said.text).toMatch(/Redis is gone; waiting for it\. Nothing is lost\.\n[\s\S]*Redis is back\.\n/);
    expect(tablesIn(join(folder, 'outage'))).toEqual(whole);
  });

  it('a worker that is asked to stop finishes the task that is under way, and begins no other', async () => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    writeFileSync(join(folder, 'long.yaml'), long);
    const worker = await startWorker();
    const sweep = start(queued('long', 'long.yaml'));
    // The journal's header and a task.
    while (linesIn('long') < 2) await pause(20);
    const before = linesIn('long');
    // It is at the next one by now, for seconds.
    await pause(200);
    expect(linesIn('long')).toBe(before);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(143);
    await pause(1000);
    expect(linesIn('long')).toBe(before + 1);
    sweep.child.kill('SIGINT');
    expect(await sweep.ended).toBe(130);
  });

  it('that no worker is there is told', async () => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    const sweep = start(queued('lonely'));
    while (!sweep.said.text.includes('No worker of this model version is there')) await pause(50);
    sweep.child.kill('SIGINT');
    expect(await sweep.ended).toBe(130);
  });
});
