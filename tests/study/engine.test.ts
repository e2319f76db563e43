import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { runStudy } from '../../src/study/runStudy.ts';
import { planCompare, planRun } from '../../src/study/comparePlan.ts';
import { createEngine, measuredOutcomes, ownOutcomes, requireProcesses } from '../../src/study/engine.ts';
import { replay } from '../../src/study/replay.ts';
import { readResults } from '../../src/study/results.ts';

const file = 'scenarios/first-steps.yaml';
const source = readFileSync(file, 'utf8');
const measures = measuredOutcomes();
const parsed = parseScenario(source, file, { outcomes: measures.map((measure) => measure.name) });
if ('problems' in parsed) throw new Error(`${file} has problems`);
const { scenario } = parsed;
const request = { scenario, source, measures, own: ownOutcomes(scenario), days: 20 };
const plan = planCompare({ ...request, replications: 3 });

let directory: string;
let workerUrl: URL;
let out: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'cordon-engine-'));
  const worker = join(directory, 'worker.mjs');
  await build({ entryPoints: ['src/study/worker.ts'], outfile: worker, bundle: true, format: 'esm', platform: 'node' });
  workerUrl = pathToFileURL(worker);
  out = join(directory, 'one');
  await runStudy(plan, { out, workerUrl, jobs: 1 });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the simulator under the study', () => {
  it('runs a shipped scenario without a failure', () => {
    const { runs, failures } = readResults(out);
    expect(failures).toEqual([]);
    expect(runs).toHaveLength(3 * (2 + scenario.postures.length));
    expect(runs.every((run) => run.ticks === 80 && /^[0-9a-f]{16}$/.test(run.digest))).toBe(true);
  });

  it('gives the same bytes with two workers', async () => {
    const other = join(directory, 'two');
    await runStudy(plan, { out: other, workerUrl, jobs: 2 });
    for (const name of readdirSync(out).filter((each) => each.endsWith('.csv') && each !== 'timing.csv')) {
      expect(readFileSync(join(other, name), 'utf8'), name).toBe(readFileSync(join(out, name), 'utf8'));
    }
  });

  it('replays every run of a worker to the bit in this process', () => {
    const results = readResults(out);
    for (const run of results.runs.slice(0, 4)) {
      expect(replay(results, run.run_id, createEngine)).toEqual({ kind: 'same', digest: run.digest });
    }
  });

  it('replays tuned postures and steady states too', async () => {
    const steady = join(directory, 'steady');
    const tuned = planCompare({ ...request, replications: 1, steady: true, tuned: { candidates: 2, replications: 1 } });
    await runStudy(tuned, { out: steady, workerUrl, jobs: 2 });
    const results = readResults(steady);
    const wanted = results.runs.filter(({ posture, start }) => start === 'steady' || posture.endsWith('-tuned'));
    expect(wanted).toHaveLength(2 + 3 * scenario.postures.length);
    for (const run of wanted) expect(replay(results, run.run_id, createEngine)).toMatchObject({ kind: 'same' });
  });

  it('repeats a row of a comparison from its seed alone', async () => {
    const row = readResults(out).runs.at(-1)!;
    const alone = join(directory, 'alone');
    await runStudy(planRun({ ...request, posture: row.posture, seed: row.seed }), { out: alone, workerUrl, jobs: 1 });
    const [run] = readResults(alone).runs;
    expect(run.outcomes).toEqual(row.outcomes);
    expect(run.digest).toBe(row.digest);
  });

  it('keeps negative ticks to the burn-in', () => {
    const ticks = (name: string) => {
      const [header, ...lines] = readFileSync(join(out, name), 'utf8').trimEnd().split('\n');
      const at = header.split(',').indexOf('tick');
      return lines.map((line) => Number(line.split(',')[at]));
    };
    expect(ticks('burnin.csv').every((tick) => tick < 0)).toBe(true);
    expect(ticks('timeseries.csv').every((tick) => tick >= 0)).toBe(true);
    expect(new Set(ticks('timeseries.csv'))).toEqual(new Set(Array.from({ length: 21 }, (_, index) => 4 * index)));
  });

  it('writes only kinds, outcomes, reasons and perpetrators that the codebook lists', () => {
    const codebook = readFileSync(join(out, 'codebook.csv'), 'utf8').split('\n');
    const { incidents } = readResults(out);
    expect(incidents.length).toBeGreaterThan(0);
    for (const column of ['kind', 'outcome', 'reason', 'perpetrator'] as const) {
      const listed = codebook
        .find((line) => line.startsWith(`incidents,${column},`))!
        .split(',')
        .at(-1)!
        .split(' | ');
      const allowed = new Set(listed.map((word) => (/^'+$/.test(word) ? '' : word)));
      for (const incident of incidents) expect(allowed, column).toContain(incident[column]);
    }
  });

  it('lets only processes be switched off that exist', () => {
    expect(() => requireProcesses(['attacks'])).not.toThrow();
    expect(() => requireProcesses(['atacks'])).toThrow(/unknown process "atacks"; there are injects, deployment,/);
  });
});
