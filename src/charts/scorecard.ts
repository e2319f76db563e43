/** How far each benchmark of a stabilisation mission is reached: a mark each, by what it belongs to and by when. */
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Lang, Localised, Panel, TitledBenchmark, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { wholePercent } from './numbers.ts';
import { changeColours } from './palette.ts';
import { rowName, rowNameAxis } from './rowNames.ts';
import { sizes, themes } from './theme.ts';
import { postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Which benchmarks of stabilisation does each posture reach?',
  fr: 'Quels critères de stabilisation chaque posture atteint-elle\u202f?',
};

const words = {
  reading: {
    en:
      'One mark a benchmark. Square: computed by the model, average of the repeats. Circle: a choice of the scenario or ' +
      'posture, made or not. Triangle: stated by the scenario, beyond the model. The stronger its colour, the further reached; ' +
      'hollow: nothing says so. The table names each.',
    fr:
      'Une marque par critère. Carré\u202f: calculé par le modèle, moyenne des répétitions. Cercle\u202f: choix du scénario ou de ' +
      "la posture, fait ou non. Triangle\u202f: déclaré par le scénario, hors du modèle. Plus c'est marqué, plus il est " +
      'atteint\u202f; vide\u202f: rien ne le dit. Le tableau nomme chacun.',
  },
  columns: {
    en: ['Belongs to', 'By when', 'Benchmark', 'Where it comes from', 'Posture', 'Reached'],
    fr: ['Relève de', 'Échéance', 'Critère', 'Provenance', 'Posture', 'Atteint'],
  },
  reached: { en: 'Reached', fr: 'Atteint' },
} as const;

const outputs: Readonly<Record<string, Localised>> = {
  overall: { en: 'Overall', fr: 'Ensemble' },
  separation: { en: 'Parties kept apart', fr: 'Parties séparées' },
  protection: { en: 'Civilians protected', fr: 'Civils protégés' },
  movement: { en: 'Free movement', fr: 'Libre circulation' },
  threats: { en: 'Spoilers managed', fr: 'Fauteurs de troubles contenus' },
  order: { en: 'Public order', fr: 'Ordre public' },
  ddr: { en: 'Disarmament and reintegration', fr: 'Désarmement et réintégration' },
};
const horizons: Readonly<Record<string, Localised>> = {
  short: { en: 'short term', fr: 'court terme' },
  medium: { en: 'medium term', fr: 'moyen terme' },
  long: { en: 'long term', fr: 'long terme' },
};
const kinds: Readonly<Record<TitledBenchmark['kind'], Localised & { readonly shape: string }>> = {
  computed: { en: 'computed', fr: 'calculé', shape: 'square' },
  decision: { en: 'decided', fr: 'décidé', shape: 'circle' },
  scenario: { en: 'stated', fr: 'déclaré', shape: 'triangle-up' },
};

const nameWidth = 230;
const markStep = 22;
const rowStep = 21;

/** A panel a posture, a line an output and horizon. */
export function scorecard(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.scorecard);
  const arms = armsWith(input, input.scorecard);
  return framed(input, {
    name: 'scorecard',
    title: title[input.lang],
    reading: words.reading[input.lang],
    table: tableOf(input, arms),
    panels: arms.map((posture) =>
      panelOf(
        input,
        posture,
        input.scorecard.filter((row) => row.posture === posture),
      ),
    ),
    columns: 2,
    width: 2 * (nameWidth + 11 * markStep) + 80,
    legend: 'shared',
  });
}

function lineOf({ output, horizon }: TitledBenchmark, lang: Lang): string {
  const [of, by] = [outputs[output], horizons[horizon]];
  return [of?.[lang] ?? output, ...(by ? [by[lang]] : [])].join(', ');
}

function panelOf(input: ChartInput, posture: string, rows: readonly TitledBenchmark[]): Panel {
  const { lang, theme } = input;
  const { same, fewer } = changeColours[theme];
  const counts = new Map<string, number>();
  const values = rows.map((row) => {
    const line = lineOf(row, lang);
    const place = counts.get(line) ?? 0;
    counts.set(line, place + 1);
    return { line, place, kind: kinds[row.kind][lang], share: row.share, title: row.title };
  });
  const y = {
    field: 'line',
    type: 'nominal' as const,
    scale: { domain: [...counts.keys()] },
    title: null,
    axis: { ...rowNameAxis, domain: false, ticks: false },
  };
  const most = Math.max(...counts.values());
  const x = {
    field: 'place',
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [-0.5, most - 0.5], nice: false, zero: false },
  };
  const all = Object.values(kinds);
  const shape = {
    field: 'kind',
    type: 'nominal' as const,
    scale: { domain: all.map((kind) => kind[lang]), range: all.map((kind) => kind.shape) },
    legend: null,
  };
  const mark = { type: 'point' as const, size: 130, strokeWidth: 1, stroke: themes[theme].quietInk, opacity: 1 };
  return {
    title: { text: rowName(postureLabel(input, posture), nameWidth + most * markStep).split('\n') },
    width: most * markStep,
    height: { step: rowStep },
    data: { values },
    layer: [
      {
        transform: [{ filter: 'datum.share === null' }],
        mark: { ...mark, strokeDash: [2, 2] },
        encoding: { y, x, shape },
      },
      {
        transform: [{ filter: 'datum.share !== null' }],
        mark: { ...mark, filled: true },
        encoding: {
          y,
          x,
          shape,
          fill: {
            field: 'share',
            type: 'quantitative',
            scale: { domain: [0, 1], range: [same, fewer] },
            legend: {
              title: words.reached[lang],
              orient: 'top',
              direction: 'horizontal',
              values: [0, 0.5, 1],
              format: '.0%',
              labelFontSize: sizes.label,
            },
          },
        },
      },
    ],
  };
}

function tableOf(input: ChartInput, arms: readonly string[]): ChartTable {
  const { lang } = input;
  return {
    columns: words.columns[lang],
    rows: arms.flatMap((posture) =>
      input.scorecard
        .filter((row) => row.posture === posture)
        .map((row) => [
          outputs[row.output]?.[lang] ?? row.output,
          horizons[row.horizon]?.[lang] ?? '',
          row.title,
          kinds[row.kind][lang],
          postureLabel(input, posture),
          row.share === null ? null : wholePercent(row.share, lang),
        ]),
    ),
  };
}
