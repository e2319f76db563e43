import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/catalogue.ts';
import { cordon, cordonInterrupted, emptyFolder, firstSteps, rowsOf, tablesIn, type Called } from './cordon.ts';

const { folder, remove } = emptyFolder();
afterAll(remove);

const compare = (...words: string[]) => cordon(['compare', firstSteps, ...words], { cwd: folder });

describe('cordon compare', () => {
  let first: Called;
  const out = join(folder, 'results', 'first');
  beforeAll(() => {
    first = compare('--replications', '12', '--out', out);
  });

  it('begins stdout with the first screen', () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(
      /^ 1 {2}Model result\. Not a forecast, not intelligence\.\n 2 {2}QUESTION {2}First steps/,
    );
    expect(first.stdout).toMatch(/\n10 {2}USE FOR {2}Class debate/);
    expect(first.stdout).not.toContain('\u001b');
  });

  it('says on stderr how small a difference it can see, how many repeats are needed, and where the report is', () => {
    const lines = first.stderr.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /: 12 replications can show a difference of [\d.]+ \(.+ against .+\); 3(\.00)? matters, and needs \d+\.$/,
    );
    expect(lines.at(-1)).toBe('Report: results/first/report.html');
    for (const sign of ['\r', '\u001b', '[#']) expect(first.stderr).not.toContain(sign);
  });

  it('writes a report with every chart', () => {
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    expect(html.match(/<figure>/g)).toHaveLength(charts.length);
    expect(html).toContain('cordon compare scenario.resolved.yaml --replications 12 --seed 1');
  });

  it('gives the same tables for another number of workers', () => {
    const again = join(folder, 'jobs');
    expect(compare('--replications', '12', '--jobs', '1', '--out', again).code).toBe(0);
    expect(tablesIn(again)).toEqual(tablesIn(out));
  });

  it('can be repeated by the command in its report', () => {
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    const [, words] = /<code>cordon (compare [^<]*) --out again<\/code>/.exec(html) ?? [];
    const repeated = [...words.split(' '), '--out', join(folder, 'repeated')];
    expect(cordon(repeated, { cwd: out }).code).toBe(0);
    expect(tablesIn(join(folder, 'repeated'))).toEqual(tablesIn(out));
  });

  it('prints a complete directory again without running anything', () => {
    const again = compare('--replications', '12', '--out', out);
    expect(again.code).toBe(0);
    expect(again.stdout).toBe(first.stdout);
    expect(again.stderr).toMatch(/was complete already; nothing was run/);
  });

  it('names the directory after the scenario and the plan', () => {
    expect(compare('--replications', '1').stderr).toMatch(/Report: results\/first-steps-[0-9a-f]{12}\/report\.html/);
  });

  it('never writes over another plan, unless it is forced to', () => {
    const before = tablesIn(out);
    const refused = compare('--replications', '3', '--out', out);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/holds results of another plan; .*--force\n$/);
    expect(tablesIn(out)).toEqual(before);
    const other = join(folder, 'forced');
    expect(compare('--replications', '2', '--out', other).code).toBe(0);
    expect(compare('--replications', '3', '--out', other, '--force').code).toBe(0);
    expect(new Set(rowsOf(other, 'runs.csv').map(({ replication }) => replication)).size).toBe(3);
  });

  it('compares only the postures that it is told to, no mission always among them', () => {
    const two = join(folder, 'two');
    expect(compare('--replications', '2', '--postures', 'tob,static', '--out', two).code).toBe(0);
    expect([...new Set(rowsOf(two, 'runs.csv').map(({ posture }) => posture))]).toEqual([
      'no-mission',
      'static',
      'tob',
    ]);
  });

  it('prints for machines what it says and the tables behind it', () => {
    const { stdout } = compare('--replications', '12', '--out', out, '--json');
    const { directory, report, firstScreen, differences, provenance } = JSON.parse(stdout);
    expect(directory).toBe(out);
    expect(existsSync(report)).toBe(true);
    expect(firstScreen).toHaveLength(10);
    expect(differences[0]).toMatchObject({ posture_a: 'no-mission', n: 12 });
    expect(provenance).toMatchObject({ seed: 1, replications: 12 });
  });

  it('gives a seed that `run` repeats, burn-in included', () => {
    const row = rowsOf(out, 'runs.csv').find(({ posture }) => posture === 'wide-area');
    const { stdout } = cordon(['run', firstSteps, '--posture', 'wide-area', '--seed', row?.seed ?? '', '--json']);
    const { outcomes, digest } = JSON.parse(stdout);
    expect(digest).toBe(row?.digest);
    expect(String(outcomes.expectedCiviliansKilled)).toBe(row?.expectedCiviliansKilled);
  });
});

