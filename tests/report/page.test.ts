import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import type { DrawnChart } from '../../src/report/page.ts';
import { page } from '../../src/report/page.ts';
import { comparison } from './comparison.ts';
import { crowded } from './crowded.ts';
import { attack, noDepth } from './depth.ts';

const chart: DrawnChart = {
  meta: {
    name: 'map',
    lang: 'en',
    theme: 'light',
    title: 'A map',
    caveat: 'model result',
    table: { columns: ['Place'], rows: [['Ridge']] },
  },
  light: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><text>light picture</text></svg>',
  dark: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><text>dark picture</text></svg>',
};

describe('report.html', () => {
  const html = page(comparison(), noDepth, [chart], 'en');

  it('is one file that can load nothing and run nothing', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:`);
    expect(html).not.toMatch(/<script|<link|<iframe|<img|@import|url\(|javascript:|\son\w+=/i);
    const addresses = html.match(/https?:[^"'\s<)]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    const empty = new Set(['meta', 'br', 'hr']);
    for (const [, closing, name] of html
      .replace(/<style>[\s\S]*<\/style>/, '')
      .matchAll(/<(\/?)([a-zA-Z][\w]*)[^>]*>/g)) {
      if (empty.has(name)) continue;
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('has one main heading, and its parts in order', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    const headings = [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(headings.slice(0, 9)).toEqual([
      'QUESTION',
      'ANSWER',
      'AVERAGES',
      'DIFFERENCES',
      'LUCK',
      'ASSUMPTIONS',
      'TURNS OVER',
      'WHO LOSES',
      'USE FOR',
    ]);
    expect(headings.slice(9)).toEqual([
      'How to read this',
      'Every outcome',
      'Every difference of the primary outcomes',
      'How attacks ended',
      'Three incidents, hour by hour',
      'Place by place',
      'What each way consumed',
      'Charts',
      'What was assumed',
      'How to repeat it',
      'How to cite it',
    ]);
  });

  it('names every id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives every outcome with its interval, and what was assumed', () => {
    expect(html).toMatch(/Most displaced at once<\/th>.*15\u00a0996 \(15\u00a0\d{3}\u00a0–\u2060\u00a016\u00a0\d{3}\)/);
    expect(html).toContain('92 of the 102 numbers of the model are assumptions or from memory');
    expect(html).toMatch(/movement\.wetFactor<\/th><td>2\.5<\/td><td>3<\/td>/);
  });

  it('says how to repeat and to cite it', () => {
    expect(html).toContain('cordon compare scenarios/first-steps.yaml --replications 40 --seed 20261121');
    expect(html).toContain('Model result, not a forecast.');
  });

  it('speaks French where asked', () => {
    const french = page(comparison(), noDepth, [chart], 'fr');
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('Ce que chaque manière a consommé');
    expect(french.match(/<h2/g)).toHaveLength((html.match(/<h2/g) ?? []).length);
  });

  it('counts how attacks ended, for each repeat', () => {
    const input = comparison();
    const incident = attack(input, 'tob', 0, { outcome: 'late', reason: 'distance' });
    const incidents = Array.from({ length: 10 }, () => incident);
    expect(page({ ...input, incidents }, noDepth, [], 'en')).toMatch(
      /attack by an armed group – a unit came too late: notice and way took too long<\/th><td>0<\/td><td>0<\/td><td>0<\/td><td>0\.25<\/td>/,
    );
  });

  it('shows failed runs', () => {
    const failures = [{ run_id: 'r1', stage: 'run', message: 'the queue <overflowed>', seed: 7 }];
    expect(page({ ...comparison(), failures }, noDepth, [], 'en')).toContain('the queue &lt;overflowed&gt;');
  });

  it('shows names as text, whatever is in them', () => {
    const input = comparison();
    const scenario = { ...input.scenario, name: '<script>alert("x")</script>&' };
    const attacked = page({ ...input, scenario }, noDepth, [], 'en');
    expect(attacked).not.toContain('<script');
    expect(attacked).toContain('&lt;script&gt;');
  });
});

/** Counts, in the page, tables that are wider than their column. */
const tablesCut =
  "[...document.querySelectorAll('header .wide')].filter((each) => each.scrollWidth > each.clientWidth).length";

const executablePath = findChromium();

describe.skipIf(!executablePath)('report.html in a browser', () => {
  let browser: Browser;
  let folder: string;
  const address = (language: string) => pathToFileURL(join(folder, `${language}.html`)).href;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cordon-report-'));
    for (const language of ['en', 'fr'] as const) {
      writeFileSync(join(folder, `${language}.html`), page(comparison(), noDepth, [chart], language));
      writeFileSync(join(folder, `${language}-long.html`), page(crowded(), noDepth, [chart], language));
    }
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['en', 'fr', 'en-long', 'fr-long'])(
    'fits its first screen into 1280 x 720 in %s, and breaks no policy',
    async (language) => {
      const view = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      const complaints: string[] = [];
      view.on('console', (message) => complaints.push(message.text()));
      view.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(request.url());
      });
      await view.goto(address(language));
      const header = await view.locator('header').boundingBox();
      expect((header?.y ?? 0) + (header?.height ?? 0)).toBeLessThanOrEqual(720);
      const width = await view.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(1280);
      const cut = await view.evaluate<number>(tablesCut);
      expect(cut).toBe(0);
      expect(complaints).toEqual([]);
      await view.close();
    },
  );

  it.each(['en', 'fr', 'en-long', 'fr-long'])(
    'fits its first screen into half an A4 in print in %s',
    async (language) => {
      const millimetre = 96 / 25.4;
      const margin = 10;
      const view = await browser.newPage({
        viewport: { width: Math.round((210 - 2 * margin) * millimetre), height: 1000 },
      });
      await view.emulateMedia({ media: 'print' });
      await view.goto(address(language));
      const header = await view.locator('header').boundingBox();
      expect(await view.evaluate<number>(tablesCut)).toBe(0);
      expect(header?.height).toBeLessThanOrEqual((297 / 2 - margin) * millimetre);
      await view.close();
    },
  );

  it.each([
    ['light', 'light picture'],
    ['dark', 'dark picture'],
  ] as const)('shows the %s picture to whoever prefers it', async (colorScheme, seen) => {
    const view = await browser.newPage({ colorScheme });
    await view.goto(address('en'));
    const visible = await view.locator('svg:visible text').allTextContents();
    expect(visible).toEqual([seen]);
    await view.close();
  });
});
