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
    days: { type: 'string' },
    scenario: { type: 'string', multiple: true },
    process: { type: 'string' },
  },
});
const [replications, askedDays] = [Number(positionals[0] ?? 12), Number(values.days ?? 1)];
if (!Number.isInteger(replications) || replications < 2 || !(askedDays > 0)) {
  process.stderr.write('usage: npm run ablation -- [N] [--days D] [--scenario FILE] [--process a,b], N at least 2\n');
  process.exit(2);
}
const csv = join(root, 'docs', 'ablation.csv');

/** @type {typeof import('./ablationTable.ts')} */
const { grounds, narrow, purposes, relativeInterest } = await load('scripts/ablationTable.ts');
const { ablationOf, groundId, readTable, writtenTable } = await load('scripts/ablation.ts');
/** @typedef {import('./ablation.ts').AblationRow} Row */
const asked = values.process?.split(',');
const known = purposes.map((/** @type {{ process: string }} */ { process: name }) => name);
const unknown = asked?.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`unknown process ${unknown}; one of ${known.join(', ')}\n`);
  process.exit(2);
}

/** @param {Row[]} rows */
const writeRows = (rows) => writeFileSync(csv, writtenTable(rows));

const asides = values.scenario?.find((file) => !grounds.some((ground) => ground.file === file));
if (asides !== undefined) {
  process.stderr.write(`no ablation on ${asides}; one of ${grounds.map(({ file }) => file).join(', ')}\n`);
  process.exit(2);
}
/** @type {Row[]} */
let rows = existsSync(csv) ? readTable(readFileSync(csv, 'utf8')) : [];
for (const { file, posture, days: own } of grounds) {
  if (values.scenario !== undefined && !values.scenario.includes(file)) continue;
  const id = groundId(file);
  const days = values.days === undefined ? own : askedDays;
  const ablate = ablationOf({ scenario: join(root, file), posture, replications, days });
  for (const purpose of purposes) {
    if (asked !== undefined && !asked.includes(purpose.process)) continue;
    if (narrow.includes(id) && purpose.where !== id) continue;
    /** @param {Row} row */
    const isThis = (row) => row.scenario === id && row.process === purpose.process;
    if (rows.some((row) => isThis(row) && row.replications === replications && row.days === days)) continue;
    const row = ablate(purpose);
    if (row === undefined) continue;
    rows = [...rows.filter((other) => !isThis(other)), row];
    writeRows(rows);
    process.stdout.write(`${id} ${purpose.process}: ${row.verdict}\n`);
  }
}
const order = grounds.map(({ file }) => groundId(file));
rows = rows.toSorted((one, other) => order.indexOf(one.scenario) - order.indexOf(other.scenario));
writeRows(rows);

/** @param {number} value */
const short = (value) => (Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3))));
const needs = new Map(purposes.map((purpose) => [purpose.process, purpose.needs]));
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
/** Each process where it should matter. */
const due = purposes.map((purpose) => {
  const row = rows.find((each) => each.scenario === purpose.where && each.process === purpose.process);
  return { ...purpose, verdict: row?.verdict ?? 'not run' };
});
const counted = ['matters', 'unclear', 'small', 'idle', 'fails', 'not run']
  .map((verdict) => ({ verdict, count: due.filter((each) => each.verdict === verdict).length }))
  .filter(({ count }) => count > 0)
  .map(({ verdict, count }) => `${count} _${verdict}_`)
  .join(', ');
const matter = table([
  ['process', 'should matter on', 'outcome', 'verdict there'],
  ...due.map(({ process: name, where, outcome, verdict }) => [`\`${name}\``, where, outcome, verdict]),
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
  [
    '### Where each should matter',
    `Of ${due.length} processes, where they should matter: ${counted}.`,
    matter,
    '### All that was run',
    '![What each process changes](ablation.svg)',
    lines[0],
    lines.slice(1).join('\n'),
    shown,
  ].join('\n\n'),
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
