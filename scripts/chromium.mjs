/** Where a Chromium for the browser tests is. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Path of the browser in CHROMIUM_PATH, else of the first one on PATH, else undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/**
 * Installs Debian's chromium where that is possible (apt-get, and root), and says what it does on stderr.
 * @returns {string | undefined} path of a browser
 */
export function provideChromium() {
  const found = findChromium();
  if (found || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return found;
  process.stderr.write('Installing chromium for the browser tests (apt-get) ...\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const options of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', options, { env: environment, encoding: 'utf8' });
    if (status !== 0) process.stderr.write(stderr);
  }
  return findChromium();
}
