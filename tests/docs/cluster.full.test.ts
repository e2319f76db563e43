import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/packages.mjs';
import { cordon, emptyFolder, program, tablesIn } from '../cli/cordon.ts';

const { folder, remove } = emptyFolder();
afterAll(remove);

const study = `
cordon: 1
name: cluster
scenario: ${resolve('scenarios/epstein.yaml')}
postures: [street]
set: { days: 3, burnInDays: 1 }
design: { parameters: { street.police: { values: [0.02, 0.04, 0.06], as: police } } }
replications: 2
`;

function call(script: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync('bash', [resolve('docs/cluster', script), ...words], {
    cwd: folder,
    env: { ...process.env, CORDON: program, ...environment },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

let whole: Record<string, string>;
beforeAll(() => {
  writeFileSync(join(folder, 'study.yaml'), study);
  expect(cordon(['sweep', 'study.yaml', '--out', 'whole'], { cwd: folder }).code).toBe(0);
  whole = tablesIn(join(folder, 'whole'));
});

describe('the examples of docs/cluster have the bytes of one machine', () => {
  it('as a Slurm array, with the variables that Slurm sets', () => {
    for (const id of ['1', '2'])
      call('slurm.sh', ['study.yaml', 'slurm'], {
        SLURM_ARRAY_TASK_ID: id,
        SLURM_ARRAY_TASK_COUNT: '2',
        SLURM_CPUS_PER_TASK: '1',
      });
    call('slurm.sh', ['study.yaml', 'slurm', 'merge', '2']);
    expect(tablesIn(join(folder, 'slurm', 'whole'))).toEqual(whole);
  });

  it.skipIf(findProgram(['parallel']) === undefined)('by GNU parallel', () => {
    call('parallel.sh', ['study.yaml', 'parallel', '2']);
    expect(tablesIn(join(folder, 'parallel', 'whole'))).toEqual(whole);
  });
});
