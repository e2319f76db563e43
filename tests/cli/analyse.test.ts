import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runStudy, type Execute } from '../../src/study/runStudy.ts';
import { segmentOf } from '../../src/study/segment.ts';
import { setupAt } from '../../src/study/variants.ts';
import { rowRunnerOf } from '../../src/study/workerService.ts';
import { inProcess } from '../study/inProcess.ts';
import { toySourceWith } from '../study/toy.ts';
import { plannedToy, toyStudy } from '../study/toyStudies.ts';
import { cordon } from './cordon.ts';

const none = new URL('file:///none');
const folder = mkdtempSync(join(tmpdir(), 'cordon-analyse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('`analyse` says where runs failed that others did not', async () => {
  const out = join(folder, 'uneven');
  const { plan } = plannedToy({ source: toySourceWith({ failing: 'tob' }) });
  const { failures } = await runStudy(plan, { out, workerUrl: none, execute: inProcess });
  const { code, stderr } = cordon(['analyse', out]);
  expect(code).toBe(0);
  const said =
    /^(\d+) runs failed, and not evenly: from 0 to (\d+) of a posture at a point, most under .*, tob\. /m.exec(stderr);
  expect(Number(said?.[1])).toBe(failures);
  expect(Number(said?.[2])).toBeGreaterThan(0);
  expect(cordon(['analyse', out, '--lang', 'fr']).stderr).toMatch(/^\d+ exécutions ont échoué, et inégalement : /m);
});

it('`analyse` is silent about failures where none, or as many of each, failed', async () => {
  const out = join(folder, 'even');
  await runStudy(plannedToy().plan, { out, workerUrl: none, execute: inProcess });
  expect(cordon(['analyse', out])).toMatchObject({ code: 0, stderr: expect.not.stringContaining('failed') });
});

it('`query` says which column or table may have been meant', () => {
  const out = join(folder, 'even');
  expect(cordon(['query', out, 'SELECT civiliansKiled FROM runs']).stderr).toMatch(
    /^SQL: .*"civiliansKiled" not found in FROM clause; did you mean `civiliansKilled`\?\n$/,
  );
  expect(cordon(['query', out, 'SELECT 1 FROM rans']).stderr).toMatch(/rans does not exist; did you mean `runs`\?\n$/);
});

it('`analyse` says of a sampled design of few points why it has no main effects and no indices', async () => {
  const out = join(folder, 'sampled');
  const design = `
design:
  method: lhs
  samples: 8
  parameters: { mission.units.infantry1.strength: { min: 80, max: 160, as: strength } }
`;
  await runStudy(plannedToy({ study: toyStudy(design) }).plan, { out, workerUrl: none, execute: inProcess });
  const { code, stdout, stderr } = cordon(['analyse', out]);
  expect([code, stdout]).toEqual([0, expect.not.stringContaining('MAIN EFFECTS')]);
  expect(stderr).toMatch(/^No main effects: .* 5 points .*\nNo indices: .* 40 points .*\n/m);
  expect(cordon(['analyse', out, '--lang', 'fr']).stderr).toMatch(/^Aucun effet principal : .*\nAucun indice : /m);
  const shown = stdout.match(/strength=\d+/g)?.map((text) => Number(text.slice(9))) ?? [];
  expect(shown.length).toBeGreaterThan(8);
  const averages = shown.slice(0, 24);
  expect(averages).toEqual(averages.toSorted((a, b) => a - b));
});

const raise = (message: string): never => {
  throw new Error(message);
};

it('`analyse` makes no table, verdict or picture of runs all of which failed', async () => {
  const out = join(folder, 'none');
  const execute: Execute = (tasks, setup, { onSegment }) => {
    const run = rowRunnerOf(setup, () => raise('no way in'), setupAt);
    for (const task of tasks) onSegment(segmentOf([run(task)]));
    return Promise.resolve(true);
  };
  const { failures, runs } = await runStudy(plannedToy().plan, { out, workerUrl: none, execute });
  expect(failures).toBe(runs);
  const { code, stdout, stderr } = cordon(['analyse', out]);
  expect(code).toBe(1);
  expect(stderr).toBe(`${runs} of ${runs} runs failed; ${out}/failures.jsonl says why. There is nothing to average.\n`);
  expect(stdout).not.toMatch(/AVERAGES|CANNOT TELL/);
  expect(cordon(['chart', out])).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing to draw') });
  const { differences, charts } = JSON.parse(cordon(['analyse', out, '--json']).stdout);
  expect(charts).toEqual([]);
  expect(new Set(differences.map((row: { verdict: string }) => row.verdict))).toEqual(new Set(['']));
});
