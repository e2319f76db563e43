import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { references } from '../../scripts/coverageReferences.ts';
import { coverageSection, readCoverage, statuses } from '../../scripts/coverageTables.ts';
import { readCsv } from '../../src/study/csv.ts';

const csv = readFileSync('docs/coverage.csv', 'utf8');
const page = readFileSync('docs/coverage.md', 'utf8');
const rows = readCoverage(csv);
const known = references();

/** Everything in these folders, as one text. */
const sources = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n');
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\w+/g));
const last = (name: string): string => name.replaceAll('[]', '').split('.').at(-1)!;
const of = (kind: string): readonly string[] => [
  ...new Set(rows.flatMap((row) => row.references.filter((each) => each[0] === kind).map((each) => each[1]))),
];

describe('docs/coverage.csv', () => {
  it('has every row of the inventory once', () => {
    expect(rows).toHaveLength(496);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(496);
    // The inventory numbers the rows of each of its sources without a gap.
    for (const [source, size] of [
      ['S0', 40],
      ['S1', 356],
      ['S2', 12],
      ['S3', 17],
      ['S4', 71],
    ] as const)
      for (let number = 1; number <= size; number++)
        expect(rows.some(({ id }) => id === `${source}-${String(number).padStart(3, '0')}`)).toBe(true);
  });

  it('has a title for each that no other has', () => {
    expect(new Set(rows.map(({ title }) => title.toLowerCase())).size).toBe(rows.length);
    for (const { id, title } of rows) expect(title.length, id).toBeGreaterThan(5);
  });

  it('points at nothing that does not exist', () => {
    for (const { id, references: own } of rows)
      for (const [kind, name] of own) expect(known.get(kind)?.has(name), `${id}: ${kind} ${name}`).toBe(true);
  });

  it('points at something where a row is represented, and says what is missing where it is not wholly', () => {
    for (const { id, status, references: own, note } of rows) {
      expect(statuses, id).toContain(status);
      expect(own.length > 0, id).toBe(status !== 'not');
      expect(new Set(own.map(String)).size, id).toBe(own.length);
      if (status !== 'represented') expect(note.length, id).toBeGreaterThan(10);
    }
  });

  it('holds the scorecard row for row, and calls none represented that only the user rates', () => {
    const [header, ...lines] = readCsv([readFileSync('docs/scorecard.csv', 'utf8')]);
    const at = (name: string): number => header.indexOf(name);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const line of lines) {
      const row = byId.get(line[at('code')])!;
      expect(row.references.map(String), row.id).toContain(`scorecard row,${line[at('id')]}`);
      expect(row.status, row.id).toBe(line[at('kind')] === 'scenario' ? 'partly' : 'represented');
    }
  });

  it('points at no parameter and no key that nothing reads', () => {
    const engine = wordsOf(sources('src/sim'));
    for (const name of of('parameter')) expect(engine.has(last(name)), name).toBe(true);
    const readers = wordsOf(sources('src/sim', 'src/study', 'src/report', 'src/analysis'));
    for (const name of of('scenario key')) expect(readers.has(last(name)), name).toBe(true);
  });
});

describe('docs/coverage.md', () => {
  it('counts as the file does; `npm run coverage` writes it', () => {
    const plain = (text: string): string => text.replaceAll(/-{2,}/g, '-').replaceAll(/[ \\]+/g, '');
    expect(plain(page)).toContain(plain(coverageSection(rows)));
  });

  it('would not hold with a row taken out', () => {
    const plain = (text: string): string => text.replaceAll(/-{2,}/g, '-').replaceAll(/[ \\]+/g, '');
    expect(plain(page)).not.toContain(plain(coverageSection(rows.slice(1))));
  });
});
