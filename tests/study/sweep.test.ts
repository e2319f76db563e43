import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import type { StudyOptions } from '../../src/study/runStudy.ts';
import { merge } from '../../src/study/merge.ts';
import type { Plan } from '../../src/study/plan.ts';
import { openReader } from '../../src/study/store/reader.ts';
import { UserError } from '../../src/study/userError.ts';
import { bundleToy } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { toyMeasures, toySourceWith } from './toy.ts';
import { plannedToy, toyDesign, toyStudy } from './toyStudies.ts';

let bundles: Bundles;
beforeAll(async () => {
  bundles = await bundleToy();
});
afterAll(() => rmSync(bundles.directory, { recursive: true, force: true }));

let count = 0;
const fresh = () => join(bundles.directory, `out${++count}`);
const run = (plan: Plan, out: string, more: Partial<StudyOptions> = {}) =>
  runStudy(plan, { out, workerUrl: bundles.workerUrl, jobs: 2, ...more });

/** Every file but those about wall time and order of work. */
function bytesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => /\.csv$|\.yaml$|failures/.test(name) && name !== 'timing.csv');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

const rowsOf = (directory: string, table: 'runs' | 'design' | 'summary' | 'timeseries') =>
  Array.from(openReader(directory).rows(table));

describe('a study', () => {
  let whole: string;
  beforeAll(async () => {
    whole = fresh();
    expect(await run(plannedToy().plan, whole)).toMatchObject({ status: 'complete', runs: 72, failures: 0 });
  });

  it('has a row for each run, with its parameters, and for each design point', () => {
    const runs = rowsOf(whole, 'runs');
    expect(runs).toHaveLength(72);
    expect(new Set(runs.map(({ kind, strength }) => `${kind} ${strength}`)).size).toBe(6);
    expect(
      rowsOf(whole, 'design')
        .map(({ kind, strength }) => [kind, strength])
        .toSorted(),
    ).toEqual(['tob', 'wide-area'].flatMap((kind) => ['120', '160', '80'].map((strength) => [kind, strength])));
    // What varies reaches the model: the other kind has another effect in the toy.
    const of = (kind: string) =>
      runs.filter((row) => row.posture === 'tob' && row.kind === kind && row.replication === '1');
    expect(of('tob')[0].expectedCiviliansKilled).not.toBe(of('wide-area')[0].expectedCiviliansKilled);
    expect(new Set(of('tob').map(({ seed }) => seed)).size).toBe(1);
  });

  it('keeps the files that it was made from, from which the same plan is made', () => {
    const read = (file: string) => ({ file, text: readFileSync(join(whole, file), 'utf8') });
    const { plan } = plannedToy({
      study: read('study.resolved.yaml').text,
      files: { 'scenario.source.yaml': read('scenario.source.yaml').text },
    });
    expect(plan.planHash).toBe(plannedToy().plan.planHash);
  });

  it('writes the same bytes with one worker, and merged from four shards in any order', async () => {
    const one = fresh();
    await run(plannedToy().plan, one, { jobs: 1 });
    expect(bytesOf(one)).toEqual(bytesOf(whole));
    const shards = [3, 1, 4, 2].map((index) => ({ index, out: fresh() }));
    for (const { index, out } of shards) await run(plannedToy({ shard: { index, count: 4 } }).plan, out);
    const merged = fresh();
    const directories = shards.map(({ out }) => out);
    const options = { out: merged, force: false, measures: toyMeasures };
    expect(merge(directories, options)).toMatchObject({ runs: 72, failures: 0, already: false });
    expect(bytesOf(merged)).toEqual(bytesOf(whole));
    expect(merge(directories, options).already).toBe(true);
    // What does not belong together, or is not all there.
    const attempt = (given: readonly string[]) => () => merge(given, { ...options, out: fresh() });
    expect(attempt([directories[0], directories[2]])).toThrow(/^missing: shard 1\/4, shard 2\/4$/);
    expect(attempt([whole])).toThrow(/is no shard of a study/);
    const other = fresh();
    await run(plannedToy({ study: toyStudy(toyDesign, 2), shard: { index: 1, count: 4 } }).plan, other);
    expect(attempt([other, ...directories])).toThrow(/parts of different studies/);
    const again = run(plannedToy({ shard: { index: 2, count: 4 } }).plan, directories[0]);
    await expect(again).rejects.toThrow(/holds shard 3\/4 of this study/);
  });

  it('leaves every earlier row as it was when a value is added to a list', async () => {
    const more = fresh();
    await run(plannedToy({ study: toyStudy(toyDesign.replace('max: 160', 'max: 200')) }).plan, more);
    const after = new Map(rowsOf(more, 'runs').map((row) => [row.run_id, row]));
    expect(after.size).toBe(96);
    for (const row of rowsOf(whole, 'runs')) expect(after.get(row.run_id)).toEqual(row);
  });

  it('records the measures and writes the tables that were asked for, and no others', async () => {
    const out = fresh();
    const study = toyStudy(`${toyDesign}record: { measures: [disorderDays] }\noutput: { tables: [timeseries] }\n`);
    await run(plannedToy({ study }).plan, out);
    const files = readdirSync(out);
    for (const name of ['runs.csv', 'incidents.csv', 'summary.csv']) expect(files).not.toContain(name);
    expect(Object.keys(rowsOf(out, 'timeseries')[0]).slice(-3)).toEqual(['tick', 'day', 'disorderDays']);
  });

  it('half done is gone on with when told so, and else refused', async () => {
    const out = fresh();
    const controller = new AbortController();
    const plan = plannedToy({ source: toySourceWith({ milliseconds: 5 }) }).plan;
    const first = await run(plan, out, {
      signal: controller.signal,
      onProgress: ({ done }) => done >= 20 && controller.abort(),
    });
    expect(first.status).toBe('interrupted');
    await expect(run(plan, out, { resume: false })).rejects.toThrow(/go on with --resume, or begin again with --force/);
    await run(plan, out);
    const undisturbed = fresh();
    await run(plan, undisturbed);
    expect(bytesOf(out)).toEqual(bytesOf(undisturbed));
  });
});

