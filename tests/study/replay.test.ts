import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import { modelVersion } from '../../src/study/modelVersion.ts';
import { replay } from '../../src/study/replay.ts';
import { readResults } from '../../src/study/results.ts';
import { bundleToy } from './bundles.ts';
import type { Bundles } from './bundles.ts';
import { toyEngine, toyPlan, toySourceWith } from './toy.ts';

let bundles: Bundles;
let out: string;
beforeAll(async () => {
  bundles = await bundleToy();
  out = join(bundles.directory, 'out');
  await runStudy(toyPlan({ replications: 10, source: toySourceWith({ failing: 'tob' }) }), {
    out,
    workerUrl: bundles.workerUrl,
  });
});
afterAll(() => rmSync(bundles.directory, { recursive: true, force: true }));

describe('results that are read back', () => {
  it('hold what the runs gave, to the last bit, with missing values as null', () => {
    const results = readResults(out);
    const { scenario, manifest, outcomes } = results;
    const engine = toyEngine({ scenario, options: manifest.options });
    expect(outcomes.map(({ name }) => name)).toEqual([
      'civiliansKilled',
      'expectedCiviliansKilled',
      'disorderDays',
      'medianResponseHours',
      'harm',
    ]);
    for (const run of results.runs.filter((row) => row.status === 'done')) {
      const { outcomes: measured, digest } = engine.arm(run.seed, run.posture);
      expect(run.outcomes.expectedCiviliansKilled).toBe(measured.expectedCiviliansKilled);
      expect(run.outcomes.medianResponseHours).toBeNull();
      expect(run.digest).toBe(digest);
    }
  });

  it('give time series and incidents that point to their runs', () => {
    const results = readResults(out);
    const done = results.runs.filter((row) => row.status === 'done').map((row) => row.run_id);
    const series = [...results.timeseries()];
    expect(new Set(series.map((row) => row.run_id))).toEqual(new Set(done));
    expect(series.slice(0, 3).map(({ tick, day }) => [tick, day])).toEqual([
      [0, 0],
      [4, 1],
      [40, 10],
    ]);
    expect(Object.keys(series[0].measures)).not.toContain('harm');
    expect(results.failures.map((failure) => failure.run_id)).toEqual(
      results.runs.filter((row) => row.status === 'failed').map((row) => row.run_id),
    );
    expect(results.incidents).toHaveLength(2 * done.length);
    expect(results.incidents.every((row) => row.incident_id.startsWith(`${row.run_id}-`))).toBe(true);
    expect(results.incidents[0]).toMatchObject({
      warned_hour: null,
      known_hour: results.incidents[0].hour + 1,
      reason: 'undetected',
    });
  });

  it('are refused when a table was cut off after it was written', () => {
    const path = join(out, 'summary.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, -20));
    expect(() => readResults(out)).toThrow(
      /summary.csv was changed after it was written: it has \d+ bytes instead of \d+/,
    );
    writeFileSync(path, text);
  });

  it('are refused where there are none', () => {
    expect(() => readResults(join(out, 'nowhere'))).toThrow(/is not a result directory: it does not exist/);
    expect(() => readResults(bundles.directory)).toThrow(/is not a result directory: there is no manifest.json in it/);
  });
});

describe('a replay', () => {
  it('finds the same run', () => {
    const results = readResults(out);
    const run = results.runs.find((row) => row.posture === 'static')!;
    expect(replay(results, run.run_id, toyEngine)).toEqual({ kind: 'same', digest: run.digest });
  });

  it('finds the same failure', () => {
    const results = readResults(out);
    const run = results.runs.find((row) => row.status === 'failed')!;
    expect(replay(results, run.run_id, toyEngine)).toMatchObject({ kind: 'failed', failure: { stage: 'run' } });
  });

  it('names each column in which the last bit differs', () => {
    const results = readResults(out);
    const run = results.runs.find((row) => row.posture === 'static')!;
    const value = run.outcomes.expectedCiviliansKilled!;
    const changed = { ...run, outcomes: { ...run.outcomes, expectedCiviliansKilled: value * (1 + Number.EPSILON) } };
    const result = replay({ ...results, runs: [changed] }, run.run_id, toyEngine);
    expect(result).toMatchObject({
      kind: 'different',
      mismatches: [{ column: 'expectedCiviliansKilled', replayed: String(value) }],
    });
  });

  it('says so, and runs nothing, when the results come from another model version', () => {
    const manifest = join(out, 'manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace(`"modelVersion": "${modelVersion}"`, '"modelVersion": "0"'));
    const results = readResults(out);
    const never = () => {
      throw new Error('nothing is to be run');
    };
    expect(replay(results, results.runs[0].run_id, never)).toEqual({
      kind: 'otherModel',
      stored: '0',
      current: modelVersion,
    });
    writeFileSync(manifest, text);
  });

  it('refuses a run that is not there', () => {
    expect(() => replay(readResults(out), '../../etc/passwd', toyEngine)).toThrow(/has no run "..\/..\/etc\/passwd"/);
  });
});
