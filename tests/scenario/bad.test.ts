import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { known } from './small.ts';

const folder = new URL('../bad/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function messages(source: string, name: string): string {
  const parsed = parseScenario(source, name, known);
  return 'problems' in parsed
    ? parsed.problems.map((problem) => `${formatProblem(problem)}\n`).join('')
    : 'no problem\n';
}

describe('each file in tests/bad is refused with the message beside it', () => {
  it.each(files)('%s', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    expect(messages(source, name)).toBe(readFileSync(new URL(name.replace('.yaml', '.txt'), folder), 'utf8'));
  });

  it('has a file for every message', () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(texts.map((name) => name.replace('.txt', '.yaml'))).toEqual(files);
  });

  it('tells one mistake in one line, with its place', () => {
    for (const name of files) {
      const lines = readFileSync(new URL(name.replace('.yaml', '.txt'), folder), 'utf8')
        .trimEnd()
        .split('\n');
      expect(lines.length, name).toBe(name === 'many-mistakes.yaml' ? 4 : 1);
      for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+\.yaml:\d+:\d+: [\x20-\x7E]{5,300}$/);
    }
  });
});

describe('files that are too much', () => {
  const head = 'cordon: 1\nname: Much\n';
  const inTime = (source: string, name: string, milliseconds: number): string => {
    const begin = performance.now();
    const text = messages(source, name);
    expect(performance.now() - begin).toBeLessThan(milliseconds);
    return text;
  };

  it('refuses 50 MB without reading them', () => {
    const source = head + '# nothing to see here\n'.repeat(2_400_000);
    expect(inTime(source, 'large.yaml', 60_000)).toBe(
      'large.yaml:1:1: the file is too large: 52.8 MB; expected at most 5 MB\n',
    );
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
  ])('refuses %s without end', (_, source) => {
    expect(inTime(source, 'deep.yaml', 60_000)).toMatch(
      /^deep\.yaml:1:\d+: nested too deeply; expected at most 40 levels\n$/,
    );
  });

  it('refuses few aliases that repeat much', () => {
    const source = `${head}a: &a [${'1, '.repeat(2000)}]\nb: [${'*a, '.repeat(50)}]\n`;
    expect(inTime(source, 'alias.yaml', 60_000)).toMatch(/^alias\.yaml:3:\d+: aliases \(\*name\) repeat too much\n$/);
  });

  it('ends a list of unknown keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1\n`).join('');
    const lines = inTime(head + keys, 'keys.yaml', 60_000)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[20]).toMatch(/^keys\.yaml: and \d+ more problems$/);
  });
});
