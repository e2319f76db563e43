import { describe, expect, it } from 'vitest';
import { firstScreen } from '../../src/report/firstScreen.ts';
import { firstScreenText } from '../../src/report/firstScreenText.ts';
import { comparison } from './comparison.ts';

const lines = (language: 'en' | 'fr', width: number) =>
  firstScreenText(firstScreen(comparison(), language), { width, styled: false }).trimEnd().split('\n');

describe('the first screen in a terminal', () => {
  it.each([
    ['en', 100, 60],
    ['en', 80, 72],
    ['fr', 100, 64],
    ['fr', 80, 78],
  ] as const)('fits in %s at %i columns, in about sixty lines', (language, width, most) => {
    const text = lines(language, width);
    expect(Math.max(...text.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('is never narrower than 80 columns nor wider than 100', () => {
    expect(lines('en', 20)).toEqual(lines('en', 80));
    expect(lines('en', 400)).toEqual(lines('en', 100));
  });

  it('numbers its parts at the left', () => {
    const numbers = lines('en', 100).flatMap((line) => /^ ?(\d+) {2}\S/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('sets the numbers of a table under each other', () => {
    const rows = lines('en', 100).filter((line) => /^ {4}(No mission|Static bases|Wide-area security) .*%/.test(line));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('is bold only where it may be', () => {
    const screen = firstScreen(comparison(), 'en');
    expect(firstScreenText(screen, { width: 100, styled: true })).toContain('\u001b[1mQUESTION\u001b[22m');
    expect(firstScreenText(screen, { width: 100, styled: false })).not.toContain('\u001b');
  });
});
