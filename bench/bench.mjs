#!/usr/bin/env node
/**
 * `npm run bench`: measures speed and memory, and writes docs/performance.md; with --quick fewer rounds and nothing
 * written, with --json one JSON object alone on stdout. Every measurement runs in a process of its own; those that are
 * compared take turns, so that a slow moment of the machine strikes all of them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from '../scripts/install.mjs';
import { epstein, everything, growth, instances, memory, profile, rich, startUp, workers } from './measurements.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');

/** @param {string} text */
const tell = (text) => process.stderr.write(`${text}\n`);

for (const folder of [root, bench]) {
  if (isInstalled(folder)) continue;
  tell(`Installing dependencies in ${folder} ...`);
  if (install(folder) !== 0) process.exit(1);
}
const { build, isStale } = await import('../scripts/build.mjs');
if (isStale()) await build();
const { buildMeasure, buildLimit } = await import('./build.mjs');
mkdirSync(join(bench, 'dist'), { recursive: true });
await buildMeasure();
const limit = buildLimit();
if (!limit) tell('No gcc: the C reference is not measured.');

/**
 * Runs one measurement and reads what it prints.
 * @param {string} name @param {Record<string, unknown>} given @param {string[]} [flags] @returns {any}
 */
function measure(name, given, flags = []) {
  const words = [...flags, join(bench, 'dist', 'measure.js'), name, JSON.stringify({ root, ...given })];
  return JSON.parse(
    execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 2] }),
  );
}

/** @param {string} name @param {Record<string, unknown>} given @returns {any} */
function peer(name, given) {
  const words = [join(bench, 'peers', 'run.mjs'), name, JSON.stringify(given)];
  return JSON.parse(
    execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 2] }),
  );
}

/** The reference in C: its lines. @param {number} side @param {(string | number)[]} words @returns {string[]} */
function reference(side, words) {
  const { stdout } = spawnSync(join(bench, 'dist', `street${side}`), words.map(String), {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return stdout.trim().split('\n');
}

const tools = {
  measure,
  peer,
  reference: limit ? reference : undefined,
  quick,
  tell,
  root,
  folder: join(bench, 'dist'),
};
/** @type {Record<string, any>} */
const results = { quick, machine: machine() };
for (const [name, take] of Object.entries({
  epstein,
  instances,
  rich,
  everything,
  startUp,
  workers,
  ...(quick ? {} : { growth, memory, profile }),
})) {
  tell(`${name} ...`);
  results[name] = await take(tools);
}

function machine() {
  const [{ model }] = cpus();
  const gcc = limit ? execFileSync('gcc', ['--version'], { encoding: 'utf8' }).split('\n')[0] : 'none';
  const versions = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8')).dependencies;
  return { processor: model.trim(), cores: cpus().length, node: process.versions.node, gcc, ...versions };
}

const { figures, writeReport } = await import('./dist/report.js');
const flat = figures(results);
if (json) process.stdout.write(`${JSON.stringify(flat)}\n`);
else {
  for (const [name, value] of Object.entries(flat))
    process.stdout.write(`${name.padEnd(32)} ${value ?? 'not measured'}\n`);
}
if (!quick) {
  await writeReport(root, results, flat);
  tell('Wrote docs/performance.md');
}
