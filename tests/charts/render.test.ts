import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/catalogue.ts';
import type { VegaLiteSpec } from '../../src/charts/chart.ts';
import { harmMap } from '../../src/charts/harmMap.ts';
import { outcomesByPosture } from '../../src/charts/outcomesByPosture.ts';
import { chartFormats, renderChart } from '../../src/charts/render.ts';
import { renderPng } from '../../src/charts/renderPng.ts';
import { sampleInput } from './sampleInput.ts';
import { sizeOf } from './svgText.ts';

const spec = outcomesByPosture(sampleInput());
const pixels = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('a rendered chart', () => {
  test.each(chartFormats.flatMap((format) => charts.map((chart) => ({ format, chart, name: chart.name }))))(
    'has the same bytes again: $name as $format',
    async ({ format, chart }) => {
      const first = await renderChart(chart.build(sampleInput()), format);
      const second = await renderChart(chart.build(sampleInput()), format);
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    },
  );

  test('as PNG is a PNG of twice the size of the SVG, with its text drawn', async () => {
    const svg = String(await renderChart(spec, 'svg'));
    const png = await renderPng(svg);
    expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG');
    const { width, height } = sizeOf(svg);
    expect(pixels(png)).toEqual({ width: 2 * width, height: 2 * height });
    const withoutText = await renderPng(svg.replace(/<text.*?<\/text>/gs, ''));
    expect(png.length).toBeGreaterThan(2 * withoutText.length);
  });

  test('as PNG fails loudly without its fonts, since text would be left out in silence', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'cordon-fonts-'));
    await expect(renderChart(spec, 'png', { fontDirectory: empty })).rejects.toThrow(
      'the font for PNG charts is missing',
    );
  });

  test('as JSON is the spec itself', async () => {
    expect(JSON.parse(String(await renderChart(spec, 'json')))).toEqual(spec);
  });

  test('as HTML may load nothing, and has the picture, the caveat and the numbers as a table', async () => {
    const page = String(await renderChart(spec, 'html'));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page).toContain('<svg ');
    expect(page).toContain(
      '<p>Around Bambari, dry and wet season · 2026-11-21 · model 1 · model result, not a forecast</p>',
    );
    expect(page.match(/<tr>/g)).toHaveLength(1 + 24);
    expect(page.replaceAll(/xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:|<script|<link|@import|@font-face/);
  });

  test('as HTML prints what a scenario is called, and never runs it', async () => {
    const name = '<script>alert("x")</script> & Co';
    const page = String(await renderChart(outcomesByPosture(sampleInput({ scenarioName: name })), 'html'));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co');
  });

  test('has ids of its own in each theme, so that both can stand in one page', async () => {
    const idsOf = async (theme: 'light' | 'dark') => {
      const svg = String(await renderChart(harmMap(sampleInput({ theme })), 'svg'));
      return [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    };
    const [light, dark] = [await idsOf('light'), await idsOf('dark')];
    expect(light.length).toBeGreaterThan(0);
    expect(light.filter((id) => dark.includes(id))).toEqual([]);
  });

  test.each([
    ['data', { data: { url: 'https://example.org/a.csv' }, mark: 'point' }],
    ['a file', { data: { url: '/etc/hostname' }, mark: 'point' }],
  ])('refuses to load %s', async (_, body) => {
    const loading = { ...body, usermeta: spec.usermeta } as VegaLiteSpec;
    await expect(renderChart(loading, 'svg')).rejects.toThrow('may not load anything');
  });
});
