import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { topics } from '../../src/cli/topics.ts';
import { incidentKinds, outcomes, perpetratorKinds, reasons } from '../../src/sim/codes.ts';
import { processes } from '../../src/sim/tick.ts';
import { cordon, emptyFolder, program } from './cordon.ts';

describe('cordon explain', () => {
  it('lists its topics, and explains each', () => {
    const { code, stdout } = cordon(['explain']);
    expect(code).toBe(0);
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(names).toEqual(topics('en').map(({ name }) => name));
    for (const name of names) expect(cordon(['explain', name])).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(['en', 'fr'] as const)('has a meaning for every word in the tables, in %s', (language) => {
    const entries = new Map(
      topics(language).flatMap(({ entries: all }) => all.map(({ name, meaning }) => [name, meaning])),
    );
    const words = [
      ...incidentKinds,
      ...outcomes,
      ...reasons.filter(Boolean),
      ...perpetratorKinds,
      ...processes.map(({ name }) => name),
    ];
    for (const word of words) expect(entries.get(word), word).toMatch(/\S+ \S+/);
  });

  it('gives a parameter with its unit, default, range and source', () => {
    const { stdout } = cordon(['explain', 'harm.killsPerFighter']);
    for (const heading of ['unit', 'default', 'plausible', 'source'])
      expect(stdout).toMatch(new RegExp(`\\n {4}${heading} +\\S`));
  });

  it('finds a family of parameters, and a part of a name whatever its case', () => {
    expect(cordon(['explain', 'harm']).stdout).toMatch(/^harm\.\w+\n[\s\S]*\n\nharm\.\w+\n/);
    expect(cordon(['explain', 'KILLSPERFIGHTER']).stdout).toMatch(/^harm\.killsPerFighter\n/);
  });

  it('prints for machines too', () => {
    expect(JSON.parse(cordon(['explain', 'static', '--json']).stdout)[0]).toMatchObject({
      topic: 'postures',
      name: 'static',
    });
  });
});

describe('cordon check', () => {
  const scenarios = readdirSync('scenarios').filter((name) => name.endsWith('.yaml') && !name.endsWith('.study.yaml'));

  it.each(scenarios)('finds %s in order', (name) => {
    const { code, stdout, stderr } = cordon(['check', join('scenarios', name)]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(new RegExp(`^scenarios/${name}: ok\n`));
    expect(stdout).toMatch(/Places +\d+\n/);
  });

  it('prints for machines, mistakes too', () => {
    expect(JSON.parse(cordon(['check', 'scenarios/first-steps.yaml', '--json']).stdout)).toMatchObject({
      ok: true,
      places: 3,
      agents: 4500,
    });
    const bad = cordon(['check', 'tests/bad/misspelt-key.yaml', '--json']);
    expect(bad.code).toBe(2);
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false, problems: [{ file: 'tests/bad/misspelt-key.yaml' }] });
  });
});

it('`schema` prints a JSON Schema', () => {
  const schema = JSON.parse(cordon(['schema', 'scenario']).stdout);
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(schema.required).toEqual(expect.arrayContaining(['cordon', 'name', 'map', 'places']));
});

describe('cordon new', () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);

  it('begins a scenario that is in order, and never writes over one', () => {
    expect(cordon(['new', 'mine.yaml'], { cwd: folder })).toMatchObject({ code: 0, stdout: 'Wrote mine.yaml\n' });
    expect(cordon(['check', 'mine.yaml'], { cwd: folder }).code).toBe(0);
    expect(cordon(['new', 'mine.yaml', '--template', 'bambari'], { cwd: folder }).code).toBe(2);
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe(readFileSync('scenarios/first-steps.yaml', 'utf8'));
  });
});

it('a reader that closes its end early is no fault', () => {
  const { stderr, stdout } = spawnSync(
    'bash',
    ['-c', `'${process.execPath}' '${program}' explain parameters | head -n 1`],
    { encoding: 'utf8' },
  );
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});
