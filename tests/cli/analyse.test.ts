import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import { inProcess } from '../study/inProcess.ts';
import { toySourceWith } from '../study/toy.ts';
import { plannedToy } from '../study/toyStudies.ts';
import { cordon } from './cordon.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-analyse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('`analyse` says where runs failed that others did not', async () => {
  const out = join(folder, 'uneven');
  const { plan } = plannedToy({ source: toySourceWith({ failing: 'tob' }) });
  const { failures } = await runStudy(plan, { out, workerUrl: new URL('file:///none'), execute: inProcess });
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
  await runStudy(plannedToy().plan, { out, workerUrl: new URL('file:///none'), execute: inProcess });
  expect(cordon(['analyse', out])).toMatchObject({ code: 0, stderr: expect.not.stringContaining('failed') });
});
