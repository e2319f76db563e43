import { expect, it } from 'vitest';
import { convergence } from '../../src/analysis/convergence.ts';
import { interactions } from '../../src/analysis/interaction.ts';
import { mainEffects as effectsOf } from '../../src/analysis/mainEffects.ts';
import { inputWithoutRows } from '../../src/charts/emptyInput.ts';
import { metaOf } from '../../src/charts/chart.ts';
import { convergenceOfRepeats } from '../../src/charts/convergence.ts';
import { indexChart } from '../../src/charts/indices.ts';
import { screeningChart } from '../../src/charts/screening.ts';
import { interactionMap } from '../../src/charts/interactions.ts';
import { mainEffects } from '../../src/charts/mainEffects.ts';
import { renderChart } from '../../src/charts/render.ts';

const outcome = {
  name: 'killed',
  label: { en: 'Killed', fr: 'Tués' },
  unit: 'persons',
  better: 'less',
  meaning: '',
  formula: '',
} as const;
const input = (lang: 'en' | 'fr') =>
  inputWithoutRows({
    scenarioName: 'Two towns',
    modelVersion: '9',
    date: '2026-01-02',
    lang,
    theme: 'light',
    outcomes: [outcome],
    primary: [{ outcome: 'killed', matters: 3 }],
    postures: ['no-mission', 'tob'],
    names: { tob: 'Bases' },
  });

const points = [80, 120].flatMap((strength) =>
  ['few', 'many'].map((roads) => ({
    point_id: `p${strength}${roads}`,
    parameters: { strength: String(strength), roads },
  })),
);
const responses = new Map(
  points.map(({ point_id }, point) => [point_id, Array.from({ length: 8 }, (_, index) => 10 * point + (index % 3))]),
);
const about = ['no-mission', 'tob'].map((posture) => ({ posture, start: 'switching', outcome: 'killed' }) as const);
const of = <Row>(rows: (points_: typeof points, found: typeof responses, one: (typeof about)[number]) => Row[]) =>
  about.flatMap((one) => rows(points, responses, one));

it.each(['en', 'fr'] as const)(
  'the charts of a study are drawn with title, caveat, names and table, in %s',
  async (lang) => {
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
  },
);

it('an outcome that nothing changes has no panel of main effects, and is named', async () => {
  const rows = of(effectsOf).map((row) => ({ ...row, effect: 0, lo95: 0, hi95: 0 }));
  const spec = mainEffects(input('en'), rows);
  expect(JSON.stringify(spec)).toContain('Not drawn, since nothing changes it: Killed (persons).');
  expect('concat' in spec && spec.concat.length).toBe(1);
  expect(String(await renderChart(spec, 'svg'))).not.toContain('strength');
});

it('of more than three pairs of parameters the three that interact most are drawn, and the table has all', () => {
  const cells = ['b', 'c', 'd', 'e'].flatMap((name, size) =>
    [1, 2].flatMap((a) =>
      [1, 2].map((b) => ({
        ...about[1],
        parameter_a: 'a',
        level_a: String(a),
        parameter_b: name,
        level_b: String(b),
        points: 1,
        mean: a * b * size,
      })),
    ),
  );
  const spec = interactionMap(input('en'), cells);
  expect('concat' in spec && spec.concat.length).toBe(3);
  expect(metaOf(spec).table.rows).toHaveLength(16);
  expect(JSON.stringify('concat' in spec && spec.concat)).not.toContain('"title":"b"');
});

it.each(['en', 'fr'] as const)(
  'effects of a screening and indices are drawn, the parameter that matters most first, in %s',
  async (lang) => {
    const rows = ['roads', 'strength'].flatMap((parameter, index) =>
      about.map((one) => ({ ...one, parameter, n: 6, mu: -2, muStar: 2 + index, lo95: 1, hi95: 4, sigma: 1.5 })),
    );
    const indices = rows.map((row) => ({
      ...row,
      points: 64,
      index: row.muStar / 5,
      lo95: 0.2,
      hi95: 0.8,
      total: 0.9,
      total_lo95: 0.6,
      total_hi95: 1,
    }));
    for (const spec of [screeningChart(input(lang), rows), indexChart(input(lang), indices)]) {
      const { table } = metaOf(spec);
      expect(table.rows).toHaveLength(4);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      const svg = String(await renderChart(spec, 'svg'));
      expect(svg.indexOf('>strength<')).toBeLessThan(svg.indexOf('>roads<'));
      expect(svg).toContain('Bases');
      expect(svg).not.toMatch(/NaN|Infinity/);
    }
    expect(() => screeningChart(input(lang), [rows[0], { ...rows[0], start: 'steady' }])).toThrow(/one start/);
  },
);

it('rows of two starts are refused', () => {
  const [row] = of(effectsOf);
  expect(() => mainEffects(input('en'), [row, { ...row, start: 'steady' }])).toThrow(/one start/);
});
