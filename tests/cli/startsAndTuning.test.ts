import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { driftWarning } from '../../src/cli/driftWarning.ts';
import { readResults } from '../../src/study/results.ts';
import { cordon, emptyFolder, firstSteps, rowsOf, tablesIn } from './cordon.ts';

const { folder, remove } = emptyFolder();
afterAll(remove);

describe('cordon compare --steady --tuned', () => {
  const out = join(folder, 'both');
  const budget = ['--tuned', '--tune-candidates', '2', '--tune-replications', '1'];
  const compare = (...words: string[]) =>
    cordon(['compare', firstSteps, '--replications', '2', '--postures', 'tob', ...words], { cwd: folder });

  it('adds steady and tuned arms, and tells what was tried', () => {
    expect(compare('--steady', ...budget, '--out', out).code).toBe(0);
    const arms = rowsOf(out, 'runs.csv').map(({ start, posture }) => `${start} ${posture}`);
    expect([...new Set(arms)]).toEqual(
      ['steady', 'switching'].flatMap((start) => ['no-mission', 'tob', 'tob-tuned'].map((arm) => `${start} ${arm}`)),
    );
    expect(rowsOf(out, 'tuning.csv').map(({ posture, candidate }) => `${posture} ${candidate}`)).toEqual([
      'tob 1',
      'tob 2',
    ]);
  });

  it('gives, without the search, the same numbers again from the resolved scenario', () => {
    const again = join(folder, 'again');
    const words = ['--replications', '2', '--postures', 'tob,tob-tuned', '--steady', '--out', again];
    expect(cordon(['compare', 'scenario.resolved.yaml', ...words], { cwd: out }).code).toBe(0);
    expect(tablesIn(again)['runs.csv']).toBe(tablesIn(out)['runs.csv']);
  });

  it('warns in one line of stocks that the burn-in left on their way', () => {
    const results = readResults(out);
    const rows = results.drift.slice(0, 3).map((row, i) => ({
      ...row,
      outcome: i < 2 ? 'trust' : 'displaced',
      slope: [0.05, -0.07, 90][i],
      verdict: i < 2 ? ('DRIFT' as const) : ('CANNOT TELL' as const),
    }));
    expect(driftWarning({ ...results, drift: rows }, 'en')).toMatch(
      /Trust in the mission −0\.07\. A longer burnInDays/,
    );
    expect(driftWarning({ ...results, drift: rows }, 'fr')).toMatch(/Confiance dans la mission −0,07/);
    expect(driftWarning({ ...results, drift: rows.slice(2) }, 'en')).toBeUndefined();
  });

  it('refuses a budget for tuning where nothing is tuned', () => {
    expect(compare('--tune-candidates', '3')).toMatchObject({ code: 2, stdout: '' });
    expect(compare('--tuned', '--tune-candidates', '1').stderr).toMatch(/whole number from 2 to 200/);
  });
});
