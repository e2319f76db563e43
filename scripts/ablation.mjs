#!/usr/bin/env node
/**
 * Each process off in turn: `npm run ablation -- [N] [--days D] [--scenario FILE] [--process a,b]` runs what
 * docs/ablation.csv lacks of that size, process by process, and writes the table, its section and the picture. It can
 * be stopped at any time; what is done is kept.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { load, root } from './load.mjs';
import { table, writeSection } from './section.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    days: { type: 'string', default: '60' },
    scenario: { type: 'string', multiple: true },
    process: { type: 'string' },
  },
});
const [replications, days] = [Number(positionals[0] ?? 4), Number(values.days)];
if (!Number.isInteger(replications) || replications < 2 || !(days > 0)) {
  process.stderr.write('usage: npm run ablation -- [N] [--days D] [--scenario FILE] [--process a,b], N at least 2\n');
  process.exit(2);
}
const csv = join(root, 'docs', 'ablation.csv');

const { purposes, relativeInterest } = await load('scripts/ablationTable.ts');
const { ablationOf, ablationColumns, readRow, writtenRow } = await load('scripts/ablation.ts');
/** @typedef {import('./ablation.ts').AblationRow} Row */
const asked = values.process?.split(',');
const known = purposes.map((/** @type {{ process: string }} */ { process: name }) => name);
const unknown = asked?.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`unknown process ${unknown}; one of ${known.join(', ')}\n`);
  process.exit(2);
}

/** @returns {Row[]} */
function readRows() {
  if (!existsSync(csv)) return [];
  const [, ...lines] = readFileSync(csv, 'utf8').trimEnd().split('\n');
  return lines.map(readRow);
}

/** @param {Row[]} rows */
function writeRows(rows) {
  writeFileSync(csv, `${[ablationColumns.join(','), ...rows.map(writtenRow)].join('\n')}\n`);
}

let rows = readRows();
for (const scenario of values.scenario ?? ['scenarios/first-steps.yaml', 'scenarios/bambari.yaml']) {
  const posture = scenario.includes('epstein') ? 'street' : 'tob';
  const ablate = ablationOf({ scenario: join(root, scenario), posture, replications, days });
  const id = scenario.replace(/^.*\//, '').replace(/\.yaml$/, '');
  for (const purpose of purposes) {
    if (asked !== undefined && !asked.includes(purpose.process)) continue;
    /** @param {Row} row */
    const isThis = (row) => row.scenario === id && row.process === purpose.process;
    if (rows.some((row) => isThis(row) && row.replications === replications && row.days === days)) continue;
    const row = ablate(purpose);
    rows = [...rows.filter((other) => !isThis(other)), row];
    writeRows(rows);
    process.stdout.write(`${id} ${purpose.process}: ${row.verdict}\n`);
  }
}

/** @param {number} value */
const short = (value) => (Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3))));
const needs = new Map(purposes.map((/** @type {any} */ purpose) => [purpose.process, purpose.needs]));
const shown = table([
  ['scenario: process', 'outcome', 'size', 'with all', 'without less with (95 %)', 'of interest', 'changed', 'verdict'],
  ...rows.map((row) => [
    `${row.scenario}: ${row.process}`,
    row.outcome,
    `${row.replications} × ${row.days} days`,
    short(row.mean),
    `${short(row.difference)} (${short(row.lo95)} to ${short(row.hi95)})`,
    short(row.smallest),
    `${short(row.changed)} of ${row.replications}`,
    row.verdict,
  ]),
]);
const idle = rows.filter(({ verdict }) => verdict === 'idle');
const lines = [
  `Smallest change of interest: ${relativeInterest * 100} % of the mean with all processes, and no less than the floor that scripts/ablationTable.ts states for the outcome.`,
  ...idle.map(({ scenario, process: name }) => {
    const need = needs.get(name);
    return `- ${scenario}: \`${name}\` changed nothing, to the last bit. ${need ? `It needs ${need}.` : 'It should have work here.'}`;
  }),
];
writeSection(
  'ablation.md',
  'ablation',
  `![What each process changes](ablation.svg)\n\n${lines[0]}\n\n${lines.slice(1).join('\n')}\n\n${shown}`,
);

// The picture needs a package with native code, which a bundle in memory cannot find.
const outfile = join(root, 'dist', 'ablationPicture.mjs');
await build({
  entryPoints: [join(root, 'scripts', 'ablationPicture.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['@resvg/resvg-js', '@duckdb/node-api'],
  logLevel: 'error',
});
const { ablationPicture } = await import(pathToFileURL(outfile).href);
const date = new Date().toISOString().slice(0, 10);
writeFileSync(join(root, 'docs', 'ablation.svg'), await ablationPicture(rows, date));
