/** Protection against public order, with what it took: one dot a posture. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Layer, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { axisFormat, measured } from './numbers.ts';
import { postureColour } from './palette.ts';
import { themes } from './theme.ts';
import { betterWords, outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Protection beside public order, and what both took',
  fr: "Protection et ordre public, et ce qu'ils ont demandé",
};

const words = {
  reading: {
    en: 'Dot: average of a posture. Cross: its luck ranges, 19 times in 20. Size of the dot: ',
    fr: "Point : moyenne d'une posture. Croix : ses marges du hasard, 19 fois sur 20. Taille du point : ",
  },
  columns: {
    en: ['Posture', 'Outcome', 'Average', 'From (95%)', 'To (95%)'],
    fr: ['Posture', 'Résultat', 'Moyenne', 'De (95\u202f%)', 'À (95\u202f%)'],
  },
} as const;

/** Protection first, public order second; each the first that was measured. */
const protection = ['expectedCiviliansKilled', 'civiliansKilled', 'attacksOnCivilians'];
const publicOrder = ['disorderDays', 'riots', 'publicOrderIndex'];
const cost = 'costUnitDays';
const panelWidth = 520;

export function tradeOff(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.summary);
  const { lang } = input;
  const [up, across] = [firstMeasured(input, protection), firstMeasured(input, publicOrder)];
  const price = firstMeasured(input, [cost]);
  const shown = [up, across, price].filter((outcome) => outcome !== undefined);
  const priceText = price === undefined ? '–' : outcomeTitle(price, lang);
  return framed(input, {
    name: 'tradeOff',
    title: title[lang],
    reading: `${words.reading[lang]}${priceText}.`,
    table: tableOf(input, shown),
    panels: up && across ? [panelOf(input, up, across, price)] : [],
    columns: 1,
    width: panelWidth + 100,
    legend: 'independent',
  });
}

/** The first of the outcomes that has a row with a value; deciding outcomes of the same family come first. */
function firstMeasured(input: ChartInput, names: readonly string[]): OutcomeInfo | undefined {
  const decides = (name: string) => input.primary.some(({ outcome }) => outcome === name);
  const ordered = [...names.filter(decides), ...names.filter((name) => !decides(name))];
  const found = ordered.find((name) => input.summary.some((row) => row.outcome === name && row.mean !== null));
  return found === undefined ? undefined : outcomeInfo(input, found);
}

function rowOf({ summary }: ChartInput, posture: string, outcome: OutcomeInfo | undefined) {
  return summary.find((row) => row.posture === posture && row.outcome === outcome?.name);
}

function panelOf(input: ChartInput, up: OutcomeInfo, across: OutcomeInfo, price: OutcomeInfo | undefined): Panel {
  const { lang } = input;
  const values = armsWith(input, input.summary).flatMap((posture) => {
    const [vertical, horizontal] = [rowOf(input, posture, up), rowOf(input, posture, across)];
    if (!vertical || !horizontal || vertical.mean === null || horizontal.mean === null) return [];
    return [
      {
        posture: postureLabel(input, posture),
        up: vertical.mean,
        upLo: vertical.lo95,
        upHi: vertical.hi95,
        across: horizontal.mean,
        acrossLo: horizontal.lo95,
        acrossHi: horizontal.hi95,
        price: rowOf(input, posture, price)?.mean ?? 0,
      },
    ];
  });
  const most = Math.max(...values.map((value) => value.price)) || 1;
  const scaleTo = (ends: readonly (number | null)[]) => ({
    domain: [Math.min(0, ...ends.map((end) => end ?? 0)), 1.05 * Math.max(...ends.map((end) => end ?? 0)) || 1],
    nice: true,
  });
  const axisTitle = (outcome: OutcomeInfo) =>
    [outcomeTitle(outcome, lang), betterWords[outcome.better][lang]].filter(Boolean).join(' · ');
  return {
    width: panelWidth,
    height: 380,
    data: { values },
    layer: layersOf(
      input,
      {
        type: 'quantitative' as const,
        title: axisTitle(across),
        scale: scaleTo(values.flatMap((value) => [value.across, value.acrossHi])),
        axis: { tickCount: 6, format: axisFormat(across) },
      },
      {
        type: 'quantitative' as const,
        title: axisTitle(up),
        scale: scaleTo(values.flatMap((value) => [value.up, value.upHi])),
        axis: { tickCount: 6, format: axisFormat(up) },
      },
      price === undefined ? null : { title: outcomeTitle(price, lang), most },
    ),
  };
}

function layersOf(
  input: ChartInput,
  x: object,
  y: object,
  price: { readonly title: string; readonly most: number } | null,
): Layer[] {
  const rule = { type: 'rule', strokeWidth: 3, strokeCap: 'round', opacity: 0.45 } as const;
  const { quietInk, background } = themes[input.theme];
  const colour = colourOf(input);
  const legend = {
    title: price?.title ?? '',
    symbolStrokeColor: quietInk,
    symbolFillColor: 'transparent',
    format: ',~f',
  };
  return [
    {
      transform: [{ filter: 'isValid(datum.acrossLo)' }],
      mark: rule,
      encoding: { y: { field: 'up', ...y }, x: { field: 'acrossLo', ...x }, x2: { field: 'acrossHi' }, color: colour },
    },
    {
      transform: [{ filter: 'isValid(datum.upLo)' }],
      mark: rule,
      encoding: { x: { field: 'across', ...x }, y: { field: 'upLo', ...y }, y2: { field: 'upHi' }, color: colour },
    },
    {
      mark: { type: 'circle', opacity: 0.9, stroke: background, strokeWidth: 1 },
      encoding: {
        x: { field: 'across', ...x },
        y: { field: 'up', ...y },
        color: colour,
        ...(price && {
          size: {
            field: 'price',
            type: 'quantitative' as const,
            scale: { domain: [0, price.most], range: [60, 700] },
            legend: { ...legend, values: [0, price.most / 2, price.most].map((value) => Number(value.toPrecision(1))) },
          },
        }),
      },
    },
  ];
}

/** The legend names the postures: their dots may lie on each other, and names beside them would too. */
function colourOf(input: ChartInput) {
  const arms = armsWith(input, input.summary);
  return {
    field: 'posture',
    type: 'nominal' as const,
    scale: {
      domain: arms.map((posture) => postureLabel(input, posture)),
      range: arms.map((posture) => postureColour(posture, input.postures, input.theme)),
    },
    legend: { title: null, symbolType: 'circle', symbolOpacity: 1, symbolStrokeWidth: 0, symbolSize: 120 },
  };
}

function tableOf(input: ChartInput, shown: readonly OutcomeInfo[]): ChartTable {
  const { lang } = input;
  return {
    columns: words.columns[lang],
    rows: armsWith(input, input.summary).flatMap((posture) =>
      shown.flatMap((outcome) => {
        const row = rowOf(input, posture, outcome);
        const cell = (value: number | null) => (value === null ? null : measured(value, outcome, lang));
        if (!row) return [];
        return [
          [postureLabel(input, posture), outcomeTitle(outcome, lang), ...[row.mean, row.lo95, row.hi95].map(cell)],
        ];
      }),
    ),
  };
}
