import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import { firstScreen } from '../../src/report/firstScreen.ts';
import { firstScreenText } from '../../src/report/firstScreenText.ts';
import { page } from '../../src/report/page.ts';
import { crowded } from './crowded.ts';
import { noDepth } from './depth.ts';

const input = crowded();

/** Every word and number of a text, in an order that does not depend on where lines break. */
const words = (text: string): string[] =>
  text
    .split(/[\s\u00a0]+/)
    .filter(Boolean)
    .toSorted();

/** Words of the terminal by number of the part. */
function terminalParts(language: 'en' | 'fr', width: number): string[][] {
  const text = firstScreenText(firstScreen(input, language), { width, styled: false });
  const parts = text.split(/^ ?\d+ {2}(?=\S)/m);
  return parts.slice(1).map(words);
}

const decoded = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Words of the page's first screen by number of the part. */
function pageParts(html: string): string[][] {
  const [, header] = /<header>([\s\S]*?)<\/header>/.exec(html) ?? [];
  return header
    .split('<span class="number">')
    .slice(1)
    .map((part) => words(decoded(part.replace(/^\d+<\/span>/, '').replace(/<h1>.*?<\/h1>/, ''))));
}

describe.each(['en', 'fr'] as const)('the first screen in %s', (language) => {
  const html = page(input, noDepth, [], language);

  it.each([80, 100])('says on the page, word for word, what a terminal of %i columns says', (width) => {
    const terminal = terminalParts(language, width);
    expect(terminal).toHaveLength(10);
    expect(pageParts(html)).toEqual(terminal);
  });

  it('gives the same figures as the other language', () => {
    const figures = (each: 'en' | 'fr') =>
      terminalParts(each, 100).map((part) =>
        part.flatMap((word) => word.replaceAll(',', '.').match(/[+\u2212]?\d[\d.]*\d|\d/g) ?? []).toSorted(),
      );
    expect(figures(language)).toEqual(figures('en'));
  });
});

const executablePath = findChromium();

describe.skipIf(!executablePath)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it.each([
    ['en', 'screen', 1280],
    ['fr', 'screen', 390],
    ['en', 'print', 718],
    ['fr', 'print', 718],
  ] as const)('the page in %s on %s at %i pixels shows all that the terminal says', async (language, media, width) => {
    const view = await browser.newPage({ viewport: { width, height: 800 } });
    await view.emulateMedia({ media });
    await view.setContent(page(input, noDepth, [], language));
    const seen = await view.locator('header .screen').innerText();
    const [, ...told] = terminalParts(language, 100);
    const numbers = told.map((_, index) => String(index + 2));
    expect(words(seen)).toEqual([...told.flat(), ...numbers].toSorted());
    await view.close();
  });
});
