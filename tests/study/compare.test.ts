import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import { modelVersion } from '../../src/study/modelVersion.ts';
import { readCsv } from '../../src/study/csv.ts';
import type { Plan } from '../../src/study/plan.ts';
import type { Progress } from '../../src/study/progress.ts';
import { readResults } from '../../src/study/results.ts';
import { UserError } from '../../src/study/userError.ts';
import { bundleToy } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { toyPlan, toySource, toySourceWith } from './toy.ts';

let bundles: Bundles;
beforeAll(async () => {
  bundles = await bundleToy();
});
afterAll(() => rmSync(bundles.directory, { recursive: true, force: true }));

let count = 0;
const freshDirectory = () => join(bundles.directory, `out${++count}`);
const run = (
  plan: Plan,
  out: string,
  more: { jobs?: number; force?: boolean; signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
) => runStudy(plan, { out, workerUrl: bundles.workerUrl, jobs: 2, ...more });

/** Every file but those about wall time. */
function bytesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter(
    (name) => !['timing.csv', 'manifest.json', 'journal.jsonl'].includes(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

function tableOf(directory: string, table: string): { readonly header: string[]; readonly rows: string[][] } {
  const [header, ...rows] = readCsv([readFileSync(join(directory, `${table}.csv`), 'utf8')]);
  return { header, rows };
}

describe('a comparison', () => {
  it('writes a directory with every table, whose columns are exactly those of the codebook', async () => {
    const out = freshDirectory();
    const result = await run(toyPlan(), out);
    expect(result).toEqual({ status: 'complete', already: false, directory: out, runs: 20, failures: 0 });
    const codebook = tableOf(out, 'codebook').rows;
    const tables = readdirSync(out).filter((name) => name.endsWith('.csv') && name !== 'codebook.csv');
    expect(tables.toSorted()).toEqual(
      [
        'burnin',
        'consumption',
        'design',
        'differences',
        'drift',
        'efficiency',
        'groups',
        'incidents',
        'places',
        'runs',
        'scorecard',
        'summary',
        'timeseries',
        'timing',
        'windows',
      ].map((name) => `${name}.csv`),
    );
    for (const file of tables) {
      const name = file.replace('.csv', '');
      expect(tableOf(out, name).header, file).toEqual(
        codebook.filter(([table]) => table === name).map(([, column]) => column),
      );
    }
    expect(new Set(codebook.map(([table]) => `${table}.csv`))).toEqual(new Set(tables));
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('writes the same bytes with one worker and with two', async () => {
    const [one, two] = [freshDirectory(), freshDirectory()];
    await run(toyPlan({ replications: 8 }), one, { jobs: 1 });
    await run(toyPlan({ replications: 8 }), two, { jobs: 2 });
    expect(bytesOf(two)).toEqual(bytesOf(one));
    const manifests = [one, two].map((directory) => ({
      ...JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')),
      started: '',
      ended: '',
    }));
    expect(manifests[1]).toEqual(manifests[0]);
  });

  it('sorts rows by point, start, posture, replication and tick', async () => {
    const out = freshDirectory();
    await run(toyPlan({ replications: 11 }), out);
    const { header, rows } = tableOf(out, 'timeseries');
    const at = (row: string[], name: string) => row[header.indexOf(name)];
    const pad = (value: string) => value.padStart(9, '0');
    const keys = rows.map((row) =>
      [
        at(row, 'point_id'),
        at(row, 'start'),
        at(row, 'posture'),
        pad(at(row, 'replication')),
        pad(at(row, 'tick')),
      ].join(' '),
    );
    expect(keys).toEqual(keys.toSorted());
    expect(rows).toHaveLength(5 * 11 * 3);
  });

  it('finds no difference at all between a posture and its copy under another name', async () => {
    const out = freshDirectory();
    await run(toyPlan({ replications: 30 }), out);
    const { differences } = readResults(out);
    const copies = differences.filter(
      (row) => row.posture_a === 'static' && row.posture_b === 'copy' && row.outcome !== 'medianResponseHours',
    );
    expect(copies.map(({ mean, lo95, hi95 }) => [mean, lo95, hi95])).toEqual(copies.map(() => [0, 0, 0]));
    expect(copies.map((row) => row.verdict)).toEqual(['', 'NO DIFFERENCE THAT MATTERS', '', '']);
    expect(new Set(differences.map((row) => `${row.posture_a} ${row.posture_b}`))).toEqual(
      new Set([
        'no-mission present',
        'no-mission static',
        'no-mission copy',
        'no-mission tob',
        'present static',
        'present copy',
        'present tob',
        'static copy',
        'static tob',
        'copy tob',
      ]),
    );
  });

  it('gives each run the same numbers when postures change their order, names or company', async () => {
    const [whole, part] = [freshDirectory(), freshDirectory()];
    await run(toyPlan(), whole);
    await run(toyPlan({ postures: ['renamed'], source: toySource.replace('id: tob', 'id: renamed') }), part);
    const runsOf = (directory: string, posture: string) =>
      readResults(directory)
        .runs.filter((row) => row.posture === posture)
        .map(({ seed, outcomes, digest }) => ({ seed, outcomes, digest }));
    expect(runsOf(part, 'renamed')).toEqual(runsOf(whole, 'tob'));
    expect(runsOf(part, 'no-mission')).toEqual(runsOf(whole, 'no-mission'));
  });

  it('says what harm was averted at each place against the twin without a mission', async () => {
    const out = freshDirectory();
    await run(toyPlan(), out);
    const { places, runs } = readResults(out);
    const mean = (posture: string) =>
      runs
        .filter((row) => row.posture === posture)
        .reduce((sum, row) => sum + row.outcomes.expectedCiviliansKilled! / 4, 0);
    const harbour = places.find((row) => row.posture === 'tob' && row.place === 'harbour');
    expect(harbour).toMatchObject({ people: 3000, outcome: 'civiliansKilled' });
    expect(harbour?.averted).toBeCloseTo(0.75 * (mean('no-mission') - mean('tob')), 10);
    expect(places.filter((row) => row.posture === 'no-mission').map((row) => row.averted)).toEqual([null, null]);
  });

  it('counts runs as they come, and after ten replications says what can be seen', async () => {
    const seen: Progress[] = [];
    await run(toyPlan({ replications: 12 }), freshDirectory(), { onProgress: (progress) => seen.push(progress) });
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual([...new Set(done)].toSorted((one, other) => one - other));
    expect(done.every((runs) => runs % 5 === 0)).toBe(true);
    expect(seen[0]).toEqual({ done: 0, total: 60, failures: 0, etaSeconds: null, detectable: null });
    expect(seen.find((progress) => progress.done > 0)?.detectable).toBeNull();
    const last = seen[seen.length - 1];
    const [detectable] = last.detectable!;
    expect(detectable).toMatchObject({ outcome: 'expectedCiviliansKilled', matters: 3, replications: 12, needed: 2 });
    expect(detectable.detectable).toBeGreaterThan(0);
    expect(last).toMatchObject({ done: 60, etaSeconds: 0 });
  });
});

describe('a run that fails', () => {
  it('is kept as data, and the statistics go by the others', async () => {
    const out = freshDirectory();
    const result = await run(toyPlan({ replications: 10, source: toySourceWith({ failing: 'tob' }) }), out);
    const { runs, summary, differences } = readResults(out);
    const failed = runs.filter((row) => row.status === 'failed');
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every((row) => row.posture === 'tob' && row.seed % 2 === 0 && row.digest === '')).toBe(true);
    expect(result).toMatchObject({ status: 'complete', runs: 50, failures: failed.length });
    const lines = readFileSync(join(out, 'failures.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      failed.map(({ run_id, point_id, posture, start, replication, seed }) => ({
        run_id,
        point_id,
        posture,
        start,
        replication,
        stage: 'run',
        code: 'error',
        message: `no way out of seed ${seed}`,
        seed,
        parameters: {},
      })),
    );
    const n = 10 - failed.length;
    expect(summary.find((row) => row.posture === 'tob' && row.outcome === 'civiliansKilled')?.n).toBe(n);
    expect(differences.find((row) => row.posture_b === 'tob' && row.outcome === 'civiliansKilled')?.n).toBe(n);
  });

  it('is a failure too when it gives an infinite number', async () => {
    const out = freshDirectory();
    const result = await run(toyPlan({ source: toySourceWith({ infinite: 'copy' }) }), out);
    expect(result.failures).toBe(4);
    expect(readFileSync(join(out, 'failures.jsonl'), 'utf8')).toContain(
      '"stage":"outcomes","code":"error","message":"civiliansKilled is infinite"',
    );
  });

  it('is tried again when it took its worker down, and counts only if it does so twice', async () => {
    const [once, always] = [freshDirectory(), freshDirectory()];
    const onceUntil = join(bundles.directory, 'crashed');
    const recovered = await run(toyPlan({ source: toySourceWith({ crashing: 'static', onceUntil }) }), once);
    expect(existsSync(onceUntil)).toBe(true);
    expect(recovered.failures).toBe(0);
    const lost = await run(toyPlan({ replications: 2, source: toySourceWith({ crashing: 'static' }) }), always);
    expect(lost).toMatchObject({ status: 'complete', failures: 10 });
    expect(readFileSync(join(always, 'failures.jsonl'), 'utf8')).toContain(
      '"stage":"worker","code":"error","message":"the worker ended with code 7"',
    );
  });
});

describe('a result directory', () => {
  it('that is complete is reported as such, and nothing is run or written', async () => {
    const out = freshDirectory();
    await run(toyPlan(), out);
    const before = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(await run(toyPlan(), out)).toEqual({
      status: 'complete',
      already: true,
      directory: out,
      runs: 20,
      failures: 0,
    });
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
  });

  it('of another plan is refused, and overwritten by force alone', async () => {
    const out = freshDirectory();
    await run(toyPlan(), out);
    writeFileSync(join(out, 'report.html'), 'of the old plan');
    writeFileSync(join(out, 'notes.txt'), "the user's own");
    await expect(run(toyPlan({ seed: 2 }), out)).rejects.toThrow(
      /holds results of another plan; choose another --out, or overwrite them with --force/,
    );
    expect(await run(toyPlan({ seed: 2 }), out, { force: true })).toMatchObject({ status: 'complete', already: false });
    expect(readResults(out).manifest.masterSeed).toBe(2);
    expect(existsSync(join(out, 'report.html'))).toBe(false);
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe("the user's own");
  });

  it('of another model version is refused by name', async () => {
    const out = freshDirectory();
    await run(toyPlan(), out);
    const path = join(out, 'manifest.json');
    writeFileSync(
      path,
      JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), modelVersion: '0', planHash: 'other' }),
    );
    await expect(run(toyPlan(), out)).rejects.toThrow(`holds results of model version 0, this is ${modelVersion}`);
  });

  it('that is none, but holds files, is refused even by force', async () => {
    const out = freshDirectory();
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.doc'), 'years of work');
    await expect(run(toyPlan(), out, { force: true })).rejects.toThrow(
      /is not a result directory and not empty \(it holds thesis.doc\)/,
    );
    expect(readdirSync(out)).toEqual(['thesis.doc']);
  });

  it("that cannot be made is the user's to put right", async () => {
    const file = freshDirectory();
    writeFileSync(file, '');
    const error = await run(toyPlan(), join(file, 'below')).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/a part of the path is a file, not a directory \(ENOTDIR\)/),
    });
  });

  it('that another process writes is refused', async () => {
    const out = freshDirectory();
    const controller = new AbortController();
    const first = run(toyPlan({ source: toySourceWith({ milliseconds: 20 }) }), out, { signal: controller.signal });
    await expect(run(toyPlan({ source: toySourceWith({ milliseconds: 20 }) }), out)).rejects.toThrow(
      /another cordon process is writing here/,
    );
    controller.abort();
    expect((await first).status).toBe('interrupted');
  });

  it('that is only half there is no result', async () => {
    const out = freshDirectory();
    const controller = new AbortController();
    const result = await run(toyPlan(), out, {
      jobs: 1,
      signal: controller.signal,
      onProgress: ({ done }) => done === 10 && controller.abort(),
    });
    expect(result).toMatchObject({ status: 'interrupted', runs: 10 });
    expect(() => readResults(out)).toThrow(/is not complete; run the command that made it again/);
    expect(existsSync(join(out, 'runs.csv'))).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN])('is not begun with %j workers', async (jobs) => {
    const out = freshDirectory();
    await expect(run(toyPlan(), out, { jobs })).rejects.toThrow(UserError);
    expect(existsSync(out)).toBe(false);
  });
});
