#!/usr/bin/env node
/**
 * Three differences between postures traced to single acts under the same luck, as Markdown on stdout:
 * `npm run -s traces -- [REPLICATIONS] [SCENARIO]`.
 */
import { load } from './load.mjs';

const replications = Number(process.argv[2] ?? 10);
const file = process.argv[3] ?? 'scenarios/bambari.yaml';
if (!Number.isInteger(replications) || replications < 1) {
  process.stderr.write('usage: npm run -s traces -- [REPLICATIONS] [SCENARIO]\n');
  process.exit(2);
}

const { traceDifferences, ways } = await load('scripts/tracedDifferences.ts');
const { storyOf } = await load('scripts/tracedStories.ts');
const { setting, traced } = traceDifferences(file, replications, (/** @type {number} */ done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${replications} `);
});
if (process.stderr.isTTY) process.stderr.write('\r');
process.stdout.write(traced.map((/** @type {unknown} */ each) => storyOf(setting, each)).join('\n'));
if (traced.length < ways.length)
  process.stdout.write(
    `\nNo such difference of ${ways.length - traced.length} kinds in ${replications} replications.\n`,
  );
