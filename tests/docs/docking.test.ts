import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dockingRows } from '../../src/evidence/docking/catalogue.ts';
import { readCsv } from '../../src/study/csv.ts';

const page = readFileSync('docs/docking.md', 'utf8');
const [header, ...lines] = readCsv([readFileSync('docs/docking.csv', 'utf8')]);
const of = (line: readonly string[], column: string): string => line[header.indexOf(column)];

test.each(dockingRows)(
  'docs/docking.md has the row $id; `npm run docking -- --page` writes it',
  ({ quantity, note }) => {
    expect(page).toContain(quantity);
    // Prettier may set marks of emphasis another way.
    expect(page.replaceAll(/[_*\\]/g, '')).toContain(note.replaceAll(/[_*\\]/g, ''));
  },
);

test('docs/docking.csv holds results of rows that there are', () => {
  const rows = new Map(dockingRows.map((row) => [row.id, row]));
  for (const line of lines) {
    const row = rows.get(of(line, 'id'));
    expect(row, of(line, 'id')).toBeDefined();
    expect(of(line, 'verdict') === 'not reproducible, reported').toBe(row?.reproducible === false);
    expect(page).toContain(of(line, 'text').replaceAll('|', '\\|'));
  }
});

test("every row of Epstein's models was judged at full size, and what is asserted holds", () => {
  const judged = new Map(lines.map((line) => [of(line, 'id'), of(line, 'verdict')]));
  for (const { id, reproducible } of dockingRows.filter((row) => /^(epstein|netlogo)-/.test(row.id)))
    expect(judged.get(id), id).toBe(reproducible ? 'within' : 'not reproducible, reported');
});
