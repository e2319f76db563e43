#!/usr/bin/env node
/**
 * A/A test: how many 95 % intervals of the difference between a posture and its own copy hold 0, over many master
 * seeds. `npm run aa -- [MASTER SEEDS] [REPLICATIONS] [POSTURE] [SCENARIO]`; exit code 1 when the count is unlikely.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isStale } from './build.mjs';
import { load, root } from './load.mjs';

const masterSeeds = Number(process.argv[2] ?? 200);
const replications = Number(process.argv[3] ?? 100);
const posture = process.argv[4] ?? 'static';
const file = process.argv[5] ?? 'scenarios/first-steps.yaml';
const outcome = 'expectedCiviliansKilled';
if (!Number.isInteger(masterSeeds) || masterSeeds < 1 || !Number.isInteger(replications) || replications < 2) {
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
  masterSeeds,
  replications,
  workerUrl: pathToFileURL(join(root, 'dist', 'worker.js')),
  onSeed(/** @type {number} */ done) {
    if (watched) process.stderr.write(`\r${done}/${masterSeeds} `);
  },
});
if (watched) process.stderr.write('\r');

const held = differences.filter((/** @type {{ holdsZero: boolean }} */ { holdsZero }) => holdsZero).length;
const { least, most } = expectedCounts(masterSeeds, 0.95);
const good = held >= least && held <= most;
process.stdout.write(
  `${file}: ${posture} against its copy, ${outcome}, independent seeding, ${replications} replications\n` +
    `${held} of ${masterSeeds} 95 % intervals hold 0; ${least} to ${most} expected: ${good ? 'as expected' : 'unlikely'}\n`,
);
process.exitCode = good ? 0 : 1;
