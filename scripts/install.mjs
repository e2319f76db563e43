/** Installs the dependencies named in package-lock.json, when they are missing or not the locked ones. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/** @param {string} path @returns {LockFile | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether every locked package is in node_modules at its locked version. npm writes the record that this reads
 * (node_modules/.package-lock.json) last, so a broken-off installation is never taken for a whole one.
 * Optional packages may be absent: they belong to other platforms.
 * @param {string} root folder of package-lock.json
 */
export function isInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || (present.packages[path] ? present.packages[path].version === version : optional === true),
  );
}

/**
 * Runs `npm ci`. Development tools are included even under NODE_ENV=production, because the build needs them;
 * no dependency needs its lifecycle scripts, so none may run.
 * @param {string} root
 * @returns {number} exit code of npm
 */
export function install(root) {
  const options = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const outcome =
    npm && npm.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return outcome.status ?? 1;
}
