import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import type { StudyOptions } from '../../src/study/runStudy.ts';
import { merge } from '../../src/study/merge.ts';
import type { Plan } from '../../src/study/plan.ts';
import { addTo } from '../../src/study/store/additions.ts';
import { openReader } from '../../src/study/store/reader.ts';
import { inProcess } from './inProcess.ts';
import { toyMeasures } from './toy.ts';
import { plannedToy, toyDesign, toyStudy } from './toyStudies.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-robust-'));
const disk = join(folder, 'disk');
const mount = (...words: string[]) => spawnSync('mount', words, { encoding: 'utf8' }).status === 0;
mkdirSync(disk);
/** Only the superuser may mount, and not in every container. */
const canMount = mount('-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', disk);
afterAll(() => {
  if (canMount) spawnSync('umount', [disk]);
  rmSync(folder, { recursive: true, force: true });
});

const run = (plan: Plan, out: string, more: Partial<StudyOptions> = {}) =>
  runStudy(plan, { out, workerUrl: new URL('file:///none'), execute: inProcess, ...more });
const { plan } = plannedToy();
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

function bytesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => /\.csv$|failures/.test(name) && name !== 'timing.csv');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

let whole: Record<string, string>;
beforeAll(async () => {
  await run(plan, join(folder, 'whole'));
  whole = bytesOf(join(folder, 'whole'));
});

describe.skipIf(!canMount)('a disk', () => {
  const out = join(disk, 'out');

  it('that is full ends the study with a message; with more room it goes on to the same bytes', async () => {
    for (const [size, expected] of [
      ['100k', 1],
      ['220k', 1],
    ] as const) {
      expect(mount('-o', `remount,size=${size}`, disk)).toBe(true);
      const error = await reasonOf(run(plan, out));
      expect(error).toMatchObject({
        exitCode: expected,
        message: expect.stringMatching(
          /: the disk is full \(ENOSPC\); what was finished is kept, and the same command goes on from there \(cordon sweep with --resume\)$/,
        ),
      });
    }
    const committed = readFileSync(join(out, 'journal.jsonl'), 'utf8').split('\n').length - 2;
    expect(committed).toBeGreaterThan(3);
    expect(mount('-o', 'remount,size=8m', disk)).toBe(true);
    expect(await run(plan, out)).toMatchObject({ status: 'complete', runs: 72 });
    expect(bytesOf(out)).toEqual(whole);
  });

  it('that is full while Parquet is written leaves the tables whole, and goes on with more room', async () => {
    const wanted = { formats: ['csv', 'parquet'], long: false, roCrate: false } as const;
    const used = Number(spawnSync('df', ['--output=used', '-k', disk], { encoding: 'utf8' }).stdout.split('\n')[1]);
    expect(mount('-o', `remount,size=${used + 8}k`, disk)).toBe(true);
    const error = await reasonOf(addTo(out, wanted));
    expect(error).toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/\.parquet: .*(the csv tables are whole|disk is full)/s),
    });
    expect(bytesOf(out)).toEqual(whole);
    expect(mount('-o', 'remount,size=8m', disk)).toBe(true);
    await addTo(out, wanted);
    expect(readdirSync(out)).toContain('runs.parquet');
  });

  it('that is read-only is told before the first run', async () => {
    expect(mount('-o', 'remount,ro', disk)).toBe(true);
    const error = await reasonOf(run(plannedToy({ study: toyStudy(toyDesign, 2) }).plan, join(disk, 'new')));
    expect(error).toMatchObject({ exitCode: 2, message: expect.stringMatching(/: the disk is read-only \(EROFS\)$/) });
    mount('-o', 'remount,rw', disk);
  });
});

it('a directory that holds another study is refused, and stays as it was', async () => {
  const other = plannedToy({ study: toyStudy(toyDesign, 2) }).plan;
  const error = await reasonOf(run(other, join(folder, 'whole')));
  expect(error).toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(
      /holds results of another plan; choose another --out, or overwrite them with --force$/,
    ),
  });
  expect(bytesOf(join(folder, 'whole'))).toEqual(whole);
});

describe('committed results that were damaged', () => {
  /** A shard whose journal has a false line, and one of whose segments is cut off. */
  function damage(directory: string): void {
    const journal = join(directory, 'journal.jsonl');
    const [header, first, second, ...rest] = readFileSync(journal, 'utf8').split('\n');
    truncateSync(join(directory, '.segments', JSON.parse(first).segment), 10);
    writeFileSync(journal, [header, first, `${second.slice(0, 30)}#${second.slice(31)}`, ...rest].join('\n'));
  }

  it('are told, and run again on --resume; the rest is kept', async () => {
    const out = join(folder, 'cut');
    const controller = new AbortController();
    await run(plan, out, { signal: controller.signal, onProgress: ({ done }) => done >= 30 && controller.abort() });
    damage(out);
    expect(() => openReader(out)).toThrow(/is not complete; run the command that made it again with --resume, and it/);
    const told: number[] = [];
    let count = 0;
    await run(plan, out, {
      onDamaged: (tasks) => told.push(tasks),
      execute: (tasks, ...others) => {
        count += tasks.length;
        return inProcess(tasks, ...others);
      },
    });
    expect(told).toEqual([2]);
    expect(count).toBe(24 - 10 + 2);
    expect(bytesOf(out)).toEqual(whole);
  });

  it('in a shard that was done are named by merge, made good by --resume, and merged', async () => {
    const parts = [1, 2].map((index) => join(folder, `part${index}`));
    const shard = (index: number) => plannedToy({ shard: { index, count: 2 } }).plan;
    for (const [index, part] of parts.entries()) await run(shard(index + 1), part);
    damage(parts[1]);
    const together = () => merge(parts, { out: join(folder, 'merged'), force: false, measures: toyMeasures });
    expect(together).toThrow(
      /^2 of 24 replications are damaged or missing in the shards; call cordon sweep with --shard and --resume/,
    );
    expect(await run(shard(2), parts[1], { resume: false })).toMatchObject({ already: true });
    expect(await run(shard(2), parts[1], { resume: true })).toMatchObject({ already: false, status: 'complete' });
    together();
    expect(bytesOf(join(folder, 'merged'))).toEqual(whole);
  });
});
