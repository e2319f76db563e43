/** The same bytes in this process, in a worker thread and in a browser that lets no page evaluate text as code. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/chromium.mjs';
import { golden, goldenScenario } from '../goldens/runs.ts';
import type { Page } from './inPage.ts';
import { digestsOf, type Task } from './run.ts';

// What crosses a boundary is the parsed scenario, as JSON.
const tasks = (['first-steps', 'bambari'] as const).map(
  (name): Task => JSON.parse(JSON.stringify({ scenario: goldenScenario(name), seed: golden.seed, days: 15 })) as Task,
);

/** One script that needs nothing beside it. */
async function bundle(entry: string, format: 'iife' | 'cjs'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`tests/sim/runtimes/${entry}`],
    bundle: true,
    write: false,
    format,
    platform: format === 'iife' ? 'browser' : 'node',
    // Node's own source of seeds; keyed draws never ask for it.
    external: ['crypto'],
  });
  return outputFiles[0].text;
}

describe('the engine', () => {
  let here: readonly Record<string, string>[];
  beforeAll(() => {
    here = tasks.map(digestsOf);
  });

  it('counts as many runs as there are postures, the burn-in and the arm without a mission', () => {
    here.forEach((digests, index) =>
      expect(Object.keys(digests)).toHaveLength(tasks[index].scenario.postures.length + 2),
    );
  });

  it('gives the same bytes in a worker thread', async () => {
    const source = await bundle('inWorker.ts', 'cjs');
    for (const [index, workerData] of tasks.entries()) {
      const worker = new Worker(source, { eval: true, workerData });
      const told = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
      expect(told).toEqual(here[index]);
    }
  });

  describe('in headless Chromium', () => {
    const executablePath = findChromium();
    let browser: Browser | undefined;
    let server: Server;
    beforeAll(async () => {
      if (executablePath === undefined)
        throw new Error('No Chromium found: install it (npm test does where apt-get is), or set CHROMIUM_PATH.');
      const script = await bundle('inPage.ts', 'iife');
      server = createServer(({ url }, response) => {
        response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
        response.setHeader('content-type', url === '/engine.js' ? 'text/javascript' : 'text/html');
        response.end(
          url === '/engine.js' ? script : '<!doctype html><title>engine</title><script src="/engine.js"></script>',
        );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await chromium.launch({
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    it('gives the same bytes, under a policy that forbids eval', async () => {
      const page = await browser!.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const engine = await page.evaluateHandle<Page>('engine');
      for (const [index, task] of tasks.entries())
        expect(await engine.evaluate((its, given) => its.digestsOf(given), task)).toEqual(here[index]);
      expect(complaints).toEqual([]);
      const refused = engine.evaluate((its) => its.evaluate('return 1'));
      await expect(refused).rejects.toThrow(/Content Security Policy/);
      await page.close();
    }, 120_000);
  });
});
