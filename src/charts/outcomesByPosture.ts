/** Each outcome's average under each posture, with the range that luck alone explains. */
import type { OutcomeInfo, SummaryRow } from '../analysis/tables.ts';
import type { ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { roundAxis } from './axis.ts';
import { measured } from './numbers.ts';
import { armsOf, postureColour } from './palette.ts';
import { cutWords, withinPossible } from './possible.ts';
import { rowHeight, rowName, rowNameAxis } from './rowNames.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, outcomeInfo, outcomeTitle, postureLabel, repeatsText } from './words.ts';

export const title: Localised = {
  en: 'What did each posture lead to, on average?',
  fr: "Qu'a donné chaque posture, en moyenne\u202f?",
};

const words = {
  dot: {
    en: (repeats: string) =>
      `Dot: average of ${repeats}. Bar: where the average would fall by luck alone, 19 times in 20.`,
    fr: (repeats: string) =>
      `Point\u202f: moyenne de ${repeats}. Barre\u202f: où la moyenne tomberait par le seul hasard, 19 fois sur 20.`,
  },
  upTo: { en: 'up to ', fr: 'au plus ' },
  overlap: {
    en: 'Bars that overlap may differ all the same: one luck moves them all.',
    fr: 'Des barres qui se recouvrent peuvent différer quand même\u202f: un même hasard les déplace toutes.',
  },
  decides: { en: 'deciding outcome', fr: 'résultat décisif' },
  noValue: { en: 'no value', fr: 'sans valeur' },
  columns: {
    en: ['Outcome', 'Posture', 'Repeats', 'Average', 'From (95%)', 'To (95%)'],
    fr: ['Résultat', 'Posture', 'Répétitions', 'Moyenne', 'De (95\u202f%)', 'À (95\u202f%)'],
  },
} as const;

/** Outcomes that explain the deciding ones best; shown after them where they exist. */
const explaining = [
  'attacksOnCivilians',
  'attacksReachedInTimeShare',
  'medianResponseHours',
  'peakDisplaced',
  'peacekeepersKilled',
  'credibility',
];
const panelLimit = 6;
const panelWidth = 300;
const nameWidth = 180;

/** How to read the marks; `rows` have a value. */
function reading({ lang, sharedLuck }: ChartInput, rows: readonly Ranged[]): string {
  const counts = rows.map(({ n }) => n);
  const most = Math.max(0, ...counts);
  const isWhole = counts.every((n) => n === most);
  const arms = new Set(rows.map(({ posture }) => posture)).size;
  return [
    words.dot[lang]((isWhole ? '' : words.upTo[lang]) + repeatsText(most, lang)),
    sharedLuck && arms > 1 ? words.overlap[lang] : '',
    rows.some(({ isCut }) => isCut) ? cutWords[lang] : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The deciding outcomes, then those that explain them, as far as rows exist. */
export function outcomesShown(input: ChartInput): OutcomeInfo[] {
  const primary = input.primary.map(({ outcome }) => outcome);
  const names = new Set([...primary, ...explaining]);
  const withRows = [...names].filter((name) => input.summary.some((row) => row.outcome === name));
  return withRows.slice(0, Math.max(panelLimit, primary.length)).map((name) => outcomeInfo(input, name));
}

/** A panel an outcome, a line a posture. Rows with a missing mean say so instead of vanishing. */
export function outcomesByPosture(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.summary);
  const shown = outcomesShown(input);
  const rows = shown.flatMap((outcome) => rowsOf(input, outcome));
  const ranged = shown.flatMap((outcome) => rangesOf(input, outcome)).filter(({ mean }) => mean !== null);
  return framed(input, {
    name: 'outcomesByPosture',
    title: title[input.lang],
    reading: reading(input, ranged),
    table: tableOf(input, rows),
    panels: shown.map((outcome) => panelOf(input, outcome)),
    columns: 2,
    width: 2 * panelWidth + 160,
    legend: 'independent',
  });
}

function rowsOf(input: ChartInput, outcome: OutcomeInfo): SummaryRow[] {
  return armsOf(input.postures).flatMap((posture) =>
    input.summary.filter((row) => row.outcome === outcome.name && row.posture === posture),
  );
}

type Ranged = SummaryRow & { readonly isCut: boolean };

function rangesOf(input: ChartInput, outcome: OutcomeInfo): Ranged[] {
  return rowsOf(input, outcome).map((row) => withinPossible(row, outcome));
}

function panelOf(input: ChartInput, outcome: OutcomeInfo): Panel {
  const { lang, theme, postures } = input;
  const rows = rangesOf(input, outcome);
  const labels = rows.map((row) => rowName(postureLabel(input, row.posture), nameWidth));
  const colours = rows.map((row) => postureColour(row.posture, postures, theme));
  const decides = input.primary.some((primary) => primary.outcome === outcome.name);
  const y = { field: 'posture', type: 'nominal', scale: { domain: labels }, title: null, axis: rowNameAxis } as const;
  const ends = rows.flatMap(({ mean, lo95, hi95 }) => [mean ?? 0, lo95 ?? 0, hi95 ?? 0]);
  const { domain, values, format } = roundAxis(outcome, Math.min(0, ...ends), Math.max(0, ...ends), 5, false);
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false, padding: 18 },
  };
  const axis = { values: [...values], format };
  const color = { field: 'posture', type: 'nominal', scale: { domain: labels, range: colours }, legend: null } as const;
  return {
    title: {
      text: wrapText(outcomeTitle(outcome, lang), panelWidth + 60, sizes.panelTitle, true),
      subtitle: [decides ? words.decides[lang] : '', betterWords[outcome.better][lang]].filter(Boolean).join(' · '),
    },
    width: panelWidth,
    height: { step: rowHeight(labels, 34) },
    data: {
      values: rows.map(({ mean, lo95, hi95 }, i) => ({
        posture: labels[i],
        mean,
        lo95,
        hi95,
        label: mean === null ? words.noValue[lang] : measured(mean, outcome, lang),
      })),
    },
    layer: [
      {
        transform: [{ filter: 'isValid(datum.lo95)' }],
        mark: { type: 'rule', strokeWidth: 5, opacity: 0.45, strokeCap: 'round' },
        encoding: { y, x: { field: 'lo95', axis, ...x }, x2: { field: 'hi95' }, color },
      },
      {
        transform: [{ filter: 'isValid(datum.mean)' }],
        mark: { type: 'point', filled: true, size: 80, opacity: 1 },
        encoding: { y, x: { field: 'mean', axis, ...x }, color },
      },
      {
        transform: [{ filter: 'isValid(datum.mean)' }],
        mark: { type: 'text', dy: -11 },
        encoding: { y, x: { field: 'mean', axis, ...x }, text: { field: 'label' } },
      },
      {
        transform: [{ filter: '!isValid(datum.mean)' }],
        mark: { type: 'text', align: 'left', dx: 4, color: themes[theme].quietInk },
        encoding: { y, x: { datum: 0, axis, ...x }, text: { field: 'label' } },
      },
    ],
  };
}

function tableOf(input: ChartInput, rows: readonly SummaryRow[]): ChartTable {
  const { lang } = input;
  return {
    columns: words.columns[lang],
    rows: rows.map((row) => {
      const outcome = outcomeInfo(input, row.outcome);
      const cell = (value: number | null) => (value === null ? null : measured(value, outcome, lang));
      return [
        outcomeTitle(outcome, lang),
        postureLabel(input, row.posture),
        row.n,
        cell(row.mean),
        cell(row.lo95),
        cell(row.hi95),
      ];
    }),
  };
}
