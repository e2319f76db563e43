/** By how much two arms differ under the same luck, with what would matter drawn in. */
import type { DifferenceRow } from '../analysis/tables.ts';
import type { ChartInput, ChartTable, Lang, Localised, VegaLiteSpec } from './chart.ts';
import { differencePanel, differencePanelWidth, verdictLabel } from './differencePanel.ts';
import { framed, requireOneComparison } from './frame.ts';
import { given, measured } from './numbers.ts';
import { noMission } from './palette.ts';
import { outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'By how much the ways differ when luck is the same for all',
  fr: 'De combien les manières diffèrent quand le hasard est le même pour toutes',
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

const verdictWidth = 230;

function reading(lang: Lang, repeats: number): string {
  return lang === 'en'
    ? `Dot: average difference over ${repeats} repeats that share their luck. Bar: its luck range, 19 times in 20. ` +
        'Grey band: too small to act on. Hollow dot: cannot tell. LUCK ONLY: more than luck, but one set of assumptions tried.'
    : `Point : différence moyenne sur ${repeats} répétitions au même hasard. Barre : part du hasard, 19 fois sur 20. ` +
        'Bande grise : trop petit pour agir. Point creux : on ne peut pas trancher. HASARD SEUL ÉCARTÉ : plus que le hasard, mais un seul jeu d’hypothèses essayé.';
}

/** A panel an outcome and kind of pair, since differences from no mission would flatten those among postures. */
export function pairedDifferences(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.differences);
  const rows = input.primary.flatMap(({ outcome }) => input.differences.filter((row) => row.outcome === outcome));
  const repeats = Math.max(0, ...rows.map((row) => row.n));
  return framed(input, {
    name: 'pairedDifferences',
    title: title[input.lang],
    reading: reading(input.lang, repeats),
    table: tableOf(input, rows),
    panels: input.primary.flatMap(({ outcome, matters }) => {
      const ofOutcome = rows.filter((row) => row.outcome === outcome && row.mean !== null);
      const among = ofOutcome.filter((row) => !isAgainstNone(row));
      const against = ofOutcome.filter(isAgainstNone);
      const info = outcomeInfo(input, outcome);
      return [
        ...(among.length > 0 ? [differencePanel(input, info, matters, among, words.among)] : []),
        ...(against.length > 0 ? [differencePanel(input, info, matters, against, words.against)] : []),
      ];
    }),
    columns: 1,
    width: differencePanelWidth + verdictWidth + 160,
    legend: 'independent',
  });
}

function isAgainstNone(row: DifferenceRow): boolean {
  return row.posture_a === noMission || row.posture_b === noMission;
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
