#!/usr/bin/env node
/**
 * Makes a checkout ready: dependencies, build, and with --tests a browser and a Redis. Quick when nothing is missing.
 * It runs before anything is installed, so it may use Node alone. It is called by the npm scripts themselves and not
 * as `prestart` or `pretest`, because npm leaves those out where `ignore-scripts` is set.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideChromium } from './chromium.mjs';
import { install, isInstalled } from './install.mjs';
import { provideRedis } from './redis.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} text @returns {never} */
function giveUp(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) giveUp(`Cordon needs Node 20 or newer; this is Node ${process.versions.node}.`);

if (!isInstalled(root)) {
  process.stderr.write('Installing dependencies (npm ci); this happens once ...\n');
  if (install(root) !== 0) giveUp('The dependencies could not be installed; the message of npm stands above.');
}

if (process.argv.includes('--tests')) {
  if (!provideChromium()) {
    process.stderr.write(
      'No Chromium found: the browser tests are skipped (install chromium, or set CHROMIUM_PATH).\n',
    );
  }
  if (!provideRedis()) {
    process.stderr.write('No redis-server found: the tests of the queue are skipped (install redis-server).\n');
  }
} else {
  const { build, isStale } = await import('./build.mjs');
  if (isStale()) {
    process.stderr.write('Building ...\n');
    await build().catch(() => giveUp('The build failed; the messages stand above.'));
  }
}
