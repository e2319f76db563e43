import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/chromium.mjs';
import type {} from './inBrowser.ts';

describe.skipIf(findChromium() === undefined)('the map in a browser', () => {
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['tests/web/map/inBrowser.ts', 'src/web/page.css'],
      outdir: 'out',
      bundle: true,
      write: false,
      format: 'iife',
    });
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', ({ url }) => !url().startsWith('about:') && troubles.push(url()));
    await page.setContent('<title>map</title>');
    for (const { path, text } of outputFiles)
      await (path.endsWith('.css') ? page.addStyleTag({ content: text }) : page.addScriptTag({ content: text }));
  });
  afterAll(() => browser.close());

  const colours = () => page.evaluate(() => window.mapTested.coloursShown());
  const chosen = () => page.evaluate(() => window.mapTested.chosen.splice(0));
  const said = () => page.locator('[role=status]').textContent();

  it('draws, tells and chooses by keys alone, and leaves nothing behind', async () => {
    await page.evaluate(() => {
      window.openedMap = window.mapTested.openMap();
    });
    expect(await colours()).toBeGreaterThan(50);
    await page.locator('.map-surface').focus();
    await page.keyboard.press('PageDown');
    expect(await said()).toContain('Attack by an armed group. Camp, Day 2, 10:00. 2 killed');
    await page.keyboard.press('Enter');
    expect(await chosen()).toEqual([{ kind: 'incident', id: 7 }]);
    for (const key of ['+', '+', 'ArrowRight', '0']) await page.keyboard.press(key);
    expect(await said()).toContain('Land, column 11, row 5');
    await page.keyboard.press('Enter');
    expect(await chosen()).toEqual([{ kind: 'cell', cell: 4 * 12 + 10 }]);
    await page.getByRole('radio', { name: 'Fear' }).check();
    expect(await page.locator('.map-legend').textContent()).toContain('80\u00a0% to 100\u00a0%');
    await page.getByRole('button', { name: 'Table of places' }).click();
    const rows = page.locator('.map-table tbody tr');
    expect(await rows.allTextContents()).toHaveLength(3);
    expect(await rows.nth(1).locator('button').textContent()).toContain('<img');
    expect(await page.title()).toBe('map');
    await page.evaluate(() => window.openedMap?.destroy());
    expect(await page.evaluate(() => window.mapTested.rest())).toBe(0);
  });

  it('shows where two runs differ, and reads it out', async () => {
    await page.evaluate(() => {
      window.openedMap = window.mapTested.openDifferences();
    });
    expect(await colours()).toBeGreaterThan(30);
    await page.locator('.map-surface').focus();
    await page.keyboard.press('PageDown');
    expect(await said()).toBe(
      'Harbour. Fear. Static bases: 10\u00a0%. Wide-area security: 90\u00a0%. Difference: +80\u00a0%',
    );
    await page.getByRole('radio', { name: 'Trust in the mission' }).check();
    expect(await page.locator('.map-panel').textContent()).toContain('One run is one luck');
    await page.evaluate(() => window.openedMap?.destroy());
    expect(troubles).toEqual([]);
  });
});
