import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verdictMeanings } from '../../src/cli/glossary.ts';
import { english } from '../../src/report/stringsEnglish.ts';

const page = readFileSync('docs/how-to-read.md', 'utf8');
const [, example] = /<!-- example: begin -->\n\n```text\n([\s\S]*?)```/.exec(page) ?? [];
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

it('the example is a whole first screen in its order', () => {
  const parts = [...example.matchAll(/^ ?(\d+) {2}(\S.*)/gm)].map(([, number]) => Number(number));
  expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const heading of english.headings.filter(Boolean)) expect(example).toContain(`  ${heading}  `);
  expect(example).toContain(english.notAForecast);
});

it('what is quoted from the example stands in it', () => {
  const quoted = [...page.matchAll(/^(?:> .*\n)+/gm)].map(([text]) => onOneLine(text.replace(/^> /gm, '')));
  expect(quoted.length).toBeGreaterThan(6);
  const words = onOneLine(example);
  expect(quoted.filter((text) => !words.includes(text))).toEqual([]);
});

it('explains every part of the first screen, and every verdict', () => {
  for (const [index, heading] of english.headings.entries())
    expect(page).toContain(`**${`${index + 1} ${heading}`.trim()}**`);
  for (const verdict of Object.keys(verdictMeanings)) expect(page).toMatch(new RegExp(`^\\| \`${verdict}\``, 'm'));
});

it('is found from the README', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('how-to-read.md');
});
