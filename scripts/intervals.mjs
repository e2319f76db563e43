#!/usr/bin/env node
/**
 * True coverage of each interval for each outcome: `npm run intervals -- [DIR] [MASTER SEEDS] [SCENARIO]`.
 * Makes the stored runs in DIR that are missing, 100 replications for each master seed (half an hour of two cores for
 * ten of Bambari), reads all that DIR holds, and writes docs/intervals.csv and the table of docs/intervals.md. With 0 master seeds it only reads.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isStale } from './build.mjs';
import { load, root } from './load.mjs';
import { table, writeSection } from './section.mjs';

const out = process.argv[2] ?? join(root, 'results', 'intervals-bambari');
const masterSeeds = Number(process.argv[3] ?? 10);
const file = process.argv[4] ?? 'scenarios/bambari.yaml';
if (!Number.isInteger(masterSeeds) || masterSeeds < 0) {
  process.stderr.write('usage: npm run intervals -- [DIR] [MASTER SEEDS] [SCENARIO]\n');
  process.exit(2);
}

const { makeRuns, readRuns } = await load('scripts/storedRuns.ts');
const { coverageOf } = await load('scripts/intervalCoverage.ts');
const { csvLine } = await load('src/study/csv.ts');
const watched = process.stderr.isTTY;
if (masterSeeds > 0) {
  if (isStale()) await build();
  await makeRuns({
    file,
    masterSeeds,
    replications: 100,
    out,
    workerUrl: pathToFileURL(join(root, 'dist', 'worker.js')),
    onProgress(/** @type {number} */ seed, /** @type {{ done: number, total: number }} */ { done, total }) {
      if (watched) process.stderr.write(`\rmaster seed ${seed}: ${done}/${total} runs `);
    },
  });
}
const { manifest, replications, populations } = readRuns(out);

const options = { sizes: [30, 100, 200], samples: 1000, bootstrapSamples: 200, seed: 1 };
/** @type {import('./intervalCoverage.ts').CoverageRow[]} */
const rows = [];
for (const [outcome, population] of populations) {
  if (watched) process.stderr.write(`\r${outcome.padEnd(40)}`);
  rows.push(...coverageOf(outcome, population, options));
}
if (watched) process.stderr.write('\r');

/** @type {readonly (keyof import('./intervalCoverage.ts').CoverageRow)[]} */
const columns = [
  'outcome',
  'statistic',
  'n',
  'method',
  'coverage',
  'lowest',
  'lowest_at',
  'samples',
  'without',
  'skewness',
];
/** Three decimals: more would be luck. @param {unknown} value */
const cell = (value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
writeFileSync(
  join(root, 'docs', 'intervals.csv'),
  [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))].map(csvLine).join(''),
);

/** Coverage of an outcome's cells at each size, in per cent; below 93 in bold. @param {string} outcome @param {string} statistic @param {string} method */
function cells(outcome, statistic, method) {
  const found = rows.filter((row) => row.outcome === outcome && row.statistic === statistic && row.method === method);
  if (found.length === 0) return '-';
  const per = (/** @type {number} */ share) => (100 * share).toFixed(1);
  return found.map(({ coverage }) => (coverage < 0.93 ? `**${per(coverage)}**` : per(coverage))).join(' / ');
}

const methods = [
  ['mean', 't'],
  ['mean', 'Hall'],
  ['mean', 'BCa'],
  ['difference', 'paired t'],
  ['difference', 'Welch'],
  ['ratio', 'Fieller'],
];
const made = `${replications} replications of ${manifest.postures.length} arms, model version ${manifest.modelVersion}, commit ${String(manifest.commit).slice(0, 7)}.`;
const lines = [...new Set(rows.map(({ outcome }) => outcome))].map((outcome) => [
  outcome,
  ...methods.map(([statistic, method]) => cells(outcome, statistic, method)),
]);
const header = ['outcome', ...methods.map(([statistic, method]) => `${statistic}, ${method}`)];
writeSection('intervals.md', 'table', `${made}\n\n${table([header, ...lines])}`);

const low = rows.filter(({ coverage }) => coverage < 0.93);
process.stdout.write(`${made}\n${rows.length} rows in docs/intervals.csv; coverage below 93 % in ${low.length}\n`);
