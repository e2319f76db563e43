/** Where a Chromium for the browser tests is. */
import { existsSync } from 'node:fs';
import { findProgram, installPackage } from './packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Path of the browser in CHROMIUM_PATH, else of the first one on PATH, else undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return findProgram(names);
}

/** Installs Debian's chromium where there is none. @returns {string | undefined} path of a browser */
export function provideChromium() {
  if (!findChromium()) installPackage('chromium', 'browser tests');
  return findChromium();
}