describe('an interruption', () => {
  const uninterrupted = join(folder, 'whole');
  const journal = (directory: string) => join(directory, 'journal.jsonl');
  const begun = (directory: string) =>
    existsSync(journal(directory)) && readFileSync(journal(directory), 'utf8').split('\n').length > 2;
  const words = (out: string) => ['compare', firstSteps, '--replications', '40', '--out', out];
  beforeAll(() => {
    cordon(words(uninterrupted), { cwd: folder });
  });

  const signals = [['SIGINT', 130] as const, ['SIGTERM', 143] as const];
  // The long tests have both; in the quick ones the other stops a sweep.
  it.each(process.env.CORDON_FULL === undefined ? signals.slice(0, 1) : signals)(
    'by %s ends with %i and leaves what the same command finishes to the same bytes',
    async (signal, code) => {
      const out = join(folder, signal);
      const stopped = await cordonInterrupted(words(out), folder, signal, () => begun(out));
      expect(stopped).toMatchObject({ code, stdout: '' });
      expect(stopped.stderr).toContain('the same command goes on from here');
      expect(cordon(['report', out]).code).toBe(2);
      truncateSync(join(out, '.segments', readdirSync(join(out, '.segments'))[0]), 10);
      const resumed = cordon(words(out), { cwd: folder });
      expect(resumed.code).toBe(0);
      expect(resumed.stderr).toMatch(/^\d+ committed results are damaged/);
      expect(tablesIn(out)).toEqual(tablesIn(uninterrupted));
    },
  );
});

describe('with the directory of a comparison', () => {
  const out = join(folder, 'done');
  beforeAll(() => {
    compare('--replications', '4', '--out', out);
  });

  it('`report` prints the first screen in the language asked for and writes the page in it', () => {
    const { code, stdout } = cordon(['report', out, '--lang', 'fr']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ 1 {2}Résultat de modèle\./);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<html lang="fr">');
  });

  it('`chart` draws every chart, or those named, in the formats asked for, into its own folder', () => {
    const { code, stdout } = cordon(['chart', out]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual(charts.map(({ name }) => join(out, 'charts', `${name}.svg`)));
    const json = cordon(['chart', out, 'harmMap', '--format', 'png,html,json', '--json']).stdout;
    expect(JSON.parse(json).files.map((file: string) => file.slice(out.length))).toEqual([
      '/charts/harmMap.png',
      '/charts/harmMap.html',
      '/charts/harmMap.json',
    ]);
    expect(
      readFileSync(join(out, 'charts', 'harmMap.png'))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(JSON.parse(readFileSync(join(out, 'charts', 'harmMap.json'), 'utf8'))).toHaveProperty('$schema');
  });

  it('`chart --theme dark` draws beside the light charts, not over them', () => {
    const { code, stdout } = cordon(['chart', out, 'gains', '--theme', 'dark']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${join(out, 'charts', 'gains-dark.svg')}\n` });
    expect(readFileSync(join(out, 'charts', 'gains-dark.svg'), 'utf8')).toContain('fill="#14181d"');
  });

  it('nothing is written outside it through a link', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    rmSync(join(out, 'charts'), { recursive: true, force: true });
    symlinkSync(elsewhere, join(out, 'charts'));
    expect(cordon(['chart', out])).toMatchObject({ code: 1, stdout: '' });
    rmSync(join(out, 'report.html'), { force: true });
    symlinkSync(join(elsewhere, 'stolen.html'), join(out, 'report.html'));
    expect(cordon(['report', out]).code).toBe(0);
    expect(lstatSync(join(out, 'report.html')).isFile()).toBe(true);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('`replay` finds each run the same', () => {
    for (const { run_id: id } of rowsOf(out, 'runs.csv').slice(0, 4)) {
      const { code, stdout } = cordon(['replay', out, id]);
      expect(stdout).toMatch(/^same: .*digest [0-9a-f]{16}/);
      expect(code).toBe(0);
    }
    expect(cordon(['replay', out, 'r0'])).toMatchObject({ code: 2, stdout: '' });
  });
});
