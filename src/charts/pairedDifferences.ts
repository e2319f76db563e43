/** By how much two arms differ under the same luck, with what would matter drawn in. */
import type { DifferenceRow, OutcomeInfo } from '../analysis/tables.ts';
import type { ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { axisFormat, given, measured } from './numbers.ts';
import { noMission } from './palette.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, differenceTitle, outcomeInfo, outcomeTitle, postureLabel, verdictWords } from './words.ts';

export const title: Localised = {
  en: 'By how much the ways differ when luck is the same for all',
  fr: 'De combien les manières diffèrent quand le hasard est le même pour toutes',
};

const words = {
  minus: { en: 'minus', fr: 'moins' },
  among: { en: 'postures against each other', fr: 'les postures entre elles' },
  against: { en: 'postures against no mission', fr: 'les postures face à aucune mission' },
  sides: {
    en: '← the first named has less · the first named has more →',
    fr: '← la première nommée a moins · la première nommée a plus →',
  },
  columns: {
    en: ['Outcome', 'First', 'Second', 'Repeats', 'Difference', 'From (95 %)', 'To (95 %)', 'Matters from', 'Verdict'],
    fr: [
      'Résultat',
      'Première',
      'Seconde',
      'Répétitions',
      'Différence',
      'De (95 %)',
      'À (95 %)',
      'Compte dès',
      'Verdict',
    ],
  },
} as const;

const panelWidth = 430;
const verdictWidth = 230;

function reading(lang: 'en' | 'fr', repeats: number): string {
  return lang === 'en'
    ? `Dot: average difference over ${repeats} repeats that share their luck. Bar: its luck range, 19 times in 20. ` +
        'Grey band: too small to act on. Hollow dot: cannot tell.'
    : `Point : différence moyenne sur ${repeats} répétitions au même hasard. Barre : part du hasard, 19 fois sur 20. ` +
        'Bande grise : trop petit pour agir. Point creux : on ne peut pas trancher.';
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
        ...(among.length > 0 ? [panelOf(input, info, matters, among, words.among)] : []),
        ...(against.length > 0 ? [panelOf(input, info, matters, against, words.against)] : []),
      ];
    }),
    columns: 1,
    width: panelWidth + verdictWidth + 160,
    legend: 'independent',
  });
}

function isAgainstNone(row: DifferenceRow): boolean {
  return row.posture_a === noMission || row.posture_b === noMission;
}

function pairLabel(row: DifferenceRow, lang: 'en' | 'fr'): string {
  return `${postureLabel(row.posture_a, lang)} ${words.minus[lang]} ${postureLabel(row.posture_b, lang)}`;
}

function panelOf(
  input: ChartInput,
  outcome: OutcomeInfo,
  matters: number,
  rows: readonly DifferenceRow[],
  kind: Localised,
): Panel {
  const { lang, theme } = input;
  const { ink, quietInk, band, background } = themes[theme];
  const pairs = rows.map((row) => pairLabel(row, lang));
  const y = { field: 'pair', type: 'nominal', scale: { domain: pairs }, title: null } as const;
  const x = { type: 'quantitative', title: words.sides[lang], scale: { nice: false, padding: 24 } } as const;
  const axis = { tickCount: 6, format: axisFormat(outcome) };
  const size = given(matters, outcome, lang);
  const mattersText = lang === 'en' ? `it matters from ${size} on` : `compte à partir de ${size}`;
  return {
    title: {
      text: wrapText(`${differenceTitle(outcome, lang)}: ${kind[lang]}`, panelWidth + 200, sizes.panelTitle, true),
      subtitle: [betterWords[outcome.better][lang], mattersText].filter(Boolean).join(' · '),
    },
    width: panelWidth,
    height: { step: 34 },
    data: {
      values: rows.map((row) => ({
        pair: pairLabel(row, lang),
        mean: row.mean,
        lo95: row.lo95,
        hi95: row.hi95,
        label: row.mean === null ? '' : measured(row.mean, outcome, lang),
        verdict: row.verdict === '' ? '' : verdictWords[row.verdict][lang],
        fill: row.verdict === 'CANNOT TELL' || row.verdict === '' ? background : ink,
      })),
    },
    layer: [
      {
        data: { values: [{ from: -matters, to: matters }] },
        mark: { type: 'rect', color: band, opacity: 1, aria: false },
        encoding: { x: { field: 'from', axis, ...x }, x2: { field: 'to' } },
      },
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule', color: quietInk, strokeWidth: 1, aria: false },
        encoding: { x: { field: 'zero', axis, ...x } },
      },
      {
        transform: [{ filter: 'isValid(datum.lo95)' }],
        mark: { type: 'rule', strokeWidth: 3, color: ink, strokeCap: 'round', opacity: 0.75 },
        encoding: { y, x: { field: 'lo95', axis, ...x }, x2: { field: 'hi95' } },
      },
      {
        mark: { type: 'point', size: 80, stroke: ink, strokeWidth: 2, opacity: 1 },
        encoding: { y, x: { field: 'mean', axis, ...x }, fill: { field: 'fill', type: 'nominal', scale: null } },
      },
      {
        mark: { type: 'text', dy: -11 },
        encoding: { y, x: { field: 'mean', axis, ...x }, text: { field: 'label' } },
      },
      {
        mark: { type: 'text', align: 'left', fontSize: sizes.label, color: ink },
        encoding: { y, x: { value: panelWidth + 14 }, text: { field: 'verdict' } },
      },
    ],
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
        postureLabel(row.posture_a, lang),
        postureLabel(row.posture_b, lang),
        row.n,
        cell(row.mean),
        cell(row.lo95),
        cell(row.hi95),
        matters === null ? null : given(matters, outcome, lang),
        row.verdict === '' ? null : verdictWords[row.verdict][lang],
      ];
    }),
  };
}
