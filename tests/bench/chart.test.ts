import { expect, test } from 'vitest';
import { speedChart } from '../../bench/report/chart.ts';
import { metaOf } from '../../src/charts/chart.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { countMarks, overlaps, sizeOf, textsOf } from '../charts/svgText.ts';

const bars = [
  { program: 'Cordon', size: '40 × 40', nanoseconds: 54.1 },
  { program: 'Cordon', size: '200 × 200', nanoseconds: 55.5 },
  { program: 'C, tight', size: '40 × 40', nanoseconds: 27.4 },
  { program: 'C, tight', size: '200 × 200', nanoseconds: 27.2 },
];
const quoted = [
  { program: 'NetLogo', from: 16_000 },
  { program: 'MASON', from: 830, to: 2_200 },
];

test('the picture of speed has the fastest on top, a mark a grid, and the range of what is quoted', async () => {
  const spec = speedChart(bars, quoted, '2026-11-21');
  expect(metaOf(spec).table.rows).toEqual([
    ['C, tight', '27.4 and 27.2'],
    ['Cordon', '54.1 and 55.5'],
    ['MASON', '830 to 2\u202f200'],
    ['NetLogo', '16\u202f000 and more'],
  ]);
  const svg = await renderSvg(spec);
  expect(countMarks(svg, 'symbol')).toBe(4);
  expect(countMarks(svg, 'rule')).toBe(2);
  const { width } = sizeOf(svg);
  expect(textsOf(svg).filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  expect(overlaps(textsOf(svg))).toEqual([]);
});
