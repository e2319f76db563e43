/** What each posture had and what it used. */
import type { ConsumptionRow } from '../analysis/tables.ts';
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneStart } from './frame.ts';
import { shortNumber, wholePercent } from './numbers.ts';
import { noMission, postureColour } from './palette.ts';
import { rowHeight, rowName, rowNameAxis } from './rowNames.ts';
import { sizes, themes } from './theme.ts';
import { unitText } from './units.ts';
import { postureLabel, resourceLabel } from './words.ts';

export const title: Localised = {
  en: 'What did each posture use of what all had alike?',
  fr: "Qu'a utilisé chaque posture, à moyens égaux pour toutes\u202f?",
};

const words = {
  reading: {
    en: 'Filled bar: used, average of the repeats. Outline: what was there to use. Equal means are not equal use.',
    fr: 'Barre pleine\u202f: utilisé, moyenne des répétitions. Contour\u202f: ce qui était disponible. À moyens égaux, usage inégal.',
  },
  columns: {
    en: ['Resource', 'Unit', 'Posture', 'Available', 'Used', 'Share'],
    fr: ['Ressource', 'Unité', 'Posture', 'Disponible', 'Utilisé', 'Part'],
  },
} as const;

const panelWidth = 230;
const nameWidth = 180;

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
    width: 2 * (panelWidth + nameWidth + 110),
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
  const labels = rows.map((row) => rowName(postureLabel(input, row.posture), nameWidth));
  const colours = rows.map((row) => postureColour(row.posture, postures, theme));
  const y = {
    field: 'posture',
    type: 'nominal',
    scale: { domain: labels, paddingInner: 0.3 },
    title: null,
    axis: rowNameAxis,
  } as const;
  const most = Math.max(1, ...rows.flatMap((row) => [row.available, row.used]));
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [0, most], nice: false },
    axis: { tickCount: 3, format: ',~f' },
  };
  return {
    title: { text: `${resourceLabel(resource, lang)} (${unitText(unit, lang)})` },
    width: panelWidth,
    height: { step: rowHeight(labels, 28) },
    data: {
      values: rows.map((row, i) => ({
        posture: labels[i],
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
        mark: { type: 'bar', opacity: 1 },
        encoding: {
          y,
          x: { field: 'used', ...x },
          color: { field: 'posture', type: 'nominal', scale: { domain: labels, range: colours }, legend: null },
        },
      },
      {
        mark: { type: 'text', align: 'left', fontSize: sizes.label },
        encoding: { y, x: { value: panelWidth + 10 }, text: { field: 'label' } },
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
