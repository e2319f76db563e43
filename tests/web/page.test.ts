import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cordon } from '../cli/cordon.ts';
import {
  digestNow,
  exported,
  finalDigest,
  hasChromium,
  scrubTo,
  startStage,
  tickNow,
  until,
  variantOf,
  type Stage,
} from './browser.ts';

/** What axe-core finds serious on a page, as `rule: element`. */
async function seriousOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as Window & { axe?: { run(options: object): Promise<AxeResults> } };
    interface AxeResults {
      readonly violations: readonly {
        readonly id: string;
        readonly impact: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }
    const results = await inPage?.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return (results?.violations ?? []).flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

describe.skipIf(!hasChromium)('the page, from a file', () => {
  let stage: Stage;
  let short: string;
  let address: string;

  beforeAll(async () => {
    stage = await startStage();
    short = variantOf('first-steps', stage.folder, [
      ['days: 60', 'days: 20'],
      ['day: 20', 'day: 4'],
      ['day: 26', 'day: 6'],
    ]);
    address = exported(short, stage.folder, 'short', '--posture', 'tob', '--seed', '5');
  });
  afterAll(() => stage.close());

  it('is one file of less than 3 MB that allows nothing to be loaded', () => {
    const file = fileURLToPath(address);
    expect(statSync(file).size).toBeLessThan(3e6);
    const html = readFileSync(file, 'utf8');
    expect(html).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'"/,
    );
    expect(html.slice(0, html.indexOf('<style>'))).not.toMatch(/https?:/);
  });

  it('plays to the end, where it has the digest of the command line, and asks nobody for anything', async () => {
    const { page, troubles } = await stage.open(address);
    const { stdout } = cordon(['run', short, '--posture', 'tob', '--seed', '5', '--json']);
    const { digest, ticks }: { digest: string; ticks: number } = JSON.parse(stdout);
    expect(await finalDigest(page)).toBe(digest);
    expect(await tickNow(page)).toBe(0);
    await page.selectOption('#speed', '168');
    await page.click('#play');
    await until(
      () => tickNow(page),
      (tick) => tick === ticks,
    );
    expect(await digestNow(page)).toBe(digest);
    expect(await page.getAttribute('#play', 'aria-label')).toBe('Play');
    expect(troubles).toEqual([]);
  });

  it('lands on the same state however it is scrubbed', async () => {
    const { page, troubles } = await stage.open(address);
    const digests = new Map<number, string | null>();
    for (const tick of [0, 45, 19, 80, 44, 45, 19, 0, 80, 44]) {
      await scrubTo(page, tick);
      const digest = await digestNow(page);
      expect(digests.get(tick) ?? digest).toBe(digest);
      digests.set(tick, digest);
    }
    expect(new Set(digests.values()).size).toBe(digests.size);
    expect(troubles).toEqual([]);
  });

  it('is worked by keys alone', async () => {
    const { page } = await stage.open(address);
    await finalDigest(page);
    await page.keyboard.press('.');
    await page.keyboard.press('.');
    await page.keyboard.press(',');
    expect(
      await until(
        () => tickNow(page),
        (tick) => tick === 1,
      ),
    ).toBe(1);
    await page.keyboard.press('n');
    await until(() => page.isVisible('#story'), Boolean);
    await page.keyboard.press('Escape');
    await until(() => page.isHidden('#story'), Boolean);
    await page.keyboard.press('b');
    await until(
      () => page.locator('.chip').count(),
      (chips) => chips === 1,
    );
    await page.keyboard.press('?');
    await until(() => page.isVisible('#help'), Boolean);
    await page.keyboard.press('Escape');
    await until(() => page.isHidden('#help'), Boolean);
    // The speed is remembered; at the highest the end would come before anybody looks.
    for (let slower = 0; slower < 8; slower++) await page.keyboard.press('[');
    await page.keyboard.press(' ');
    await until(
      () => page.getAttribute('#play', 'aria-label'),
      (label) => label === 'Pause',
    );
  });

  it('changes its way and its luck in place', async () => {
    const { page, troubles } = await stage.open(address);
    await finalDigest(page);
    await page.selectOption('#way', 'no-mission');
    const none = cordon(['run', short, '--posture', 'no-mission', '--seed', '5', '--json']);
    expect(await finalDigest(page)).toBe(JSON.parse(none.stdout).digest);
    await page.fill('#luck', '77');
    await page.press('#luck', 'Enter');
    const other = cordon(['run', short, '--posture', 'no-mission', '--seed', '77', '--json']);
    expect(await finalDigest(page)).toBe(JSON.parse(other.stdout).digest);
    expect(await page.inputValue('#luck')).toBe('77');
    expect(troubles).toEqual([]);
  });

  it('shows ways side by side, with the numbers of compare for that luck, and its first repeats as dots', async () => {
    const results = join(stage.folder, 'compared');
    expect(cordon(['compare', short, '--replications', '2', '--seed', '5', '--out', results]).code).toBe(0);
    const rows: Record<string, string>[] = parse(readFileSync(join(results, 'runs.csv')), { columns: true });
    const valueOf = (way: string, replication: string, name: string): number => {
      const row = rows.find((each) => each.posture === way && each.replication === replication);
      return row?.[name] ? Number(row[name]) : NaN;
    };
    const seed = rows.find(({ replication }) => replication === '1')?.seed ?? '';
    const { page, troubles } = await stage.open(exported(results, stage.folder, 'compared', '--posture', 'tob'));
    expect(await page.inputValue('#luck')).toBe(seed);
    await page.click('#side-by-side');
    await page.check('#side-way-static');
    await until(
      () => page.textContent('#parting'),
      (text) => text?.includes('The first incident that differs') ?? false,
    );
    expect(await page.textContent('.one-run')).toContain('One run is one luck');
    await scrubTo(page, 80);
    for (const way of ['no-mission', 'static', 'tob']) {
      const cells = page.locator(`#side-table [data-way=${way}]`);
      for (const cell of await cells.all()) {
        const name = (await cell.getAttribute('data-outcome')) ?? '';
        // Some measures are of a moment, and no outcome of a run.
        if (!(name in rows[0])) continue;
        await until(
          () => cell.getAttribute('value'),
          (value) => Number(value) === valueOf(way, '1', name) || String(valueOf(way, '1', name)) === value,
          20,
        );
      }
      expect(await cells.count()).toBe(6);
    }
    // A story from one of the maps says of which way it is, and leads to the same place in another.
    await page.locator('.side-map .map-surface').nth(1).focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Enter');
    await until(() => page.isVisible('#why'), Boolean);
    const second = (await page.locator('.side-maps figcaption').nth(1).textContent())?.slice(1);
    expect(await page.textContent('.story-way strong')).toBe(second);
    expect(await page.textContent('#why')).toContain('What the mission plans here, and why');
    await page.click('#story-way-no-mission');
    await until(
      () => page.textContent('#why'),
      (text) => text?.includes('There is no mission in this run.') ?? false,
    );
    await page.click('#close-story');
    // The dots are the first repeats of the comparison, number for number.
    await page.click('#run-lucks');
    for (const way of ['no-mission', 'static']) {
      const dot = page.locator(`#lucks [data-outcome=expectedCiviliansKilled] [data-way=${way}] [data-seed="${seed}"]`);
      await dot.waitFor({ state: 'attached' });
      expect(Number(await dot.getAttribute('data-value'))).toBe(valueOf(way, '1', 'expectedCiviliansKilled'));
    }
    await page.click('#cancel-lucks');
    expect(await page.isVisible('#run-lucks')).toBe(true);
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
    ]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(await seriousOn(page)).toEqual([]);
    await page.click('#side-differences');
    await page.click('button[aria-label="Switch to dark colours"]');
    expect(await seriousOn(page)).toEqual([]);
    await page.click('button[lang=fr]');
    const text = (await page.textContent('#page')) ?? '';
    for (const english of ['Side by side', 'Where they', 'At this moment', 'Each dot', 'mean '])
      expect(text).not.toContain(english);
    await page.click('#side-by-side');
    expect(await finalDigest(page)).toMatch(/^[0-9a-f]{16}$/);
    expect(troubles).toEqual([]);
  });

  it('draws a street with everybody on it, and tells why somebody acts', async () => {
    const street = variantOf('epstein', stage.folder, [['days: 250', 'days: 5']]);
    const { page, troubles } = await stage.open(exported(street, stage.folder, 'street'));
    await finalDigest(page);
    expect(await page.textContent('.map-panel')).toContain('Police officers: 64');
    await page.focus('.map-surface');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    for (let tries = 0; tries < 30 && !(await page.isVisible('#story')); tries++) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    }
    await until(() => page.isVisible('#why'), Boolean);
    expect(await page.textContent('#story h2')).toMatch(
      /^(Quiet citizen|Active citizen|Jailed citizen|Police officer)$/,
    );
    expect(await seriousOn(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('cuts no text, in English and French, on laptop and tablet', async () => {
    const { page } = await stage.open(address);
    await finalDigest(page);
    await scrubTo(page, 30);
    for (const language of ['en', 'fr']) {
      await page.click(`button[lang=${language}]`);
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
        [768, 1024],
      ]) {
        await page.setViewportSize({ width, height });
        const cut = await page.evaluate(() => {
          const shown = [...document.querySelectorAll<HTMLElement>('header *, footer *, .map-strip *, .panel *')];
          return shown
            .filter(({ children, textContent }) => children.length === 0 && textContent?.trim())
            .filter((each) => {
              const style = getComputedStyle(each.parentElement ?? each);
              const box = each.getBoundingClientRect();
              const outer = (each.parentElement ?? each).getBoundingClientRect();
              const hides = style.overflowX !== 'visible' && style.position !== 'absolute';
              return (hides && box.right > outer.right + 1) || each.scrollWidth > each.clientWidth + 1;
            })
            .filter((each) => getComputedStyle(each).display !== 'inline' && !each.closest('.map-unseen, .bookmarks'))
            .map(({ textContent }) => textContent);
        });
        expect(cut).toEqual([]);
      }
    }
  });

  it('speaks French when asked, and keeps its moment', async () => {
    const { page } = await stage.open(address);
    await finalDigest(page);
    await scrubTo(page, 12);
    await page.click('button[lang=fr]');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.textContent('h1')).toBe('Premiers pas');
    const text = (await page.textContent('#page')) ?? '';
    for (const english of [
      'So far',
      'Speed',
      'Way of working',
      'Luck number',
      'Over time',
      'Day ',
      'killed',
      'Model result',
    ])
      expect(text).not.toContain(english);
    expect(await tickNow(page)).toBe(12);
  });

  it('never shows what one run gave without saying that one run is one luck', async () => {
    const { page } = await stage.open(address);
    expect(await page.textContent('.figures + p')).toContain('One run is one luck');
    expect(await page.textContent('.caveat')).toBe('Model result. Not a forecast, not intelligence.');
  });

  it('shows the mistakes of a scenario as the command line does', async () => {
    const { page, troubles } = await stage.open(address);
    const wrong = join(stage.folder, 'wrong.yaml');
    writeFileSync(
      wrong,
      readFileSync(short, 'utf8').replace('kind: tob', 'kind: tbo').replace('cellKm: 5', 'cellkm: 5'),
    );
    await page.setInputFiles('input[type=file]', wrong);
    await page.waitForSelector('#problems');
    const { code, stderr } = cordon(['check', wrong], {});
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => line.replace(`${stage.folder}/`, ''));
    expect(code).toBe(2);
    expect(await page.locator('#problems li').allTextContents()).toEqual(lines);
    expect(lines.join()).toContain('did you mean');
    expect(troubles).toEqual([]);
  });

  it('has nothing that axe finds wrong, in light and in dark, with a story and with help', async () => {
    const { page } = await stage.open(address);
    await finalDigest(page);
    await page.keyboard.press('n');
    await until(() => page.isVisible('#story'), Boolean);
    for (const theme of ['light', 'dark']) {
      expect(await page.getAttribute('html', 'data-theme')).toBe(theme);
      expect(await seriousOn(page)).toEqual([]);
      if (theme === 'light') await page.click('button[aria-label="Switch to dark colours"]');
    }
    await page.click('#help-button');
    expect(await seriousOn(page)).toEqual([]);
  });

  it('fits laptop and tablet, in both directions of writing and with longer words', async () => {
    const { page } = await stage.open(address);
    await finalDigest(page);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        // A pseudo-language: every text a third longer, in letters that are written from right to left.
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (dir === 'rtl' && !node.parentElement?.closest('script, style') && node.textContent?.trim())
            node.textContent = `${node.textContent}${'\u05d0'.repeat(Math.ceil(node.textContent.length / 3))}`;
      }, direction);
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
        [768, 1024],
      ]) {
        await page.setViewportSize({ width, height });
        const { wider, panelFirst } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const left = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0;
          return { wider: scrollWidth - clientWidth, panelFirst: left('.panel') < left('.map') };
        });
        expect(wider).toBeLessThanOrEqual(0);
        if (width > 1000) expect(panelFirst).toBe(direction === 'rtl');
      }
    }
  });
});

