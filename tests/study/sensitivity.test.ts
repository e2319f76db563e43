import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import { analyseStudy } from '../../src/study/studyAnalysis.ts';
import { openReader } from '../../src/study/store/reader.ts';
import { inProcess } from './inProcess.ts';
import { plannedToy, toyStudy } from './toyStudies.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-sensitivity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The kind changes what tob does; the strength changes nothing in the toy. */
async function found(method: string) {
  const design = `
design:
  ${method}
  parameters:
    postures.tob.kind: { values: [wide-area, tob], as: kind }
    mission.units.infantry1.strength: { min: 80, max: 160, as: strength }
`;
  const out = join(folder, method.replace(/\W/g, ''));
  const { plan } = plannedToy({ study: toyStudy(design, 3) });
  await runStudy(plan, { out, workerUrl: new URL('file:///none'), execute: inProcess });
  const reader = openReader(out);
  return { ...analyseStudy(reader, ['expectedCiviliansKilled']), plan };
}

it('a design by Morris gives elementary effects, though points that come twice are run once', async () => {
  const { screening, indices, plan } = await found('method: morris, samples: 10'.replace(', ', '\n  '));
  expect(plan.points.length).toBeLessThan(30);
  expect(indices).toEqual([]);
  const of = (posture: string, parameter: string) =>
    screening.find((row) => row.posture === posture && row.parameter === parameter);
  expect(of('tob', 'strength')).toMatchObject({ n: 10, muStar: 0, sigma: 0 });
  const kind = of('tob', 'kind');
  // The other kind saves 1 + luck / 50 more, of luck from 0 to 10; a step of two thirds always changes it.
  expect(kind?.mu).toBeLessThan(-1.5);
  expect(kind?.mu).toBeGreaterThan(-1.8);
  expect(kind?.sigma).toBeCloseTo(0, 9);
  expect(of('static', 'kind')?.muStar).toBe(0);
});

it('a sampled design gives first-order indices; all that varies goes with what does it', async () => {
  const { screening, indices } = await found('method: lhs\n  samples: 60');
  expect(screening).toEqual([]);
  const of = (posture: string, parameter: string) =>
    indices.find((row) => row.posture === posture && row.parameter === parameter)?.index;
  expect(of('tob', 'kind')).toBeGreaterThan(0.95);
  expect(of('tob', 'strength')).toBeLessThan(0.4);
  expect(of('no-mission', 'kind')).toBeNull();
});

it('a design by Saltelli gives total indices too, though points that come twice are run once', async () => {
  const { indices, plan } = await found('method: saltelli\n  samples: 32');
  expect(plan.points.length).toBeLessThanOrEqual(128);
  const of = (posture: string, parameter: string) =>
    indices.find((row) => row.posture === posture && row.parameter === parameter);
  expect(of('tob', 'kind')).toMatchObject({ points: 128 });
  expect(of('tob', 'kind')?.total).toBeGreaterThan(0.8);
  expect(of('tob', 'strength')?.total).toBeCloseTo(0, 9);
  expect(of('no-mission', 'kind')?.total).toBeNull();
});

it('few points drawn by chance give neither, and it is said that points are too few', async () => {
  const { screening, indices, lacks } = await found('method: random\n  samples: 8');
  expect([screening, indices, lacks]).toEqual([[], [], 'points']);
});

it('a design by Saltelli of fewer than 16 samples gives no indices, and says that it lacks samples', async () => {
  const few = await found('method: saltelli\n  samples: 8');
  expect([few.indices, few.lacks]).toEqual([[], 'samples']);
  const enough = await found('method: saltelli\n  samples: 16');
  expect(enough.lacks).toBeNull();
  expect(enough.indices).not.toEqual([]);
});
