#!/usr/bin/env node
/**
 * A/A test: how many 95 % intervals of the difference between a posture and its own copy hold 0, over many master
 * seeds. `npm run aa -- [MASTER SEEDS, such as 200 or 51-100] [REPLICATIONS] [POSTURE] [SCENARIO]`; exit code 1 when the
 * count is unlikely.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isStale } from './build.mjs';
import { load, root } from './load.mjs';
import { writeSection } from './section.mjs';

const written = (process.argv[2] ?? '200').split('-').map(Number);
const [first, last] = written.length === 2 ? written : [1, written[0]];
const count = last - first + 1;
const replications = Number(process.argv[3] ?? 100);
const posture = process.argv[4] ?? 'static';
const file = process.argv[5] ?? 'scenarios/first-steps.yaml';
const outcome = 'expectedCiviliansKilled';
if (![first, last, replications].every(Number.isInteger) || first < 0 || count < 1 || replications < 2) {
  process.stderr.write('usage: npm run aa -- [MASTER SEEDS] [REPLICATIONS, at least 2] [POSTURE] [SCENARIO]\n');
  process.exit(2);
}

if (isStale()) await build();
const { compareCopies, expectedCounts } = await load('scripts/copies.ts');
const watched = process.stderr.isTTY;
const differences = await compareCopies({
  file,
  posture,
  outcome,
  masterSeeds: [first, last],
  replications,
  workerUrl: pathToFileURL(join(root, 'dist', 'worker.js')),
  onSeed(/** @type {number} */ done) {
    if (watched) process.stderr.write(`\r${done}/${count} `);
  },
});
if (watched) process.stderr.write('\r');

const held = differences.filter((/** @type {{ holdsZero: boolean }} */ { holdsZero }) => holdsZero).length;
const { least, most } = expectedCounts(count, 0.95);
const good = held >= least && held <= most;
const text =
  `${file}: ${posture} against its copy, ${outcome}, master seeds ${first} to ${last}, independent seeding, ${replications} replications.\n` +
  `${held} of ${count} 95 % intervals hold 0; ${least} to ${most} expected: ${good ? 'as expected' : 'unlikely'}.\n`;
process.stdout.write(text);
// Parts and other settings are for looking at.
if (process.argv.length === 2) writeSection('verification.md', 'aa', text);
process.exitCode = good ? 0 : 1;
