#!/usr/bin/env node
/**
 * `npm run invariants -- N [FIRST] [--jobs J]`: what must hold in every run, over N small random scenarios. They come in
 * batches of fifty from batch FIRST on (0), which J threads share (all cores): a batch draws the same scenarios every time.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundled } from './load.mjs';

const batchSize = 50;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { jobs: { type: 'string' } } });
const [wanted, first = 0] = positionals.map(Number);
const jobs = Number(values.jobs ?? availableParallelism());
if (![wanted, first, jobs].every(Number.isInteger) || wanted < 1 || first < 0 || jobs < 1) {
  process.stderr.write('usage: npm run invariants -- N [FIRST] [--jobs J]\n');
  process.exit(2);
}
const batches = Array.from({ length: Math.ceil(wanted / batchSize) }, (_, index) => ({
  seed: first + index,
  size: Math.min(batchSize, wanted - index * batchSize),
}));
const address = new URL(await bundled('scripts/randomScenarios.ts'));
const began = Date.now();
const found = new Map();
let tried = 0;
let failed = 0;
let next = 0;
let told = 0;

/** Faults are told in the order of the batches, whoever found them first. */
function tell() {
  for (let result = found.get(told); result !== undefined; result = found.get(++told))
    if (result.fault !== undefined) process.stdout.write(`batch ${batches[told].seed}: ${result.fault}\n\n`);
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stderr.write(`\r${tried} scenarios, ${failed} batches with a fault, ${seconds} s`);
}

/** A thread that takes batches as long as there are any. */
const lane = () =>
  new Promise((resolve, reject) => {
    const thread = new Worker(address);
    let at = -1;
    const take = () => {
      at = next++;
      if (at < batches.length) return thread.postMessage(batches[at]);
      thread.terminate().then(resolve, reject);
    };
    thread.on('error', reject);
    thread.on('message', (result) => {
      found.set(at, result);
      tried += result.tried;
      if (result.fault !== undefined) failed++;
      tell();
      take();
    });
    take();
  });
await Promise.all(Array.from({ length: Math.min(jobs, batches.length) }, lane));
process.stdout.write(`\n${tried} scenarios tried from batch ${first}, ${failed} batches with a fault\n`);
process.exitCode = failed > 0 ? 1 : 0;
