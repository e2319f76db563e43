#!/usr/bin/env node
/**
 * Everything that `npm test` checks, in order of speed; the last line is `N passed, N failed`.
 * Each tool counts as one check, each vitest test as one. With --full the slow tests (*.full.test.ts) run too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const full = process.argv.includes('--full');
/** Binaries are called by path, so that this works outside npm too. @param {string} name */
const binary = (name) => join(root, 'node_modules', '.bin', name);

/** @type {readonly (readonly [title: string, command: string, ...options: string[]])[]} */
const checks = [
  ['types', binary('tsc'), '-p', '.'],
  ['types of scenario, sim and analysis without ambient types', binary('tsc'), '-p', 'tsconfig.pure.json'],
  ['types of the page', binary('tsc'), '-p', 'tsconfig.web.json'],
  ['lint', binary('oxlint'), '--deny-warnings'],
  ['unused code', binary('knip'), '--no-progress'],
  ['build', process.execPath, join('scripts', 'build.mjs')],
];

/** @param {string} command @param {readonly string[]} options */
function run(command, options, environment = process.env) {
  const { status } = spawnSync(command, options, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs the test files. @returns {{ passed: number, failed: number }} */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-test-'));
  const file = join(folder, 'counts.json');
  const environment = { ...process.env, NODE_ENV: 'test', CORDON_COUNTS: file, ...(full ? { CORDON_FULL: '1' } : {}) };
  const good = run(
    binary('vitest'),
    ['run', '--reporter=default', '--reporter=./scripts/countReporter.mjs'],
    environment,
  );
  try {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: good ? failed : Math.max(1, failed) };
  } catch {
    // The runner did not come to its end.
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let passed = 0;
let failed = 0;
for (const [title, command, ...options] of checks) {
  const good = run(command, options);
  process.stdout.write(`${good ? '✓' : '✗'} ${title}\n`);
  if (good) passed++;
  else failed++;
}
const tests = runTests();
passed += tests.passed;
failed += tests.failed;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
