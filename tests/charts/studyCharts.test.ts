import { expect, it } from 'vitest';
import { convergence } from '../../src/analysis/convergence.ts';
import { interactions } from '../../src/analysis/interaction.ts';
import { mainEffects as effectsOf } from '../../src/analysis/mainEffects.ts';
import type { ChartInput } from '../../src/charts/chart.ts';
import { metaOf } from '../../src/charts/chart.ts';
import { convergenceOfRepeats } from '../../src/charts/convergence.ts';
import { interactionMap } from '../../src/charts/interactions.ts';
import { mainEffects } from '../../src/charts/mainEffects.ts';
import { renderChart } from '../../src/charts/render.ts';

const outcome = { name: 'killed', label: { en: 'Killed', fr: 'Tués' }, unit: 'persons', better: 'less', meaning: '', formula: '' } as const; // prettier-ignore
const input = (lang: 'en' | 'fr'): ChartInput => ({
  scenarioName: 'Two towns', modelVersion: '9', date: '2026-01-02', lang, theme: 'light', outcomes: [outcome],
  primary: [{ outcome: 'killed', matters: 3 }], postures: ['no-mission', 'tob'], names: { tob: 'Bases' }, transientDays: 30, sharedLuck: true,
  summary: [], differences: [], places: [], groups: [], chains: [], arrivals: [], bands: [], repeats: [], consumption: [], scorecard: [],
  placeOutcomes: [], map: { width: 1, height: 1, cellKm: 1, water: [], roads: [] },
}); // prettier-ignore

const points = [80, 120].flatMap(
  (strength) =>
  ['few', 'many'].map((roads) => ({ point_id: `p${strength}${roads}`, parameters: { strength: String(strength), roads } })), // prettier-ignore
);
const responses = new Map(points.map(({ point_id }, point) => [point_id, Array.from({ length: 8 }, (_, index) => 10 * point + (index % 3))])); // prettier-ignore
const about = ['no-mission', 'tob'].map((posture) => ({ posture, start: 'switching', outcome: 'killed' }) as const);
const of = <Row>(rows: (points_: typeof points, found: typeof responses, one: (typeof about)[number]) => Row[]) =>
  about.flatMap((one) => rows(points, responses, one));

it.each(['en', 'fr'] as const)('the charts of a study are drawn with title, caveat, names and table, in %s', async (lang) => {
  const specs = [
    mainEffects(input(lang), of(effectsOf)),
    interactionMap(input(lang), of(interactions)),
    convergenceOfRepeats(input(lang), of(convergence)),
  ];
  const rows = [8, 8, 8];
  for (const [index, spec] of specs.entries()) {
    const meta = metaOf(spec);
    expect(meta.table.rows).toHaveLength(rows[index]);
    for (const row of meta.table.rows) expect(row).toHaveLength(meta.table.columns.length);
    const svg = String(await renderChart(spec, 'svg'));
    for (const text of ['Two towns', '2026-01-02', lang === 'en' ? 'not a forecast' : 'pas une prévision', 'Bases'])
      expect(svg, meta.name).toContain(text);
  }
  expect(String(await renderChart(specs[0], 'svg'))).toContain('strength');
}); // prettier-ignore

it('rows of two starts are refused', () => {
  const [row] = of(effectsOf);
  expect(() => mainEffects(input('en'), [row, { ...row, start: 'steady' }])).toThrow(/one start/);
});
