import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keyMeanings } from '../../src/cli/keyMeanings.ts';
import { scenarioKeys } from '../../src/cli/scenarioKeys.ts';
import { injectTargets } from '../../src/scenario/checks/injects.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';

const page = readFileSync('docs/formats.md', 'utf8');
const keys = [...scenarioKeys().values()].flat();
const outcomes = measures.map(({ name }) => name);

it('the example on the page is a scenario without a mistake or a note', () => {
  const [, source] = /```yaml\n([\s\S]*?)```/.exec(page)!;
  const parsed = parseScenario(source, 'example.yaml', { outcomes });
  expect(parsed).toHaveProperty('scenario');
  expect(parsed).toHaveProperty('notes', []);
});

it('every top-level key is in the table', () => {
  expect([...scenarioKeys().keys()]).toEqual(Object.keys(scenarioSchema.shape));
});

it('every key has a meaning, and every meaning a key', () => {
  expect(keys.filter(([, , , meaning]) => meaning === '').map(([key]) => key)).toEqual([]);
  const known = new Set(keys.map(([key]) => key.replaceAll('`', '')));
  expect(Object.keys(keyMeanings).filter((key) => !known.has(key))).toEqual([]);
});

it('every kind of inject is explained with what it needs', () => {
  for (const [kind, { needs }] of Object.entries(injectTargets)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\``));
    expect(row, kind).toBeDefined();
    expect(row!.split('|')[2].trim(), kind).toBe(needs === undefined ? '' : `\`${needs}\``);
  }
});
