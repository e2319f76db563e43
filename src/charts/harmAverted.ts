/** Harm averted place by place: against the same luck without a mission, with the naive figure beside it. */
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Layer, Localised, Panel, PlacedRow, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { roundAxis } from './axis.ts';
import { harmShown } from './mapPlaces.ts';
import { measured, wholeNumber } from './numbers.ts';
import { noMission, postureColour } from './palette.ts';
import { rowHeight, rowName, rowNameAxis } from './rowNames.ts';
import { widestText, wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { luckText, outcomeTitle, placeOutcomeInfo, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Where was harm averted, and where does it only look so?',
  fr: "Où du mal a-t-il été évité, et où n'est-ce qu'une apparence\u202f?",
};

const words = {
  reading: {
    en: (luck: string) =>
      `Dot: harm with no mission minus harm under the posture, ${luck}; left of 0 people fared worse. Bar: luck range, 19 times in 20. ` +
      'Hollow diamond: what comparing places with and without units suggests; it misleads, because units go where violence is. ',
    fr: (luck: string) =>
      `Point\u202f: mal sans mission moins mal sous la posture, ${luck}\u202f; à gauche de 0, les gens ont plus souffert. Barre\u202f: marge du hasard, 19 fois sur 20. ` +
      'Losange creux\u202f: ce que suggère la comparaison des lieux avec et sans unités\u202f; elle trompe, car les unités vont où est la violence. ',
  },
  shown: {
    en: (shown: number, all: number) => `The ${shown} of ${all} places where most changed.`,
    fr: (shown: number, all: number) => `Les ${shown} lieux sur ${all} où le plus a changé.`,
  },
  noNaive: {
    en: 'No diamond: no such comparison can be made. ',
    fr: 'Sans losange\u202f: une telle comparaison est impossible. ',
  },
  averted: { en: 'averted', fr: 'évités' },
  columns: {
    en: ['Posture', 'Place', 'People', 'Average', 'Averted', 'From (95%)', 'To (95%)', 'Naive'],
    fr: ['Posture', 'Lieu', 'Habitants', 'Moyenne', 'Évité', 'De (95\u202f%)', 'À (95\u202f%)', 'Naïf'],
  },
} as const;

const panelWidth = 205;
const nameWidth = 230;
const panelColumns = 4;
const placesShown = 16;

/** A panel a posture, a line a place; the places are those where most changed under any posture. */
export function harmAverted(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.places);
  const { lang } = input;
  const outcome = harmShown(input);
  const rows = input.places.filter(
    (row) => row.outcome === outcome && row.posture !== noMission && row.averted !== null,
  );
  const names = placesByChange(rows);
  const shown = names.slice(0, placesShown);
  const arms = armsWith(input, rows);
  const columns = Math.min(arms.length, panelColumns);
  return framed(input, {
    name: 'harmAverted',
    title: title[lang],
    reading: [
      words.reading[lang](luckText(input)),
      rows.some((row) => row.naive === null) ? words.noNaive[lang] : '',
      shown.length < names.length ? words.shown[lang](shown.length, names.length) : '',
    ]
      .join('')
      .trim(),
    table: tableOf(input, rows),
    panels: arms.map((posture, i) => panelOf(input, rows, posture, shown, i % columns === 0)),
    columns: Math.max(1, columns),
    width: Math.min(nameWidth, Math.ceil(widestText(shown, sizes.label))) + Math.max(2, columns) * (panelWidth + 18),
    spacing: 18,
    legend: 'independent',
  });
}

const nameOf = (row: PlacedRow): string => row.name ?? row.place;

/** Names of places, those with the largest change under any posture first. */
function placesByChange(rows: readonly PlacedRow[]): string[] {
  const most = new Map<string, number>();
  for (const row of rows) most.set(nameOf(row), Math.max(most.get(nameOf(row)) ?? 0, Math.abs(row.averted ?? 0)));
  return [...most].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

function panelOf(
  input: ChartInput,
  rows: readonly PlacedRow[],
  posture: string,
  shown: readonly string[],
  labelled: boolean,
): Panel {
  const { lang } = input;
  const outcome = placeOutcomeInfo(input, rows[0].outcome);
  const values = rows.filter((row) => shown.includes(nameOf(row)));
  const ends = values.flatMap(({ averted, lo95, hi95, naive }) => [averted, lo95, hi95, naive]);
  const present = ends.filter((value) => value !== null);
  const axis = roundAxis(outcome, Math.min(0, ...present), Math.max(0, ...present), 4, true);
  const lines = shown.map((name) => rowName(name, nameWidth));
  return {
    title: { text: wrapText(postureLabel(input, posture), panelWidth, sizes.panelTitle, true) },
    width: panelWidth,
    height: { step: rowHeight(lines, 22) },
    data: {
      values: values
        .filter((row) => row.posture === posture)
        .map((row) => ({
          place: rowName(nameOf(row), nameWidth),
          averted: row.averted,
          lo95: row.lo95,
          hi95: row.hi95,
          naive: row.naive,
        })),
    },
    layer: layersOf(input, posture, {
      y: {
        field: 'place',
        type: 'nominal' as const,
        title: null,
        scale: { domain: lines },
        axis: { labels: labelled, grid: true, ticks: false, ...rowNameAxis },
      },
      x: {
        type: 'quantitative' as const,
        title: [...wrapText(outcomeTitle(outcome, lang), panelWidth, sizes.label, false), words.averted[lang]],
        scale: { domain: [...axis.domain], nice: false, padding: 6 },
        axis: { values: [...axis.values], format: axis.format },
      },
    }),
  };
}

function layersOf({ postures, theme }: ChartInput, posture: string, { x, y }: { x: object; y: object }): Layer[] {
  const { ink, quietInk, background } = themes[theme];
  const colour = postureColour(posture, postures, theme);
  return [
    {
      data: { values: [{ zero: 0 }] },
      mark: { type: 'rule', color: quietInk, strokeWidth: 1, aria: false },
      encoding: { x: { field: 'zero', ...x } },
    },
    {
      transform: [{ filter: 'isValid(datum.naive)' }],
      mark: {
        type: 'point',
        shape: 'diamond',
        size: 95,
        filled: true,
        fill: background,
        stroke: ink,
        strokeWidth: 1.2,
      },
      encoding: { y, x: { field: 'naive', ...x } },
    },
    {
      transform: [{ filter: 'isValid(datum.lo95)' }],
      mark: { type: 'rule', strokeWidth: 4, strokeCap: 'round', opacity: 0.5, color: colour },
      encoding: { y, x: { field: 'lo95', ...x }, x2: { field: 'hi95' } },
    },
    {
      mark: { type: 'point', filled: true, size: 44, opacity: 1, color: colour },
      encoding: { y, x: { field: 'averted', ...x } },
    },
  ];
}

function tableOf(input: ChartInput, rows: readonly PlacedRow[]): ChartTable {
  const { lang } = input;
  return {
    columns: words.columns[lang],
    rows: armsWith(input, rows).flatMap((posture) =>
      rows
        .filter((row) => row.posture === posture)
        .map((row) => {
          const outcome = placeOutcomeInfo(input, row.outcome);
          const cell = (value: number | null) => (value === null ? null : measured(value, outcome, lang));
          const { people, mean, averted, lo95, hi95, naive } = row;
          return [
            postureLabel(input, posture),
            nameOf(row),
            wholeNumber(people, lang),
            ...[mean, averted, lo95, hi95, naive].map(cell),
          ];
        }),
    ),
  };
}
