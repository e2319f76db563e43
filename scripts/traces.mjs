#!/usr/bin/env node
/**
 * Three differences between postures traced to single acts under the same luck:
 * `npm run traces -- [REPLICATIONS] [SCENARIO]` writes them into docs/verification.md.
 */
import { load } from './load.mjs';
import { writeSection } from './section.mjs';

const replications = Number(process.argv[2] ?? 10);
const file = process.argv[3] ?? 'scenarios/bambari.yaml';
if (!Number.isInteger(replications) || replications < 1) {
  process.stderr.write('usage: npm run traces -- [REPLICATIONS] [SCENARIO]\n');
  process.exit(2);
}

const { traceDifferences, ways } = await load('scripts/tracedDifferences.ts');
const { storyOf } = await load('scripts/tracedStories.ts');
const { setting, traced } = traceDifferences(file, replications, (/** @type {number} */ done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${replications} `);
});
if (process.stderr.isTTY) process.stderr.write('\r');
const missing = ways.length - traced.length;
const text = [
  ...traced.map((/** @type {unknown} */ each) => storyOf(setting, each)),
  ...(missing > 0
    ? [`No such difference of ${missing} of the ${ways.length} kinds in ${replications} replications.\n`]
    : []),
].join('\n');
writeSection('verification.md', 'traces', text);
process.stdout.write(text);
