import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cordon, emptyFolder, firstSteps, rowsOf } from './cordon.ts';

const run = (...words: string[]) => cordon(['run', firstSteps, '--posture', 'tob', ...words]);
const record = (...words: string[]) => JSON.parse(run('--json', ...words).stdout);

describe('cordon run', () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);

  it('prints outcomes with label and unit, and that one run is one draw of luck', () => {
    const { code, stdout, stderr } = run('--seed', '7');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^First steps: Temporary operating bases, 60 days, seed 7\n/);
    expect(stdout).toContain('Model result. Not a forecast, not intelligence.');
    expect(stdout).toMatch(
      /\nPrimary outcomes of the scenario\n {2}Civilians killed, expected +[\d.]+ persons\n {2}Days of disorder +\d+ place-days\n\n\d+ other measures: --all prints them/,
    );
    expect(stdout).not.toContain('Civilians injured');
    expect(stdout).toMatch(/\ndigest [0-9a-f]{16}\n$/);
  });

  it('prints every measure where asked, the primary ones still first', () => {
    const { stdout } = run('--seed', '7', '--all');
    expect(stdout).toMatch(
      /Primary outcomes of the scenario\n {2}Civilians killed, expected[^]*\nOther measures\n {2}/,
    );
    expect(stdout).toMatch(/\n {2}Civilians killed +\d+ persons\n/);
    expect(stdout).not.toMatch(/ 0 or 1\n|\d 1\n/);
  });

  it('prints the same in French', () => {
    const { stdout } = run('--seed', '7', '--lang', 'fr');
    expect(stdout).toMatch(/^Premiers pas : .*, 60 jours, graine 7\n/);
    expect(stdout).toContain('personnes');
  });

  it('repeats itself from its seed, and another seed is another run', () => {
    const [first, again, other] = [record('--seed', '7'), record('--seed', '7'), record('--seed', '8')];
    expect(again).toEqual(first);
    expect(other.digest).not.toBe(first.digest);
    expect(first).toMatchObject({ posture: 'tob', seed: 7, ticks: 240 });
  });

  it('changes what it is told to change', () => {
    const usual = record('--seed', '7');
    expect(record('--seed', '7', '--days', '10').ticks).toBe(40);
    expect(record('--seed', '7', '--set', 'days=30').ticks).toBe(120);
    expect(record('--seed', '7', '--set', 'clock.tickHours=3', '--set', 'days=30').ticks).toBe(240);
    expect(record('--seed', '7', '--set', 'mission.units.fpu1.strength=70').digest).not.toBe(usual.digest);
  });

  it('leaves out the processes that it is told to leave out', () => {
    const without = record('--seed', '7', '--without', 'publicOrder', '--without', 'attacks');
    expect(without.outcomes).toMatchObject({ riots: 0, attacksOnCivilians: 0 });
  });

  it('writes the tables of the run, the same numbers as on stdout, and never over others', () => {
    const out = join(folder, 'one');
    const written = record('--seed', '7', '--out', out);
    const here = record('--seed', '7');
    expect(written).toMatchObject({ digest: here.digest, outcomes: here.outcomes, ticks: here.ticks });
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['manifest.json', 'runs.csv', 'incidents.csv', 'timeseries.csv']),
    );
    const refused = run('--seed', '8', '--out', out);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/--force\n$/);
    expect(rowsOf(out, 'runs.csv')[0].seed).toBe('7');
    expect(run('--seed', '8', '--out', out, '--force').code).toBe(0);
    expect(rowsOf(out, 'runs.csv')[0].seed).toBe('8');
  });

  it('of a directory with one run is no comparison', () => {
    const out = join(folder, 'single');
    expect(run('--out', out).code).toBe(0);
    expect(cordon(['report', out])).toMatchObject({
      code: 2,
      stderr: `${out} holds a single run; expected a comparison\n`,
    });
  });
});
