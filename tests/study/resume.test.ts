import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import { Journal } from '../../src/study/store/journal.ts';
import { bundleToy } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { toyPlan, toySourceWith } from './toy.ts';

const source = toySourceWith({ milliseconds: 2 });
const plan = toyPlan({ source, replications: 12 });

let bundles: Bundles;
let expected: Record<string, string>;
beforeAll(async () => {
  bundles = await bundleToy();
  const out = join(bundles.directory, 'undisturbed');
  await runStudy(plan, { out, workerUrl: bundles.workerUrl, jobs: 2 });
  expected = bytesOf(out);
});
afterAll(() => rmSync(bundles.directory, { recursive: true, force: true }));

function bytesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => /\.csv$|failures|resolved/.test(name) && name !== 'timing.csv');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

/** Starts a comparison in a process of its own that is killed after so many runs. */
function killedAfter(runs: number, out: string): void {
  const { signal } = spawnSync(process.execPath, [bundles.study, out, bundles.worker, String(runs), source]);
  expect(signal).toBe('SIGKILL');
}

const resume = (out: string) => runStudy(plan, { out, workerUrl: bundles.workerUrl, jobs: 1 });

describe('a study whose process was killed', () => {
  it.each([0, 10, 55, 60])('after %i runs goes on and ends with the same bytes', async (runs) => {
    const out = join(bundles.directory, `killed${runs}`);
    killedAfter(runs, out);
    expect(existsSync(join(out, 'runs.csv'))).toBe(false);
    const lines = readFileSync(join(out, 'journal.jsonl'), 'utf8').trimEnd().split('\n').slice(1);
    const committed = lines.reduce((sum, line) => sum + JSON.parse(line).tasks.length, 0);
    let first: number | undefined;
    const result = await runStudy(plan, {
      out,
      workerUrl: bundles.workerUrl,
      jobs: 1,
      onProgress: ({ done }) => (first ??= done),
    });
    expect(result.status).toBe('complete');
    expect(first).toBe(5 * committed);
    expect(5 * committed).toBeGreaterThanOrEqual(runs);
    expect(bytesOf(out)).toEqual(expected);
  });

  it('runs again what a torn line, a torn segment or a false one does not prove', async () => {
    const out = join(bundles.directory, 'torn');
    killedAfter(28, out);
    const journal = join(out, 'journal.jsonl');
    const [header, first, second, third] = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${header}\n${first}\n${second}\nnonsense\n${third}\n`);
    appendFileSync(journal, '{"segment":"s12');
    const segment = (line: string) => join(out, '.segments', JSON.parse(line).segment);
    truncateSync(segment(first), 10);
    const altered = readFileSync(segment(second));
    altered[5] ^= 1;
    writeFileSync(segment(second), altered);
    let done: number | undefined;
    await runStudy(plan, {
      out,
      workerUrl: bundles.workerUrl,
      jobs: 2,
      onProgress: (progress) => (done ??= progress.done),
    });
    expect(done).toBe(5);
    expect(bytesOf(out)).toEqual(expected);
  });

  it('takes no table that was there already for one of its own, and leaves no report of earlier ones', async () => {
    const out = join(bundles.directory, 'tables');
    killedAfter(60, out);
    for (const name of ['runs.csv', '.runs.csv.tmp', '.summary.csv.tmp', 'report.html'])
      writeFileSync(join(out, name), 'half');
    await resume(out);
    expect(bytesOf(out)).toEqual(expected);
    expect(readdirSync(out).filter((name) => name.startsWith('.') || name === 'report.html')).toEqual([]);
  });

  it('starts afresh when the journal belongs to another plan', async () => {
    const out = join(bundles.directory, 'foreign');
    killedAfter(10, out);
    const journal = join(out, 'journal.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace(plan.planHash, 'f'.repeat(64)));
    await resume(out);
    expect(bytesOf(out)).toEqual(expected);
  });
});

describe('a journal', () => {
  it('follows no path out of its directory', () => {
    const directory = join(bundles.directory, 'paths');
    mkdirSync(directory);
    writeFileSync(join(bundles.directory, 'secret'), 'x');
    const entry = {
      segment: '../../secret',
      length: 1,
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
      tasks: [[`t${'0'.repeat(20)}`, []]],
    };
    writeFileSync(join(directory, 'journal.jsonl'), `{"plan":"p"}\n${JSON.stringify(entry)}\n`);
    const journal = new Journal(directory, 'p');
    expect([journal.has(`t${'0'.repeat(20)}`), journal.damaged]).toEqual([false, 1]);
    journal.close();
  });

  it('is not begun where its segments would be written through a link', async () => {
    const [out, elsewhere] = [join(bundles.directory, 'linked'), join(bundles.directory, 'elsewhere')];
    mkdirSync(elsewhere);
    killedAfter(4, out);
    rmSync(join(out, '.segments'), { recursive: true });
    symlinkSync(elsewhere, join(out, '.segments'));
    await expect(resume(out)).rejects.toThrow(/\.segments is a link/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
