/** What each posture had and what it used. */
import type { ConsumptionRow } from '../analysis/tables.ts';
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneStart } from './frame.ts';
import { shortNumber, wholePercent } from './numbers.ts';
import { noMission, postureColour } from './palette.ts';
import { sizes, themes } from './theme.ts';
import { postureLabel, resourceLabel, unitText } from './words.ts';

export const title: Localised = {
  en: 'What each posture used of what all had alike',
  fr: 'Ce que chaque posture a utilisé de moyens égaux pour toutes',
};

const words = {
  reading: {
    en: 'Filled bar: used, average of the repeats. Outline: what was there to use. Equal means are not equal use.',
    fr: 'Barre pleine : utilisé, moyenne des répétitions. Contour : ce qui était disponible. À moyens égaux, usage inégal.',
  },
  columns: {
    en: ['Resource', 'Unit', 'Posture', 'Available', 'Used', 'Share'],
    fr: ['Ressource', 'Unité', 'Posture', 'Disponible', 'Utilisé', 'Part'],
  },
} as const;

const panelWidth = 300;

/** A panel a resource, two bars a posture; no mission has nothing. */
export function consumption(input: ChartInput): VegaLiteSpec {
  const rows = input.consumption.filter((row) => row.posture !== noMission);
  requireOneStart(rows);
  const resources = [...new Set(rows.map((row) => row.resource))];
  return framed(input, {
    name: 'consumption',
    title: title[input.lang],
    reading: words.reading[input.lang],
    table: tableOf(input, rows),
    panels: resources.map((resource) => panelOf(input, inOrder(input, rows, resource))),
    columns: 2,
    width: 2 * panelWidth + 160,
    legend: 'independent',
  });
}

function inOrder(input: ChartInput, rows: readonly ConsumptionRow[], resource: string): ConsumptionRow[] {
  return armsWith(input, rows).flatMap((posture) =>
    rows.filter((row) => row.posture === posture && row.resource === resource),
  );
}

function panelOf(input: ChartInput, rows: readonly ConsumptionRow[]): Panel {
  const { lang, theme, postures } = input;
  const [{ resource, unit }] = rows;
  const labels = rows.map((row) => postureLabel(input, row.posture));
  const colours = rows.map((row) => postureColour(row.posture, postures, theme));
  const y = { field: 'posture', type: 'nominal', scale: { domain: labels, paddingInner: 0.45 }, title: null } as const;
  const most = Math.max(1, ...rows.flatMap((row) => [row.available, row.used]));
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [0, most], nice: false },
    axis: { tickCount: 4, format: ',~f' },
  };
  return {
    title: { text: `${resourceLabel(resource, lang)} (${unitText(unit, lang)})` },
    width: panelWidth,
    height: { step: 36 },
    data: {
      values: rows.map((row) => ({
        posture: postureLabel(input, row.posture),
        available: row.available,
        used: row.used,
        label: usedText(row, lang),
      })),
    },
    layer: [
      {
        mark: { type: 'bar', filled: false, stroke: themes[theme].quietInk, strokeWidth: 1 },
        encoding: { y, x: { field: 'available', ...x } },
      },
      {
        mark: { type: 'bar', opacity: 0.85 },
        encoding: {
          y,
          x: { field: 'used', ...x },
          color: { field: 'posture', type: 'nominal', scale: { domain: labels, range: colours }, legend: null },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 3, dy: -15, fontSize: sizes.panelSubtitle },
        encoding: { y, x: { datum: 0, ...x }, text: { field: 'label' } },
      },
    ],
  };
}

function usedText({ used, available }: ConsumptionRow, lang: ChartInput['lang']): string {
  const share = available > 0 ? ` (${wholePercent(used / available, lang)})` : '';
  return `${shortNumber(used, lang)}${share}`;
}

function tableOf(input: ChartInput, rows: readonly ConsumptionRow[]): ChartTable {
  const { lang } = input;
  const resources = [...new Set(rows.map((row) => row.resource))];
  return {
    columns: words.columns[lang],
    rows: resources.flatMap((resource) =>
      inOrder(input, rows, resource).map((row) => [
        resourceLabel(resource, lang),
        unitText(row.unit, lang),
        postureLabel(input, row.posture),
        shortNumber(row.available, lang),
        shortNumber(row.used, lang),
        row.available > 0 ? wholePercent(row.used / row.available, lang) : null,
      ]),
    ),
  };
}
