#!/usr/bin/env node
/** `npm run page-pictures [NAME...]`: takes the pictures of the page that docs/page.md shows, into docs/page/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './load.mjs';
import { exportPage, scrubTo, startBrowser, until, untilFinished, wait } from './pageBrowser.mjs';

const bambari = join(root, 'scenarios', 'bambari.yaml');
/** Wide enough for the page's usual layout. */
const laptop = { width: 1280, height: 720 };

/**
 * Each picture: what is opened, and what a reader does before it is taken.
 * @type {Record<string, { scenario?: string, options?: string[], size?: { width: number, height: number }, dark?: boolean, go: (page: import('playwright-core').Page) => Promise<void> }>}
 */
const pictures = {
  sector: {
    go: async (page) => {
      await scrubTo(page, 302);
    },
  },
  incident: {
    go: async (page) => {
      await scrubTo(page, 330);
      await page.click('#previous');
      await until(() => page.isVisible('#why'));
      await page.$eval('#why', (why) => why.scrollIntoView());
    },
  },
  place: {
    go: async (page) => {
      await scrubTo(page, 414);
      await page.keyboard.press('b');
      await page.getByRole('radio').nth(1).check();
    },
  },
  dark: {
    options: ['--lang', 'fr'],
    dark: true,
    go: async (page) => {
      await scrubTo(page, 523);
    },
  },
  tablet: {
    size: { width: 768, height: 1024 },
    go: async (page) => {
      await scrubTo(page, 302);
    },
  },
  'side-by-side': {
    go: async (page) => {
      await page.click('#side-by-side');
      await page.check('#side-way-static');
      await until(async () => (await page.$('#to-parting')) !== null, 600);
      await scrubTo(page, 414);
      await page.$eval('.panel', (panel) => (panel.scrollTop = 210));
    },
  },
  street: {
    scenario: join(root, 'scenarios', 'epstein.yaml'),
    go: async (page) => {
      await scrubTo(page, 313);
      await page.focus('.map-surface');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Enter');
      await until(() => page.isVisible('#why'));
    },
  },
  mistakes: {
    go: async (page) => {
      const wrong = 'cordon: 1\nname: Mine\ndays: many\nmap: { width: 24, height: 16, cellkm: 5 }\n';
      await page.setInputFiles('input[type=file]', {
        name: 'mine.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from(wrong),
      });
      await page.waitForSelector('#problems');
    },
  },
};

const asked = process.argv.slice(2);
const { browser, folder, close } = await startBrowser();
try {
  mkdirSync(join(root, 'docs', 'page'), { recursive: true });
  for (const [name, { scenario, options = ['--lang', 'en'], size = laptop, dark = false, go }] of Object.entries(
    pictures,
  )) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const way = scenario ? [] : ['--posture', 'tob'];
    const { address } = exportPage(scenario ?? bambari, folder, name, ...way, ...options);
    const context = await browser.newContext({
      viewport: size,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(address);
    await untilFinished(page);
    await go(page);
    // The fingerprint of the moment comes last.
    await wait(1500);
    writeFileSync(join(root, 'docs', 'page', `${name}.png`), await page.screenshot());
    process.stderr.write(`docs/page/${name}.png\n`);
    await context.close();
  }
} finally {
  await close();
}
