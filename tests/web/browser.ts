/** The page in a real browser, started once for a file of tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { cordon, emptyFolder } from '../cli/cordon.ts';

export const hasChromium = findChromium() !== undefined;

export interface Opened {
  readonly page: Page;
  /** What went wrong or went out, in the order of happening; empty is good. */
  readonly troubles: string[];
}

export interface Stage {
  readonly folder: string;
  readonly open: (address: string, size?: { width: number; height: number }) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const { folder, remove } = emptyFolder();
  return {
    folder,
    open: async (address, viewport = { width: 1280, height: 720 }) => {
      const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
      // A machine may be busy with much else.
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const troubles: string[] = [];
      // Chromium reports a breach of the policy on the console.
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('request', (request) => {
        if (request.url() !== address && !/^(blob|data):/.test(request.url()))
          troubles.push(`asked for ${request.url()}`);
      });
      await page.goto(address);
      return { page, troubles };
    },
    close: async () => {
      await browser.close();
      remove();
    },
  };
}

/** A scenario of the repository with some of its text replaced, written to a folder. */
export function variantOf(
  name: string,
  folder: string,
  replaced: readonly (readonly [from: string | RegExp, to: string])[],
): string {
  const file = join(folder, `${name}-${replaced.length}.yaml`);
  const source = readFileSync(`scenarios/${name}.yaml`, 'utf8');
  writeFileSync(
    file,
    replaced.reduce((text, [from, to]) => {
      if (!(typeof from === 'string' ? text.includes(from) : from.test(text))) throw new Error(`no ${from} in ${name}`);
      return text.replace(from, () => to);
    }, source),
  );
  return file;
}

/** Exports a scenario with the command line. @returns the address of the page */
export function exported(scenario: string, folder: string, name: string, ...options: string[]): string {
  const file = join(folder, `${name}.html`);
  const { code, stderr } = cordon(['exercise', scenario, '--export', file, ...options]);
  if (code !== 0) throw new Error(stderr);
  return pathToFileURL(file).href;
}

/** Asks until the answer fits; the page's policy forbids the browser library's own way, which runs text as code. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean, seconds = 60): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${seconds} seconds`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

const isDigest = (text: string | null): text is string => /^[0-9a-f]{16}$/.test(text ?? '');

/** The fingerprint of the end, once the run is open and complete. */
export async function finalDigest(page: Page, seconds = 60): Promise<string | null> {
  await until(
    () => page.getAttribute('#page', 'aria-busy'),
    (busy) => busy === null,
    seconds,
  );
  return until(() => page.textContent('#digest-end'), isDigest, seconds);
}

/** The fingerprint of the moment that is shown, once time has stood still. */
export const digestNow = (page: Page, seconds = 60): Promise<string | null> =>
  until(() => page.textContent('#digest-now'), isDigest, seconds);

/** Moves the slider as a hand does. */
export async function scrubTo(page: Page, tick: number): Promise<void> {
  await page.locator('#scrub').evaluate((slider: HTMLInputElement, value) => {
    slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, tick);
}

export const tickNow = async (page: Page): Promise<number> => Number(await page.locator('#scrub').inputValue());
