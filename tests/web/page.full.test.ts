import { join } from 'node:path';
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

/** A whole run in a page takes seconds on an idle machine, and minutes where twenty programs want a core. */
const patience = 900;
const testMs = 2 * patience * 1000;

describe.skipIf(!hasChromium)('the page, from a file, with scenarios as they come', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage.close());

  it(
    'plays Bambari to the end, with the digest of the command line',
    async () => {
      const { page, troubles } = await stage.open(
        exported('scenarios/bambari.yaml', stage.folder, 'bambari', '--posture', 'tob'),
      );
      const { stdout } = cordon(['run', 'scenarios/bambari.yaml', '--posture', 'tob', '--json']);
      const { digest, ticks }: { digest: string; ticks: number } = JSON.parse(stdout);
      expect(await finalDigest(page, patience)).toBe(digest);
      await page.selectOption('#speed', '168');
      await page.click('#play');
      await until(
        () => tickNow(page),
        (tick) => tick === ticks,
        patience,
      );
      expect(await digestNow(page, patience)).toBe(digest);
      const digests = new Map<number, string | null>();
      for (const tick of [700, 31, 350, 32, 700, 350, 31]) {
        await scrubTo(page, tick);
        const found = await digestNow(page, patience);
        expect(digests.get(tick) ?? found).toBe(found);
        digests.set(tick, found);
      }
      expect(troubles).toEqual([]);
    },
    testMs,
  );

  it('shows the comparison of a directory with the luck of its first run', async () => {
    const results = join(stage.folder, 'results');
    const short = variantOf('first-steps', stage.folder, [
      ['days: 60', 'days: 6'],
      ['day: 20', 'day: 2'],
      ['day: 26', 'day: 3'],
    ]);
    expect(cordon(['compare', short, '--replications', '2', '--postures', 'static', '--out', results]).code).toBe(0);
    const { stdout } = cordon(['exercise', results, '--export', join(stage.folder, 'results.html'), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ file: join(stage.folder, 'results.html') });
  });

  it(
    'stays awake with a map of 1 000 by 1 000 cells',
    async () => {
      const file = variantOf('first-steps', stage.folder, [
        ['width: 24', 'width: 1000'],
        ['height: 16', 'height: 1000'],
        ['days: 60', 'days: 3'],
        ['burnInDays: 20', 'burnInDays: 1'],
        ['day: 20', 'day: 1'],
        ['day: 26', 'day: 2'],
      ]);
      const { page, troubles } = await stage.open(exported(file, stage.folder, 'large'));
      await until(
        () => page.locator('#scrub').count(),
        (count) => count === 1,
        patience,
      );
      // Whether it answers while the engine works, not only after.
      await page.click('button[lang=fr]', { timeout: 120_000 });
      expect(await page.getAttribute('html', 'lang')).toBe('fr');
      const { stdout } = cordon(['run', file, '--posture', 'static', '--json']);
      const { digest }: { digest: string } = JSON.parse(stdout);
      expect(await finalDigest(page, patience)).toBe(digest);
      await scrubTo(page, 7);
      await digestNow(page, patience);
      expect(troubles).toEqual([]);
    },
    testMs,
  );
});
