/** The page in Chromium, for scripts that measure it and take its pictures. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { root } from './load.mjs';

/** @param {number} ms */
export const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** A browser and a folder for pages; `close` ends both. */
export async function startBrowser() {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const folder = mkdtempSync(join(tmpdir(), 'cordon-page-'));
  return {
    browser,
    folder,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Exports a scenario. @param {string} scenario @param {string} folder @param {string} name @param {readonly string[]} options */
export function exportPage(scenario, folder, name, ...options) {
  const file = join(folder, `${name}.html`);
  execFileSync(process.execPath, [join(root, 'dist', 'cordon.js'), 'exercise', scenario, '--export', file, ...options]);
  return { file, address: pathToFileURL(file).href };
}

/** Asks until the answer is true; Playwright's own way needs eval, which the page forbids. @param {() => Promise<unknown>} ask */
export async function until(ask, seconds = 120) {
  const end = Date.now() + seconds * 1000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`not so after ${seconds} seconds: ${ask}`);
    await wait(20);
  }
}

/** Until the run is there to its end. @param {import('playwright-core').Page} page */
export const untilFinished = (page) =>
  until(async () => /^[0-9a-f]{16}$/.test((await page.textContent('#digest-end')) ?? ''));

/** Moves the slider as a hand does. @param {import('playwright-core').Page} page @param {number} tick */
export async function scrubTo(page, tick) {
  await page.$eval(
    '#scrub',
    (slider, value) => {
      /** @type {HTMLInputElement} */ (slider).value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    tick,
  );
  await until(async () => (await page.getAttribute('.map', 'data-tick')) === String(tick));
}
