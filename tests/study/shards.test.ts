import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../src/study/runStudy.ts';
import type { Execute, StudyOptions } from '../../src/study/runStudy.ts';
import { merge } from '../../src/study/merge.ts';
import { segmentOf } from '../../src/study/segment.ts';
import { setupAt } from '../../src/study/variants.ts';
import { rowRunnerOf } from '../../src/study/workerService.ts';
import { inProcess } from './inProcess.ts';
import { toyEngine, toyMeasures } from './toy.ts';
import { plannedToy, toyStudy } from './toyStudies.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-shards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const fresh = () => join(folder, `out${++count}`);

const shardCount = 2;
const design = `
design:
  parameters:
    mission.units.infantry1.strength: { min: 80, max: 160, step: 40, as: strength }
`;
const plainStudy = toyStudy(design);
const untilOf = (halfWidth: number) =>
  `${design}until: { measure: expectedCiviliansKilled, halfWidth: ${halfWidth}, minReplications: 5, maxReplications: 20 }\n`;
const studyOf = (halfWidth: number) => toyStudy(untilOf(halfWidth));

function bytesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => /\.csv$|failures/.test(name) && name !== 'timing.csv');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

const run = (study: string, out: string, more: Partial<StudyOptions> = {}, index?: number) =>
  runStudy(plannedToy({ study, shard: index === undefined ? undefined : { index, count: shardCount } }).plan, {
    out,
    workerUrl: new URL('file:///none'),
    execute: inProcess,
    ...more,
  });

async function sharded(study: string, more: Partial<StudyOptions> = {}): Promise<string[]> {
  const outs = [fresh(), fresh()];
  for (const [index, out] of outs.entries()) await run(study, out, more, index + 1);
  return outs;
}

const together = (parts: readonly string[], out: string, force = false) =>
  merge(parts, { out, force, measures: toyMeasures });

/** Runs with the toy; those of `tob` fail for every second replication. Tells each task that it runs. */
function failing(onTask: (key: string) => void = () => {}): Execute {
  return (tasks, setup, { onSegment }) => {
    const runOf = (isWell: boolean) =>
      rowRunnerOf(
        setup,
        (each) => {
          const engine = toyEngine(each);
          return {
            ...engine,
            arm(...words: Parameters<typeof engine.arm>) {
              if (!isWell && words[1] === 'tob') throw new Error('not now');
              return engine.arm(...words);
            },
          };
        },
        setupAt,
      );
    const [well, ill] = [runOf(true), runOf(false)];
    for (const task of tasks) {
      onTask(task.key);
      onSegment(segmentOf([(task.replication % 2 === 0 ? ill : well)(task)]));
    }
    return Promise.resolve(true);
  };
}

describe('shards of a study that goes on until it is precise', () => {
  it('that were damaged are named by merge, made good by --resume, and merged to the bytes of the whole', async () => {
    const whole = fresh();
    const { runs } = await run(studyOf(1.2), whole);
    const parts = await sharded(studyOf(1.2));
    for (const name of readdirSync(join(parts[1], '.segments')).slice(0, 2))
      truncateSync(join(parts[1], '.segments', name), 10);
    expect(() => together(parts, fresh())).toThrow(
      /^at least 1 of 15 replications are damaged or missing in the shards; call cordon sweep with --shard and --resume/,
    );
    const told: number[] = [];
    const onDamaged = (tasks: number) => told.push(tasks);
    expect(await run(studyOf(1.2), parts[1], { onDamaged }, 2)).toMatchObject({ already: false, status: 'complete' });
    expect(told).toEqual([2]);
    expect(await run(studyOf(1.2), parts[1], {}, 2)).toMatchObject({ already: true });
    const out = fresh();
    expect(together(parts, out)).toMatchObject({ runs, failures: 0 });
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  });

  it('whose failed runs were run again count those replications that the whole would', async () => {
    const whole = fresh();
    await run(studyOf(1.4), whole, { execute: failing() });
    const before = readFileSync(join(whole, 'runs.csv'), 'utf8').split('\n').length;
    await run(studyOf(1.4), whole, { retryFailed: true });
    const after = readFileSync(join(whole, 'runs.csv'), 'utf8').split('\n').length;
    // With the failed runs made good it is precise earlier.
    expect(after).toBeLessThan(before);
    const parts = await sharded(studyOf(1.4), { execute: failing() });
    for (const [index, part] of parts.entries()) await run(studyOf(1.4), part, { retryFailed: true }, index + 1);
    const out = fresh();
    together(parts, out);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  });

  it('runs what fails again once a session, however many rounds follow', async () => {
    const out = fresh();
    await run(studyOf(1.2), out, { execute: failing() });
    const tried: string[] = [];
    const { failures } = await run(studyOf(1.2), out, {
      retryFailed: true,
      execute: failing((key) => tried.push(key)),
    });
    expect(failures).toBeGreaterThan(0);
    expect(tried).toHaveLength(failures);
    expect(new Set(tried).size).toBe(failures);
  });
});

describe('merged results', () => {
  it('are never written over one of the shards', async () => {
    const parts = await sharded(plainStudy);
    const before = bytesOf(parts[0]);
    const link = fresh();
    symlinkSync(parts[0], link);
    for (const out of [parts[0], link])
      for (const force of [true, false])
        expect(() => together(parts, out, force)).toThrow(/is one of the shards; choose another --out$/);
    expect(bytesOf(parts[0])).toEqual(before);
  });

  it('are made again when failed runs of the shards were run again since', async () => {
    const parts = await sharded(plainStudy, { execute: failing() });
    const out = fresh();
    expect(together(parts, out)).toMatchObject({ already: false, failures: 6 });
    expect(together(parts, out)).toMatchObject({ already: true, failures: 6 });
    await expect(run(plainStudy, out, { retryFailed: true })).rejects.toThrow(
      /was merged; run the failed again in its shards, and merge these again$/,
    );
    for (const [index, part] of parts.entries()) await run(plainStudy, part, { retryFailed: true }, index + 1);
    expect(together(parts, out)).toMatchObject({ already: false, failures: 0 });
    expect(together(parts, out)).toMatchObject({ already: true, failures: 0 });
    const whole = fresh();
    await run(plainStudy, whole);
    expect(bytesOf(out)).toEqual(bytesOf(whole));
  });
});
