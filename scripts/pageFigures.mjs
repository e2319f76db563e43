#!/usr/bin/env node
/**
 * `npm run page-figures`: measures the browser page in Chromium, without a graphics card, and writes its section of
 * docs/performance.md: time to the first picture, pictures a second while playing, scrubbing, size and memory.
 */
import { loadavg } from 'node:os';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, root } from './load.mjs';
import { exportPage, startBrowser, until, untilFinished, wait } from './pageBrowser.mjs';
import { table, writeSection } from './section.mjs';

const playSeconds = 6;
const seeks = 40;
/** The best of so many counts, so that other work on the machine does not. */
const rounds = 3;

/** @param {readonly number[]} values @param {number} part */
const quantile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
};
/** @param {number} value */
const ms = (value) => value.toFixed(value < 100 ? 1 : 0);

/** Memory of all processes of the browser that draw or run pages, MB. */
function rendererMB() {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (!command.includes('--type=renderer')) return 0;
        const kB = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return Number(kB ?? 0) / 1000;
      } catch {
        // It has ended since.
        return 0;
      }
    });
  return Math.max(...sizes);
}

/** Times between pictures while the page plays, ms. @param {import('playwright-core').Page} page */
async function pictureTimes(page) {
  await page.selectOption('#speed', '6');
  await page.click('#play');
  await wait(500);
  const times = await page.evaluate(
    (length) =>
      new Promise((done) => {
        /** @type {number[]} */
        const gaps = [];
        let last = performance.now();
        const end = last + length;
        const next = () => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(next);
          else done(gaps);
        };
        requestAnimationFrame(next);
      }),
    playSeconds * 1000,
  );
  await page.click('#play');
  return /** @type {number[]} */ (times);
}

/** From a move of the slider to the picture of that moment, ms. @param {import('playwright-core').Page} page */
function seekTimes(page) {
  return page.evaluate(async (count) => {
    const slider = /** @type {HTMLInputElement} */ (document.querySelector('#scrub'));
    const map = /** @type {HTMLElement} */ (document.querySelector('.map'));
    const ticks = Number(slider.max);
    const times = [];
    for (let number = 1; number <= count; number++) {
      // Far apart, forwards and backwards, the same at each measurement.
      const tick = Math.floor(ticks * ((number * 0.618034) % 1));
      const start = performance.now();
      slider.value = String(tick);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => {
        const look = () => (map.dataset.tick === String(tick) ? done(undefined) : requestAnimationFrame(look));
        look();
      });
      times.push(performance.now() - start);
    }
    return times;
  }, seeks);
}

/** Three ways beside each other: pictures while playing, and jumps. @param {import('playwright-core').Page} page */
async function measureSides(page) {
  await page.click('#side-by-side');
  await until(async () => (await page.$('#side-way-static')) !== null);
  await page.check('#side-way-static');
  await until(async () => (await page.$('#to-parting')) !== null);
  /** @type {number[][]} */
  const tries = [];
  for (let round = 0; round < rounds; round++) tries.push(await seekTimes(page));
  const seek = tries[0].map((_, index) => Math.min(...tries.map((times) => times[index])));
  return { seek, pictures: await pictureTimes(page), memory: rendererMB() };
}

/** @param {import('playwright-core').Browser} browser @param {string} address @param {boolean} sides three ways as well */
async function measure(browser, address, sides = false) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(address);
  await untilFinished(page);
  const marks = await page.evaluate(() => ({
    map: performance.getEntriesByName('cordon map')[0]?.startTime ?? NaN,
    moment: performance.getEntriesByName('cordon first moment')[0]?.startTime ?? NaN,
  }));
  /** @type {number[][]} */
  const tries = [];
  for (let round = 0; round < rounds; round++) tries.push(await seekTimes(page));
  const seek = tries[0].map((_, index) => Math.min(...tries.map((times) => times[index])));
  const pictures = await pictureTimes(page);
  const memory = rendererMB();
  const beside = sides ? await measureSides(page) : null;
  await context.close();
  return { ...marks, seek, pictures, memory, beside };
}

const { scenarioOf, standard } = await load('bench/measure/richScenario.ts');
const { browser, folder, close } = await startBrowser();
try {
  const rich = join(folder, 'rich.json');
  writeFileSync(rich, JSON.stringify(scenarioOf({ ...standard, days: 180 })));
  /** @type {[string, string][]} */
  const scenarios = [
    ['First steps, 60 days', join(root, 'scenarios', 'first-steps.yaml')],
    ['Bambari, 180 days', join(root, 'scenarios', 'bambari.yaml')],
    ['100 × 100 cells, 50 000 civilian agents, 180 days', rich],
  ];
  const rows = [];
  for (const [name, scenario] of scenarios) {
    process.stderr.write(`${name} ...\n`);
    const { file, address } = exportPage(scenario, folder, String(rows.length));
    const found = await measure(browser, address, scenario.endsWith('bambari.yaml'));
    rows.push([
      name,
      (statSync(file).size / 1e6).toFixed(2),
      ms(found.map),
      ms(found.moment),
      ms(quantile(found.pictures, 0.5)),
      ms(quantile(found.pictures, 0.95)),
      ms(Math.max(...found.pictures)),
      ms(quantile(found.seek, 0.5)),
      ms(Math.max(...found.seek)),
      found.memory.toFixed(0),
    ]);
    if (found.beside)
      rows.push([
        `${name}, three ways side by side`,
        '',
        '',
        '',
        ms(quantile(found.beside.pictures, 0.5)),
        ms(quantile(found.beside.pictures, 0.95)),
        ms(Math.max(...found.beside.pictures)),
        ms(quantile(found.beside.seek, 0.5)),
        ms(Math.max(...found.beside.seek)),
        found.beside.memory.toFixed(0),
      ]);
  }
  const head = [
    'scenario',
    'file, MB',
    'map, ms',
    'first moment, ms',
    'picture, median ms',
    'picture, 95 % ms',
    'picture, longest ms',
    'jump, median ms',
    'jump, longest ms',
    'memory, MB',
  ];
  writeSection(
    'performance.md',
    'page',
    `## The browser page

Made by \`npm run page-figures\` on ${new Date().toISOString().slice(0, 10)}: exported pages opened from \`file://\` in Chromium ${browser.version()}, 1280 × 720, two cores, no graphics card (all is drawn by the processor), by the clock. Other work went on at the time: on average ${loadavg()[1].toFixed(1)} programs wanted a core, so that an idle machine is quicker.

${table([head, ...rows])}
Map: from the call to the map of the sector; first moment: until the burn-in is over and day 0 is on it. Picture: time
from one picture to the next while playing a day in four seconds; 16.7 is the most that a screen of 60 pictures a second
shows. Jump: from a move of the slider to the picture of that moment, ${seeks} moments all over the run, each the best of ${rounds}. Memory: all of the
page's process, worker and snapshots included.

Goals: file under 3 MB, map under 2 000 ms, jumps under 300 ms anywhere in 180 days.`,
  );
  process.stderr.write('Wrote docs/performance.md\n');
} finally {
  await close();
}
