#!/usr/bin/env node
/**
 * What the shared luck saved, and expected against realised deaths, as Markdown on stdout:
 * `npm run -s luck -- [DIR]`, the stored runs that `npm run intervals` makes.
 */
import { join } from 'node:path';
import { load, root } from './load.mjs';

const out = process.argv[2] ?? join(root, 'results', 'intervals-bambari');
const { readRuns } = await load('scripts/storedRuns.ts');
const { sharedLuck, deaths } = await load('scripts/sharedLuck.ts');
const { manifest, replications, populations } = readRuns(out);

/** @typedef {{ value: number, lo95: number, hi95: number }} Estimate */
/** @param {number} value @param {number} [digits] */
const short = (value, digits = 3) => String(Number(value.toPrecision(digits)));
/** @param {Estimate} estimate */
const ranged = ({ value, lo95, hi95 }) => `${short(value)} (${short(lo95)} to ${short(hi95)})`;
/** @param {readonly (readonly string[])[]} rows */
const table = ([header, ...rows]) =>
  [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');

const primary = manifest.primary.map((/** @type {{ outcome: string }} */ { outcome }) => outcome);
const write = (/** @type {string} */ text) => process.stdout.write(text);
write(`${replications} replications, common seeding, commit ${String(manifest.commit).slice(0, 7)}.\n\n`);
write(
  table([
    ['outcome', 'pair', 'correlation', 'variance, shared luck', 'variance, luck of their own', '100 shared are worth'],
    ...primary
      .flatMap((/** @type {string} */ outcome) => sharedLuck(outcome, populations.get(outcome)))
      .map((/** @type {import('./sharedLuck.ts').SharedLuckRow} */ row) => [
        row.outcome,
        `${row.a} - ${row.b}`,
        row.correlation.toFixed(2),
        short(row.shared),
        short(row.own),
        ranged(row.worth),
      ]),
  ]),
);
write('\n');
write(
  table([
    ['arm or difference', 'realised', 'expected', 'expected less realised', '100 by expected are worth'],
    ...deaths(populations.get('civiliansKilled'), populations.get('expectedCiviliansKilled')).map(
      (/** @type {import('./sharedLuck.ts').DeathsRow} */ row) => [
        row.of,
        short(row.realised),
        short(row.expected),
        ranged(row.gap),
        ranged(row.worth),
      ],
    ),
  ]),
);