describe('a point whose runs fail', () => {
  const source = toySourceWith({ failing: 'tob' });

  it('is kept as data; the rest is unharmed, and pairs are dropped together', async () => {
    const out = fresh();
    const { failures, runs } = await run(plannedToy({ source }).plan, out);
    expect(runs).toBe(72);
    expect(failures).toBeGreaterThan(0);
    const failed = rowsOf(out, 'runs').filter(({ status }) => status === 'failed');
    expect(failed).toHaveLength(failures);
    const lines = readFileSync(join(out, 'failures.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(failures);
    expect(JSON.parse(lines[0])).toMatchObject({ stage: 'run', parameters: { strength: expect.any(Number) } });
  });

  it('is tried again alone, when asked, in a directory that is complete', async () => {
    const out = fresh();
    const plan = plannedToy({ source: toySourceWith({ crashing: 'tob' }), study: toyStudy(toyDesign, 1) }).plan;
    expect((await run(plan, out, { jobs: 1 })).failures).toBe(18);
    expect(existsSync(join(out, '.segments'))).toBe(true);
    expect((await run(plan, out)).already).toBe(true);
    // The same study, by workers that are well again.
    const counted: number[] = [];
    const well: StudyOptions['execute'] = async (tasks, setup, { onSegment }) => {
      const { rowRunnerOf } = await import('../../src/study/workerService.ts');
      const { toyEngine } = await import('./toy.ts');
      const { setupAt } = await import('../../src/study/variants.ts');
      const { segmentOf } = await import('../../src/study/segment.ts');
      const runTask = rowRunnerOf(setup, (each) => toyEngine(each), setupAt);
      for (const task of tasks) {
        counted.push(task.arms.length);
        onSegment(segmentOf([runTask(task)]));
      }
      return true;
    };
    expect((await run(plan, out, { retryFailed: true, execute: well })).failures).toBe(0);
    expect(counted).toEqual([3, 3, 3, 3, 3, 3]);
    expect(rowsOf(out, 'runs').every(({ status }) => status === 'done')).toBe(true);
    expect(existsSync(join(out, '.segments'))).toBe(false);
  });

  it('by taking too long is a failure with that name, and its neighbours are not', async () => {
    const out = fresh();
    const slow = toySourceWith({ milliseconds: 4000, slow: 'tob' });
    const study = toyStudy('limits: { wallSeconds: 2 }\n', 1);
    const { failures } = await run(plannedToy({ source: slow, study }).plan, out, { jobs: 1 });
    expect(failures).toBe(1);
    const rows = rowsOf(out, 'runs').map(({ posture, status, stop_reason }) => [posture, status, stop_reason]);
    expect(rows).toEqual([
      ['no-mission', 'done', 'days'],
      ['static', 'done', 'days'],
      ['tob', 'failed', 'wall-limit'],
    ]);
  });
});

it('a run that needs more memory than its limit is a failure with that name, and its neighbours are not', async () => {
  const out = fresh();
  const study = toyStudy('limits: { memoryMB: 64 }\n', 1);
  await run(plannedToy({ source: toySourceWith({ hungry: 'static' }), study }).plan, out, { jobs: 1 });
  const rows = rowsOf(out, 'runs').map(({ posture, stop_reason }) => [posture, stop_reason]);
  expect(rows).toEqual([
    ['no-mission', 'days'],
    ['static', 'memory-limit'],
    ['tob', 'days'],
  ]);
});

describe('until precise enough', () => {
  const until =
    'until: { measure: expectedCiviliansKilled, halfWidth: 1.2, minReplications: 5, maxReplications: 60 }\n';

  it('decides for each point by whole rounds, the same for any number of workers and for shards', async () => {
    const [one, two] = [fresh(), fresh()];
    const plan = plannedToy({ study: toyStudy(toyDesign + until) }).plan;
    await run(plan, one, { jobs: 1 });
    await run(plan, two, { jobs: 2 });
    expect(bytesOf(two)).toEqual(bytesOf(one));
    const counts = new Map<string, number>();
    for (const { point_id, posture } of rowsOf(one, 'runs')) {
      if (posture === 'tob') counts.set(point_id, (counts.get(point_id) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const number of counts.values()) expect(number).toBeGreaterThan(5);
    for (const number of counts.values()) expect(number).toBeLessThan(60);
    const summary = rowsOf(one, 'summary').filter(({ outcome }) => outcome === 'expectedCiviliansKilled');
    for (const { lo95, hi95 } of summary) expect((Number(hi95) - Number(lo95)) / 2).toBeLessThanOrEqual(1.2);
    const shards = [1, 2].map((index) => ({ index, out: fresh() }));
    for (const { index, out } of shards)
      await run(plannedToy({ study: toyStudy(toyDesign + until), shard: { index, count: 2 } }).plan, out);
    const merged = fresh();
    merge(
      shards.map(({ out }) => out),
      { out: merged, force: false, measures: toyMeasures },
    );
    expect(bytesOf(merged)).toEqual(bytesOf(one));
  });
});

it('a directory that is no shard, or nothing at all, is refused with exit code 2', () => {
  const empty = fresh();
  mkdirSync(empty);
  const attempt = () => merge([empty], { out: fresh(), force: false, measures: toyMeasures });
  expect(attempt).toThrow(UserError);
  expect(attempt).toThrow(/is not a result directory/);
});
