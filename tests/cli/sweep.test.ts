import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cordon, cordonInterrupted, emptyFolder, rowsOf, tablesIn } from './cordon.ts';

const { folder, remove } = emptyFolder();
afterAll(remove);

const study = (more = '') => `
cordon: 1
name: street
scenario: ${resolve('scenarios/epstein.yaml')}
postures: [street]
set: { days: 5, burnInDays: 2 }
design:
  parameters:
    hostState.legitimacy.citizens: { values: [0.8, 0.86], as: legitimacy }
    street.police: { min: 0.02, max: 0.06, step: 0.04, as: police }
replications: 3
${more}`;

beforeAll(() => {
  writeFileSync(join(folder, 'street.study.yaml'), study());
  writeFileSync(join(folder, 'long.study.yaml'), study().replace('replications: 3', 'replications: 60'));
});

const at = (words: readonly string[]) => cordon(words, { cwd: folder });
const whole = join(folder, 'whole');

describe('cordon sweep', () => {
  it('says what a study would be, and writes nothing', () => {
    const before = readdirSync(folder);
    const { code, stdout } = at(['sweep', 'street.study.yaml', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Points +4\n/);
    expect(stdout).toMatch(/Runs +24\n/);
    expect(stdout).toMatch(/Time +about .* (s|min|h) with/);
    expect(JSON.parse(at(['sweep', 'street.study.yaml', '--dry-run', '--json']).stdout)).toMatchObject({
      points: 4,
      excluded: 0,
      runs: 24,
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('runs it through the simulator into a directory, whole or in shards that are merged to the same bytes', () => {
    expect(at(['sweep', 'street.study.yaml', '--out', 'whole'])).toMatchObject({
      code: 0,
      stdout: 'street: 24 runs at 4 points in whole\n',
    });
    const runs = rowsOf(whole, 'runs.csv');
    expect(runs).toHaveLength(24);
    const arrests = (legitimacy: string) =>
      runs.filter((row) => row.legitimacy === legitimacy).reduce((sum, row) => sum + Number(row.arrests), 0);
    expect(arrests('0.8')).toBeGreaterThan(arrests('0.86'));
    for (const index of [1, 2])
      expect(at(['sweep', 'street.study.yaml', '--shard', `${index}/2`, '--out', `part${index}`]).code).toBe(0);
    expect(at(['merge', 'part1', '--out', 'half'])).toMatchObject({ code: 1, stderr: 'missing: shard 2/2\n' });
    expect(at(['merge', 'part1', 'part2', '--out', 'merged']).code).toBe(0);
    expect(tablesIn(join(folder, 'merged'))).toEqual(tablesIn(whole));
    expect(at(['sweep', 'street.study.yaml', '--out', 'whole']).stderr).toMatch(/was complete already/);
  });

  it('interrupted by a signal goes on with --resume, to the bytes of a run without interruption', async () => {
    const segments = () => {
      const there = readdirSync(folder).includes('cut') && readdirSync(join(folder, 'cut')).includes('.segments');
      return there ? readdirSync(join(folder, 'cut', '.segments')).length : 0;
    };
    const words = ['sweep', 'long.study.yaml', '--out', 'cut'];
    const { code, stderr } = await cordonInterrupted(words, folder, 'SIGINT', () => segments() > 3);
    expect([code, stderr]).toEqual([130, expect.stringMatching(/--resume goes on from here/)]);
    expect(at(words)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/holds a part of these results; go on with --resume/),
    });
    const before = segments();
    const again = await cordonInterrupted([...words, '--resume'], folder, 'SIGTERM', () => segments() > before + 2);
    expect(again.code).toBe(143);
    expect(at([...words, '--resume']).code).toBe(0);
    expect(at(['sweep', 'long.study.yaml', '--out', 'uncut']).code).toBe(0);
    expect(tablesIn(join(folder, 'cut'))).toEqual(tablesIn(join(folder, 'uncut')));
  });

  it('ends runs where a condition holds, with the reason and the last row', () => {
    writeFileSync(join(folder, 'stop.study.yaml'), study('stop: { when: "arrests >= 20", maxDays: 6 }\n'));
    expect(at(['sweep', 'stop.study.yaml', '--out', 'stop']).code).toBe(0);
    const runs = rowsOf(join(folder, 'stop'), 'runs.csv');
    expect(new Set(runs.map((row) => row.stop_reason))).toEqual(new Set(['condition', 'maxDays']));
    const last = new Map(rowsOf(join(folder, 'stop'), 'timeseries.csv').map((row) => [row.run_id, row]));
    for (const row of runs) {
      expect(Number(row.arrests) >= 20).toBe(row.stop_reason === 'condition');
      expect(last.get(row.run_id)).toMatchObject({ tick: row.ticks, arrests: row.arrests });
      if (row.stop_reason === 'maxDays') expect(row.ticks).toBe('24');
    }
    // The run of so many days, and no other.
    const [stopped] = runs.filter((row) => row.stop_reason === 'condition' && row.posture === 'street');
    const { digest } = JSON.parse(
      cordon([
        'run',
        'scenarios/epstein.yaml',
        '--posture',
        'street',
        '--seed',
        stopped.seed,
        '--json',
        '--set',
        'burnInDays=2',
        '--set',
        `hostState.legitimacy.citizens=${stopped.legitimacy}`,
        '--set',
        `street.police=${stopped.police}`,
        '--days',
        String(Math.ceil(Number(stopped.ticks) / 4)),
      ]).stdout,
    );
    if (Number(stopped.ticks) % 4 === 0) expect(digest).toBe(stopped.digest);
  });

  it('a point at which the scenario contradicts itself is told before anything runs, with the point', () => {
    writeFileSync(join(folder, 'full.study.yaml'), study().replace('max: 0.06, step: 0.04', 'max: 0.4, step: 0.38'));
    const { code, stderr } = at(['sweep', 'full.study.yaml', '--out', 'full']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/epstein\.yaml:\d+:\d+: street.*\(at the point legitimacy = 0\.8, police = 0\.4\)\n/);
    expect(readdirSync(folder)).not.toContain('full');
  });

  it('`replay` finds a run of it the same', () => {
    const [{ run_id: id }] = rowsOf(whole, 'runs.csv');
    expect(at(['replay', 'whole', id])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^same: /) });
  });

  it('`analyse` gives main effects that sum to nothing, as text, JSON and a table', () => {
    const { code, stdout } = at(['analyse', 'whole', '--outcomes', 'arrests']);
    expect(code).toBe(0);
    for (const title of ['AVERAGES', 'DIFFERENCES', 'MAIN EFFECTS', 'not a forecast'])
      expect(stdout.toUpperCase()).toContain(title.toUpperCase());
    // Nobody is deployed, so that every posture is the same.
    expect(stdout).toMatch(/  CANNOT TELL\nCANNOT TELL beside a range of no width: .* from 30 repeats on\.\n/);
    const { effects } = JSON.parse(at(['analyse', 'whole', '--outcomes', 'arrests', '--json']).stdout);
    const legitimacy = effects.filter(
      (row: { parameter: string; posture: string }) => row.parameter === 'legitimacy' && row.posture === 'street',
    );
    expect(legitimacy.map((row: { level: string }) => row.level)).toEqual(['0.8', '0.86']);
    expect(legitimacy[0].effect).toBeGreaterThan(0);
    expect(legitimacy[0].effect + legitimacy[1].effect).toBeCloseTo(0, 9);
    expect(rowsOf(whole, 'effects.csv')).toHaveLength(effects.length);
    expect(at(['report', 'whole'])).toMatchObject({
      code: 2,
      stderr: 'whole holds a study; see cordon analyse whole\n',
    });
  });

  it('`analyse` says why a design by Saltelli of few samples has no indices', () => {
    const design = 'design:\n  method: saltelli\n  samples: 2';
    writeFileSync(join(folder, 'few.study.yaml'), study().replace('design:', design).replace(', step: 0.04', ''));
    expect(at(['sweep', 'few.study.yaml', '--out', 'few']).code).toBe(0);
    const { code, stderr } = at(['analyse', 'few']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^No indices: .* at least 16 samples .*\n/m);
    expect(at(['analyse', 'few', '--lang', 'fr']).stderr).toMatch(/^Aucun indice : .* au moins 16 échantillons .*\n/m);
    expect(readdirSync(join(folder, 'few'))).not.toContain('indices.csv');
  });
});

describe('mistakes', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'bad'));
    writeFileSync(join(folder, 'bad', 'path.study.yaml'), study().replace('street.police', 'street.polise'));
    writeFileSync(join(folder, 'bad', 'lost.study.yaml'), study().replace(/scenario: .*/, 'scenario: nowhere.yaml'));
    writeFileSync(join(folder, 'bad', 'empty.study.yaml'), '');
  });

  it.each([
    [
      ['sweep', 'bad/path.study.yaml'],
      /^bad\/path\.study\.yaml:10:\d+: street\.polise: unknown key; did you mean `police`\?\n/,
    ],
    [
      ['check', 'bad/path.study.yaml'],
      /^bad\/path\.study\.yaml:10:\d+: street\.polise: unknown key; did you mean `police`\?\n/,
    ],
    [['sweep', 'bad/lost.study.yaml'], /^bad\/lost\.study\.yaml:\d+:11: bad\/nowhere\.yaml: no such file\n$/],
    [['sweep', 'bad/empty.study.yaml'], /^bad\/empty\.study\.yaml:1:1: empty\n$/],
    [['sweep', resolve('scenarios/epstein.yaml')], /this is no study/],
    [
      ['sweep', 'street.study.yaml', '--shard', '3/2'],
      /^--shard: expected I\/N with I from 1 to N, such as 2\/8, found "3\/2"\n$/,
    ],
    [
      ['sweep', 'street.study.yaml', '--force', '--resume'],
      /^--force begins again; --resume and --retry-failed go on\n$/,
    ],
    [['sweep', 'street.study.yaml', '--out', '/dev/null/x'], /^\/dev\/null\/x: /],
    [['merge', 'bad', '--out', 'm'], /^bad is not a result directory\n$/],
    [['merge', 'bad'], /^--out is missing/],
    [['analyse', 'bad'], /^bad is not a result directory: there is no manifest\.json in it\n$/],
  ])('%j', (words, message) => {
    const { code, stdout, stderr } = at(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

it('`check` and `schema` know studies; those that come with Cordon are in order', () => {
  for (const name of readdirSync('scenarios').filter((each) => each.endsWith('.study.yaml'))) {
    const { code, stdout, stderr } = cordon(['check', join('scenarios', name)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^scenarios/${name}: ok\n`));
    expect(stdout).toMatch(/Points +\d+\n/);
  }
  expect(JSON.parse(cordon(['schema', 'study']).stdout).required).toEqual(['cordon', 'name', 'scenario']);
});
