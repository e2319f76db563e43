import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { examine } from '../../src/evidence/examine.ts';
import type { Cell, Fact, Observations } from '../../src/evidence/fact.ts';
import { openStore } from '../../src/evidence/store.ts';
import { evidenceCsv, figureText, rowOf } from '../../src/evidence/table.ts';
import { townFile } from '../../src/evidence/worlds/world.ts';
import { readCsv } from '../../src/study/csv.ts';

const directory = mkdtempSync(join(tmpdir(), 'evidence-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const workerUrl = new URL('../../dist/worker.js', import.meta.url);

const short = { days: 4, burnInDays: 1, settlements: 6, population: 6000 };
const quiet: Cell = { name: 'quiet', file: ({ world }) => townFile({ ...short, worldSeed: world }), arm: 'present' };
const alone: Cell = { name: 'alone', file: quiet.file, arm: 'no-mission' };
/** Made from what happened in `quiet`: a band the larger, the more attacks there were. */
const later: Cell = {
  name: 'later',
  file: ({ world, past }) =>
    townFile({ ...short, worldSeed: world, rebels: { fighters: 90 + (past?.observation.events.length ?? 0) } }),
  varies: { past: quiet },
  arm: 'present',
};

const factOf = (cells: readonly Cell[], judge: (observations: Observations) => string = () => ''): Fact => ({
  id: 'SF00',
  role: 'tune',
  world: 'town',
  claim: 'A claim, with a comma',
  published: 'nothing',
  source: 'nobody',
  grade: 'A',
  contested: 'no',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'arms',
  held: 'the rest',
  measured: 'runs',
  rule: 'none',
  cells,
  replications: { full: 3, reduced: 2 },
  judge: (observations) => ({
    figure: 0.123456,
    lo95: 0.1,
    hi95: Infinity,
    power: '',
    verdict: 'cannot tell',
    note: judge(observations),
  }),
});

/** Examines with a store of its own, and tells how many runs were made. */
async function examined(facts: readonly Fact[], size: 'full' | 'reduced', out: string) {
  const store = openStore(join(directory, out));
  let made = 0;
  try {
    const onProgress = (): void => void made++;
    return { rows: await examine(facts, store, { size, workerUrl, jobs: 1, onProgress }), made };
  } finally {
    store.close();
  }
}

describe('examining facts', () => {
  it('makes each run once, whatever number of facts asks for it, and none that the store has', async () => {
    const twice = [factOf([quiet, alone]), factOf([quiet])];
    expect((await examined(twice, 'reduced', 'a')).made).toBe(4);
    const more = await examined(twice, 'full', 'a');
    expect(more.made).toBe(2);
    expect(more.rows?.map(({ runs, replications }) => [runs, replications])).toEqual([
      [6, 3],
      [3, 3],
    ]);
    expect((await examined([factOf([alone])], 'full', 'a')).made).toBe(0);
  });

  it('gives the cells of a replication the same world and luck, and the judge what is read back from disk', async () => {
    const digests: string[] = [];
    const judge = ({ quiet: here, alone: there }: Observations): string => {
      here.forEach(({ observation, file }, index) => {
        expect(observation.seed).toBe(there[index].observation.seed);
        expect(file.name).toBe(there[index].file.name);
      });
      digests.push(here.map(({ observation }) => observation.digest).join());
      return '';
    };
    await examined([factOf([quiet, alone], judge)], 'reduced', 'a');
    await examined([factOf([quiet, alone], judge)], 'reduced', 'b');
    expect(digests[0]).toBe(digests[1]);
  });

  it('makes a scenario from the run of another cell', async () => {
    const judge = ({ later: cell, quiet: past }: Observations): string => {
      cell.forEach(({ file }, index) => {
        const fighters = file.spoilers
          ?.filter(({ id }) => id.startsWith('rebels'))
          .reduce((sum, s) => sum + s.fighters, 0);
        expect(fighters).toBe(90 + past[index].observation.events.length);
      });
      return 'judged';
    };
    const { rows } = await examined([factOf([quiet, later], judge)], 'reduced', 'a');
    expect(rows?.[0].judgement.note).toBe('judged');
  });

  it('stops when it is asked to, with nothing judged', async () => {
    const store = openStore(join(directory, 'c'));
    const signal = AbortSignal.abort();
    expect(await examine([factOf([quiet])], store, { size: 'reduced', workerUrl, jobs: 1, signal })).toBeUndefined();
    store.close();
  });

  it('ends in a row whose figures are short and whose unbounded end is empty', async () => {
    const { rows = [] } = await examined([factOf([quiet])], 'reduced', 'a');
    const [header, line] = readCsv([evidenceCsv(rows.map(rowOf))]);
    expect(header.join()).toBe('id,role,world,figure,lo95,hi95,published,grade,contested,power,verdict,kind,note');
    expect(line.slice(3, 6)).toEqual(['0.1235', '0.1', '']);
    expect(figureText(rowOf(rows[0]))).toBe('0.123 (0.1 to unbounded)');
  });
});
