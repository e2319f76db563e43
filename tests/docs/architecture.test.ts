import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layers } from '../architecture/layers.ts';

const page = readFileSync('docs/architecture.md', 'utf8');
const words = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== 'nobody');

it('the page on architecture has the rules of the layers as they are checked', () => {
  const folders = readdirSync('src').filter((folder) => readdirSync(`src/${folder}`).length > 0);
  const built = (names: readonly string[]): string[] => names.filter((name) => folders.includes(name));
  for (const folder of folders) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${folder}\` `));
    expect(row, folder).toBeDefined();
    const [, , , values, types] = row!.split('|');
    expect(words(values), folder).toEqual(built(layers[folder].values));
    expect(words(types), folder).toEqual(built(layers[folder].types));
  }
});
