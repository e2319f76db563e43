#!/usr/bin/env node
/**
 * `npm run invariants -- N [FIRST]`: what must hold in every run, over N small random scenarios. They come in batches of
 * fifty from batch FIRST on (0), so that two processes can share them: a batch draws the same scenarios every time.
 */
import { load } from './load.mjs';

const batchSize = 50;
const [wanted, first = 0] = process.argv.slice(2).map(Number);
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(first) || first < 0) {
  process.stderr.write('usage: npm run invariants -- N [FIRST]\n');
  process.exit(2);
}
const { tryBatch } = await load('scripts/randomScenarios.ts');
const began = Date.now();
let tried = 0;
let failed = 0;
for (let batch = first; (batch - first) * batchSize < wanted; batch++) {
  const size = Math.min(batchSize, wanted - (batch - first) * batchSize);
  const found = tryBatch(size, batch);
  tried += found.tried;
  if (found.fault !== undefined) {
    failed++;
    process.stdout.write(`batch ${batch}: ${found.fault}\n\n`);
  }
  process.stderr.write(
    `\r${tried} scenarios, ${failed} batches with a fault, ${Math.round((Date.now() - began) / 1000)} s`,
  );
}
process.stdout.write(`\n${tried} scenarios tried from batch ${first}, ${failed} batches with a fault\n`);
process.exitCode = failed > 0 ? 1 : 0;
