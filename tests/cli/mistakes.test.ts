import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cordon, emptyFolder, firstSteps } from './cordon.ts';

const run = ['run', firstSteps, '--posture', 'tob'];
const compare = ['compare', firstSteps];

/** What a user types, and the one line that answers. */
const mistakes: readonly (readonly [words: readonly string[], line: string | RegExp])[] = [
  [[], 'a command is missing; see cordon --help'],
  [['comprae', 'x'], 'unknown command "comprae"; did you mean `compare`?'],
  [['--nothing'], 'unknown option --nothing; see cordon --help'],
  [['compare'], 'SCENARIO is missing; expected cordon compare SCENARIO'],
  [['compare', ''], 'SCENARIO is missing; expected cordon compare SCENARIO'],
  [['check', 'a', 'b'], 'unexpected "b"; expected cordon check FILE'],
  [[...compare, '--sed', '1'], 'unknown option --sed of cordon compare; did you mean --seed?'],
  [[...compare, '--no-force'], /^unknown option --no-force of cordon compare/],
  [[...compare, '-j', '4'], /^unknown option -j of cordon compare/],
  [[...compare, '--ensemble'], /^unknown option --ensemble of cordon compare/],
  [[...compare, '--seed'], '--seed needs a value'],
  [[...compare, '--seed', '1', '--seed', '2'], '--seed is given twice'],
  [[...compare, '--seed', '-1'], '--seed: expected a whole number from 0 up, below 2^53, found "-1"'],
  [[...compare, '--seed', '9007199254740993'], /^--seed: expected a whole number/],
  [[...compare, '--replications', '1e3'], '--replications: expected a whole number from 1 to 1000000, found "1e3"'],
  [[...compare, '--replications', '0'], /^--replications: expected a whole number from 1/],
  [[...compare, '--jobs', 'all'], '--jobs: expected a whole number from 1 to 1024, found "all"'],
  [[...compare, '--seeding', 'comon'], '--seeding: unknown "comon"; did you mean `common`?'],
  [[...compare, '--postures', 'static,'], '--postures: expected names with commas between them, found "static,"'],
  [[...compare, '--postures', 'statik'], /unknown posture "statik".*static/],
  [[...compare, '--lang', 'de'], '--lang: unknown "de"; expected one of en, fr'],
  [[...compare, '--out', '/dev/null/results'], /^\/dev\/null\/results: /],
  [['compare', 'nowhere.yaml'], 'nowhere.yaml: no such file'],
  [['check', '.'], '.: is a directory; expected a file'],
  [['check', 'empty.yaml'], /^empty\.yaml:1:1: .*empty/],
  [['check', 'large.yaml'], /^large\.yaml:1:1: the file is too large: 50/],
  [['run', firstSteps], '--posture is missing; one of no-mission, present, static, wide-area, tob'],
  [['run', firstSteps, '--posture', 'statik'], '--posture: unknown "statik"; did you mean `static`?'],
  [[...run, '--days', '0'], '--days: expected a whole number from 1 to 3650, found "0"'],
  [[...run, '--without', 'movment'], '--without: unknown process "movment"; did you mean `movement`?'],
  [[...run, '--set', 'seed'], '--set seed: expected PATH=VALUE, found "seed"'],
  [
    [...run, '--set', 'mission.units.fpu2.strength=1'],
    /^--set mission\.units\.fpu2\.strength: .*did you mean `fpu1`\?$/,
  ],
  [[...run, '--set', 'mission.units.fpu1.strength=-1'], /^--set mission\.units\.fpu1\.strength: /],
  [[...run, '--set', 'mission.units.fpu1.base=[12, 0]'], /^--set mission\.units\.fpu1\.base: .*water/],
  [[...run, '--points', 'points.jsonl'], '--points: expected -, which is stdin'],
  [[...run, '--points', '-', '--out', 'x'], '--points answers on stdout; leave out --out'],
  [['schema', 'scenari'], 'unknown kind of file "scenari"; did you mean `scenario`?'],
  [['explain', 'noUnitFere'], 'nothing is called "noUnitFere"; did you mean `noUnitFree`?'],
  [['new', 'mine.txt'], 'mine.txt: expected a name that ends in .yaml'],
  [['new', 'nowhere/mine.yaml'], 'nowhere/mine.yaml: its folder does not exist'],
  [['new', 'empty.yaml'], 'empty.yaml: exists already and is not overwritten; choose another name'],
  [['new', 'mine.yaml', '--template', 'frist-steps'], '--template: unknown "frist-steps"; did you mean `first-steps`?'],
  [['new', 'mine.yaml', '--template', '../package'], /^--template: unknown "\.\.\/package"/],
  [['report', 'nowhere'], 'nowhere is not a result directory: it does not exist'],
  [['chart', '.'], '. is not a result directory: there is no manifest.json in it'],
  [['chart', 'nowhere', 'harmmap'], 'unknown chart "harmmap"; did you mean `harmMap`?'],
  [['chart', 'nowhere', '--format', 'gif'], '--format: unknown "gif"; expected one of svg, png, html, json'],
  [['replay', 'nowhere'], 'RUN_ID is missing; expected cordon replay DIR RUN_ID'],
];

describe('a mistake', () => {
  const { folder, remove } = emptyFolder();
  beforeAll(() => {
    writeFileSync(join(folder, 'empty.yaml'), '');
    writeFileSync(join(folder, 'large.yaml'), `cordon: 1\n${'# nothing\n'.repeat(5_000_000)}`);
  });
  afterAll(remove);

  it.each(mistakes)('in %j is told in one line on stderr, with exit code 2, and nothing is written', (words, line) => {
    const before = readdirSync(folder);
    const { code, stdout, stderr } = cordon(words, { cwd: folder });
    expect(stderr.endsWith('\n')).toBe(true);
    const said = stderr.trimEnd();
    if (typeof line === 'string') expect(said).toBe(line);
    else expect(said).toMatch(line);
    expect(said.split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('in a file is told with its place, one line each', () => {
    const file = resolve('tests/bad/many-mistakes.yaml');
    const { code, stderr } = cordon(['compare', file], { cwd: folder });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.startsWith(file)).toBe(true);
    expect(lines[0]).toMatch(/:\d+:\d+: \S/);
    expect(code).toBe(2);
  });
});

describe('a fault of ours', () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);

  it('says so, asks to report it, and exits with 70', () => {
    mkdirSync(join(folder, 'home'));
    const { code, stderr } = cordon(['run', firstSteps, '--posture', 'tob', '--out', join(folder, 'home')], {
      // Breaks something that no user can break.
      env: {
        NODE_OPTIONS: `--import=data:text/javascript,Array.prototype.flatMap=()=>{throw%20new%20RangeError('broken')}`,
      },
    });
    expect(stderr).toMatch(/^This is a fault in Cordon; please report it/);
    expect(stderr).toContain('RangeError: broken');
    expect(code).toBe(70);
  });
});
