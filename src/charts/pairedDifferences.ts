/** By how much two arms differ under the same luck, with what would matter drawn in. */
import type { DifferenceRow } from '../analysis/tables.ts';
import type { ChartInput, ChartTable, Lang, Localised, VegaLiteSpec } from './chart.ts';
import { differencePanel, differencePanelWidth, figuresOf, pairWidth, verdictLabel } from './differencePanel.ts';
import { framed, requireOneComparison } from './frame.ts';
import { given, measured } from './numbers.ts';
import { noMission } from './palette.ts';
import { widestText } from './textWidths.ts';
import { sizes } from './theme.ts';
import { luckText, outcomeInfo, outcomeTitle, postureLabel, repeatsText } from './words.ts';

export const title: Localised = {
  en: 'By how much do the postures differ?',
  fr: 'De combien les postures diffèrent-elles\u202f?',
};

const words = {
  among: { en: 'postures against each other', fr: 'les postures entre elles' },
  against: { en: 'postures against no mission', fr: 'les postures face à aucune mission' },
  columns: {
    en: ['Outcome', 'First', 'Second', 'Repeats', 'Difference', 'From (95%)', 'To (95%)', 'Matters from', 'Verdict'],
    fr: [
      'Résultat',
      'Première',
      'Seconde',
      'Répétitions',
      'Différence',
      'De (95\u202f%)',
      'À (95\u202f%)',
      'Compte dès',
      'Verdict',
    ],
  },
} as const;

/** Pixels that figures and verdicts may take, beside the panels. */
const besideWidth = 380;

function reading(lang: Lang, repeats: number, luck: string): string {
  return lang === 'en'
    ? `Dot: average difference over ${repeatsText(repeats, lang)}, ${luck}. Bar: its luck range, 19 times in 20. ` +
        'Grey band: too small to act on. Hollow dot: cannot tell. LUCK ONLY: more than luck, but one set of assumptions tried.'
    : `Point\u202f: différence moyenne sur ${repeatsText(repeats, lang)}, ${luck}. Barre\u202f: marge du hasard, 19 fois sur 20. ` +
        "Bande grise\u202f: trop petit pour agir. Point creux\u202f: on ne peut pas trancher. HASARD SEUL ÉCARTÉ\u202f: plus que le hasard, mais un seul jeu d'hypothèses essayé.";
}

/** A panel an outcome and kind of pair, since differences from no mission would flatten those among postures. */
export function pairedDifferences(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.differences);
  const rows = input.primary.flatMap(({ outcome }) =>
    input.differences.filter((row) => row.outcome === outcome).map(postureFirst),
  );
  const repeats = Math.max(0, ...rows.map((row) => row.n));
  const parts = partsOf(input, rows);
  const figures = parts.flatMap(({ outcome, own }) => figuresOf(own, outcome, input.lang));
  const figuresWidth = Math.ceil(widestText(figures, sizes.label));
  return framed(input, {
    name: 'pairedDifferences',
    title: title[input.lang],
    reading: reading(input.lang, repeats, luckText(input)),
    table: tableOf(input, rows),
    panels: parts.map(({ outcome, matters, own, kind }) =>
      differencePanel(input, outcome, matters, own, kind, figuresWidth),
    ),
    columns: 1,
    width: pairWidth + differencePanelWidth + besideWidth,
    legend: 'independent',
  });
}

/** Differences of each outcome, those against no mission apart. */
function partsOf(input: ChartInput, rows: readonly DifferenceRow[]) {
  return input.primary.flatMap(({ outcome, matters }) => {
    const ofOutcome = rows.filter((row) => row.outcome === outcome && row.mean !== null);
    return [
      { kind: words.among, own: ofOutcome.filter((row) => !isAgainstNone(row)) },
      { kind: words.against, own: ofOutcome.filter(isAgainstNone) },
    ]
      .filter(({ own }) => own.length > 0)
      .map((part) => ({ ...part, outcome: outcomeInfo(input, outcome), matters }));
  });
}

function isAgainstNone(row: DifferenceRow): boolean {
  return row.posture_a === noMission || row.posture_b === noMission;
}

/** No mission is what a posture is held against: the difference is then what the posture does. */
function postureFirst(row: DifferenceRow): DifferenceRow {
  if (row.posture_a !== noMission) return row;
  const minus = (value: number | null) => (value === null ? null : 0 - value);
  const { posture_a, posture_b, mean, lo95, hi95, ratio, ratio_lo95, ratio_hi95 } = row;
  const over = (value: number | null) => (value === null || value === 0 ? null : 1 / value);
  return {
    ...row,
    posture_a: posture_b,
    posture_b: posture_a,
    mean: minus(mean),
    lo95: minus(hi95),
    hi95: minus(lo95),
    ratio: over(ratio),
    ratio_lo95: over(ratio_hi95),
    ratio_hi95: over(ratio_lo95),
  };
}

function tableOf(input: ChartInput, rows: readonly DifferenceRow[]): ChartTable {
  const { lang } = input;
  return {
    columns: words.columns[lang],
    rows: rows.map((row) => {
      const outcome = outcomeInfo(input, row.outcome);
      const cell = (value: number | null) => (value === null ? null : measured(value, outcome, lang));
      const matters = input.primary.find((primary) => primary.outcome === row.outcome)?.matters ?? null;
      return [
        outcomeTitle(outcome, lang),
        postureLabel(input, row.posture_a),
        postureLabel(input, row.posture_b),
        row.n,
        cell(row.mean),
        cell(row.lo95),
        cell(row.hi95),
        matters === null ? null : given(matters, outcome, lang),
        verdictLabel(row, lang) || null,
      ];
    }),
  };
}