describe.skipIf(!hasChromium)('a hostile scenario', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it('runs no code that stands in its names', async () => {
    const evil = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'"><!--`;
    const file = variantOf('first-steps', stage.folder, [
      ['days: 60', 'days: 5'],
      ['day: 20', 'day: 2'],
      ['day: 26', 'day: 3'],
      [/name: \{ en: First steps, fr: Premiers pas \}/, `name: ${JSON.stringify(evil)}`],
      ['name: { en: Ford, fr: Le Gué }', `name: ${JSON.stringify(`{{script}}${evil}`)}`],
      ['name: { en: Ridge band, fr: Bande de la Crête }', `name: ${JSON.stringify(evil)}`],
    ]);
    const { page, troubles } = await stage.open(exported(file, stage.folder, 'evil'));
    await finalDigest(page);
    await page.keyboard.press('n');
    expect(await page.textContent('h1')).toBe(evil);
    expect(await page.title()).toBe(`Cordon: ${evil}`);
    expect(await page.locator('img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('with enormous numbers or ten thousand events is refused in words', async () => {
    const huge = variantOf('first-steps', stage.folder, [['population: 30000', 'population: 1e300']]);
    const events = Array.from({ length: 10_000 }, (_, n) => `  - { id: e${n}, day: 1, kind: priceShock, size: 0.1 }`);
    const many = variantOf('first-steps', stage.folder, [
      [/injects:[^\n]*\n/, `injects:\n${events.join('\n')}\n`],
      ['days: 60', 'days: 30'],
    ]);
    for (const file of [huge, many]) {
      const { code, stderr } = cordon(['exercise', file, '--export', join(stage.folder, 'no.html')]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/:\d+:\d+: .*expected/);
    }
    const { page, troubles } = await stage.open(exported('scenarios/first-steps.yaml', stage.folder, 'plain'));
    await page.setInputFiles('input[type=file]', many);
    await page.waitForSelector('#problems');
    expect(await page.textContent('#problems li')).toMatch(/injects/);
    expect(troubles).toEqual([]);
  });
});
