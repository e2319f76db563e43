import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doctrineParameters, kindsOfPosture } from '../../src/scenario/doctrine.ts';
import { candidatesOf, doctrineValues, tunedPosture } from '../../src/study/candidates.ts';
import { runStudy } from '../../src/study/runStudy.ts';
import type { Tuning } from '../../src/study/plan.ts';
import { readResults } from '../../src/study/results.ts';
import { tune } from '../../src/study/tune.ts';
import { bundleToy } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { storedRun } from './storedRuns.ts';
import { toyPlan, toyScenario, toySourceWith } from './toy.ts';

const budget = { candidates: 6, replications: 3 };
const plan = toyPlan({ tuned: budget, steady: true });
const tuning = plan.tuning!;

describe('the doctrines tried for a posture', () => {
  const { postures } = toyScenario();
  const candidates = candidatesOf(postures, 20, 5);

  it('are as many for every posture, the first as written', () => {
    for (const posture of postures) {
      const own = candidates.filter((each) => each.posture === posture.id);
      expect(own.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(own[0].tried).toEqual({ ...posture, id: `${posture.id}-candidate-1` });
      expect(own[0].changes).toBe(0);
      expect(own.slice(1).every(({ changes }) => changes > 5)).toBe(true);
    }
  });

  it('stay within the ranges of their kind and leave alone what it does not use; shares sum to 1', () => {
    for (const { posture, tried, number } of candidates) {
      if (number === 1) continue;
      const written = doctrineValues(postures.find(({ id }) => id === posture)!);
      const values = doctrineValues(tried);
      for (const name of doctrineParameters) {
        const range = kindsOfPosture[tried.kind].ranges[name];
        if (range === undefined) expect(values[name], name).toBe(written[name]);
        else if (!name.startsWith('shares.')) {
          expect(values[name], name).toBeGreaterThanOrEqual(range.min);
          expect(values[name], name).toBeLessThanOrEqual(range.max);
          if (range.whole) expect(Number.isInteger(values[name]), name).toBe(true);
        }
      }
      const { static: posts, patrol, tob, reserve } = tried.shares;
      expect(posts + patrol + tob + reserve).toBeCloseTo(1, 12);
    }
  });

  it('are the same points for postures of one kind, so that none has the better search', () => {
    const of = (id: string) =>
      candidates.filter((each) => each.posture === id).map(({ tried }) => doctrineValues(tried));
    expect(of('copy')).toEqual(of('static'));
  });

  it('carry a name that says so once they are scored', () => {
    const [written] = postures;
    expect(tunedPosture({ ...written, name: { en: 'Bases', fr: 'Bases' } }, written)).toMatchObject({
      id: 'static-tuned',
      name: { en: 'Bases (tuned)', fr: 'Bases (réglée)' },
    });
    expect(tunedPosture(written, written).name).toEqual({ en: 'Static bases (tuned)', fr: 'Bases fixes (réglée)' });
  });
});

describe('the training runs', () => {
  it('share no seed with the runs that are scored, and share their luck among themselves', () => {
    const scored = new Set(plan.tasks.flatMap((task) => task.arms.map((arm) => arm.seed)));
    expect(tuning.tasks).toHaveLength(3);
    for (const { arms } of tuning.tasks) {
      expect(arms).toHaveLength(3 * 6);
      expect(new Set(arms.map((arm) => arm.seed)).size).toBe(1);
      expect(scored).not.toContain(arms[0].seed);
    }
  });

  it('are named apart from all others', () => {
    const all = [...plan.tasks, ...tuning.tasks];
    expect(new Set(all.map((task) => task.key)).size).toBe(all.length);
    const runs = all.flatMap((task) => task.arms.map((arm) => arm.run_id));
    expect(new Set(runs).size).toBe(runs.length);
  });
});

describe('the choice', () => {
  const three = { ...tuning, candidates: tuning.candidates.filter(({ posture }) => posture === 'static').slice(0, 3) };
  const killed = (value: number | null) => storedRun({ outcomes: { expectedCiviliansKilled: value } });
  const failed = storedRun({ failure: { stage: 'run', code: 'error', message: '' } });
  const chosen = (tasks: readonly (readonly ReturnType<typeof killed>[])[], better: Tuning['better'] = 'less') =>
    tune(plan, { ...three, better }, tasks)
      .rows.filter((row) => row.chosen)
      .map(({ candidate }) => candidate);

  it('falls on the best mean', () => {
    const tasks = [
      [killed(5), killed(4), killed(6)],
      [killed(5), killed(4), killed(1)],
    ];
    expect(chosen(tasks)).toEqual([3]);
    expect(chosen(tasks, 'more')).toEqual([1]);
  });

  it('falls on the fewest changes among equals', () => {
    expect(chosen([[killed(5), killed(5), killed(5)]])).toEqual([1]);
    expect(chosen([[killed(6), killed(5), killed(5)]])).toEqual([2]);
  });

  it('does not fall on one of whose runs any failed, unless all did', () => {
    expect(
      chosen([
        [killed(5), failed, killed(6)],
        [killed(5), killed(1), killed(6)],
      ]),
    ).toEqual([1]);
    expect(chosen([[killed(null), failed, killed(7)]])).toEqual([3]);
    expect(chosen([[failed, failed, failed]])).toEqual([1]);
  });
});

describe('a comparison with tuned postures', () => {
  let bundles: Bundles;
  const out = (name: string) => join(bundles.directory, name);
  const run = (name: string, more = {}) =>
    runStudy(plan, { out: out(name), workerUrl: bundles.workerUrl, jobs: 2, ...more });
  const bytes = (name: string) =>
    Object.fromEntries(
      readdirSync(out(name))
        .filter((file) => /\.csv$|failures|resolved/.test(file) && file !== 'timing.csv')
        .map((file) => [file, readFileSync(join(out(name), file), 'utf8')]),
    );
  beforeAll(async () => {
    bundles = await bundleToy();
    await run('two');
  });
  afterAll(() => rmSync(bundles.directory, { recursive: true, force: true }));

  it('scores each of them on the seeds of the others, under the doctrine that did best in training', () => {
    const { runs, tuning: rows, scenario, manifest } = readResults(out('two'));
    expect(manifest).toMatchObject({
      postures: ['no-mission', 'present', 'static', 'copy', 'tob', 'static-tuned', 'copy-tuned', 'tob-tuned'],
      starts: ['switching', 'steady'],
      tuning: { outcome: 'expectedCiviliansKilled', candidates: 6, replications: 3 },
      counts: { runs: 8 * 2 * 4, failed: 0 },
    });
    const seeds = (posture: string) => runs.filter((row) => row.posture === posture).map((row) => row.seed);
    expect(seeds('tob-tuned')).toEqual(seeds('tob'));
    const chosen = rows.filter((row) => row.chosen);
    expect(chosen.map(({ posture }) => posture)).toEqual(['static', 'copy', 'tob']);
    for (const { posture, parameters } of chosen) {
      const tuned = scenario.postures.find(({ id }) => id === `${posture}-tuned`)!;
      expect(doctrineValues(tuned)).toEqual(parameters);
      // The toy does better with more reserve, and nothing else of its doctrine matters.
      const tried = rows.filter((row) => row.posture === posture).map((row) => row.parameters['shares.reserve']);
      expect(parameters['shares.reserve']).toBe(Math.max(...tried));
    }
  });

  it('is the same to the byte with one worker', async () => {
    await run('one', { jobs: 1 });
    expect(bytes('one')).toEqual(bytes('two'));
  });

  it.each([18, 54, 102])('goes on after an interruption at %i runs, in training or after it', async (runs) => {
    const controller = new AbortController();
    const name = `stopped${runs}`;
    const stopped = await run(name, {
      jobs: 1,
      signal: controller.signal,
      onProgress: ({ done }: { done: number }) => done >= runs && controller.abort(),
    });
    expect(stopped).toMatchObject({ status: 'interrupted', runs });
    expect(existsSync(join(out(name), 'tuning.csv'))).toBe(false);
    expect(await run(name)).toMatchObject({ status: 'complete', already: false });
    expect(bytes(name)).toEqual(bytes('two'));
  });

  it('has rows of both starts in every table', () => {
    const results = readResults(out('two'));
    const { runs, summary, differences, places, groups, windows, efficiency, consumption } = results;
    for (const rows of [runs, summary, differences, places, groups, windows, efficiency, consumption])
      expect(new Set(rows.map((row) => row.start))).toEqual(new Set(['switching', 'steady']));
    expect(new Set(results.drift.map(({ start, posture }) => `${start} ${posture}`))).toEqual(
      new Set([
        'switching present',
        ...['no-mission', 'static', 'copy', 'tob', 'static-tuned', 'copy-tuned', 'tob-tuned'].map(
          (id) => `steady ${id}`,
        ),
      ]),
    );
  });

  it('keeps training runs that fail as data', async () => {
    const source = toySourceWith({ failing: 'tob-candidate-2' });
    const failing = toyPlan({ tuned: { candidates: 2, replications: 8 }, source });
    const result = await runStudy(failing, { out: out('failing'), workerUrl: bundles.workerUrl, jobs: 2 });
    const { failures, tuning: rows, manifest } = readResults(out('failing'));
    const [row] = rows.filter(({ posture, candidate }) => posture === 'tob' && candidate === 2);
    expect(row.failed).toBeGreaterThan(0);
    expect(row).toMatchObject({ n: 8 - row.failed, chosen: false });
    expect(failures).toHaveLength(row.failed);
    expect(result.failures).toBe(row.failed);
    expect(manifest.counts).toMatchObject({ failed: 0 });
  });
});
