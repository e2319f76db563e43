/** Programs that tests use and npm does not bring. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of the first of these programs on PATH. @param {readonly string[]} names @returns {string | undefined} */
export function findProgram(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/**
 * Installs a Debian package where that is possible (apt-get, and root), and says what it does on stderr.
 * @param {string} name @param {string} purpose
 */
export function installPackage(name, purpose) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return;
  process.stderr.write(`Installing ${name} for the ${purpose} (apt-get) ...\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const options of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', name],
  ]) {
    const { status, stderr } = spawnSync('apt-get', options, { env: environment, encoding: 'utf8' });
    if (status !== 0) process.stderr.write(stderr);
  }
}
