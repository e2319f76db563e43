#!/usr/bin/env node
/** The drift of the stocks in the burn-in: `npm run drift -- DIR` writes drift.csv of a comparison into docs/verification.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './load.mjs';
import { table, writeSection } from './section.mjs';

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write('usage: npm run drift -- DIR\n');
  process.exit(2);
}
const { readCsv } = await load('src/study/csv.ts');
const [columns, ...lines] = readCsv([readFileSync(join(directory, 'drift.csv'), 'utf8')]);
const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
/** @param {readonly string[]} line @param {string} column */
const of = (line, column) => line[columns.indexOf(column)];
/** @param {string} value */
const short = (value) => (value === '' ? '-' : String(Number(Number(value).toPrecision(2))));
const rows = lines
  .filter((/** @type {readonly string[]} */ line) => of(line, 'start') === 'switching')
  .map((/** @type {readonly string[]} */ line) => [
    of(line, 'outcome'),
    short(of(line, 'level')),
    short(of(line, 'sd')),
    short(of(line, 'slope')),
    `${short(of(line, 'relative'))} (${short(of(line, 'relative_lo95'))} to ${short(of(line, 'relative_hi95'))})`,
    of(line, 'verdict'),
  ]);
const made = `${manifest.replications} burn-ins, commit ${String(manifest.commit).slice(0, 7)}.`;
const text = `${made}\n\n${table([['stock', 'level', 'spread', 'slope in 30 days', 'slope over spread', 'verdict'], ...rows])}`;
writeSection('verification.md', 'drift', text);
process.stdout.write(text);
