#!/usr/bin/env node
/**
 * What the shared luck saved, and expected against realised deaths: `npm run luck -- [DIR]` reads the stored runs that `npm run intervals` makes
 * and writes two tables of docs/verification.md.
 */
import { join } from 'node:path';
import { load, root } from './load.mjs';
import { table, writeSection } from './section.mjs';

const out = process.argv[2] ?? join(root, 'results', 'intervals-bambari');
const { readRuns } = await load('scripts/storedRuns.ts');
const { sharedLuck, deaths } = await load('scripts/sharedLuck.ts');
const { manifest, replications, populations } = readRuns(out);

/** @typedef {{ value: number, lo95: number, hi95: number }} Estimate */
/** @param {number} value @param {number} [digits] */
const short = (value, digits = 3) => String(Number(value.toPrecision(digits)));
/** @param {Estimate} estimate */
const ranged = ({ value, lo95, hi95 }) => `${short(value)} (${short(lo95)} to ${short(hi95)})`;
const primary = manifest.primary.map((/** @type {{ outcome: string }} */ { outcome }) => outcome);
const made = `${replications} replications, common seeding, commit ${String(manifest.commit).slice(0, 7)}.`;
const shared = table([
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
]);
const killed = table([
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
]);
writeSection('verification.md', 'luck', `${made}\n\n${shared}`);
writeSection('verification.md', 'deaths', `${made}\n\n${killed}`);
process.stdout.write(`${made}\n\n${shared}\n${killed}`);
