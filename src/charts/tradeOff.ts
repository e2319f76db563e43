/** Protection against public order, with what it took: one dot a posture. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Localised, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { measured } from './numbers.ts';
import { cutWords } from './possible.ts';
import { dotsOf, rowOf } from './tradeOffDots.ts';
import { tradeOffPanel, tradeOffPanelWidth } from './tradeOffPanel.ts';
import { outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Does a posture protect people, keep order, or both, and what does it take?',
  fr: "Une posture protège-t-elle, tient-elle l'ordre, ou les deux, et qu'y faut-il\u202f?",
};

const words = {
  dot: { en: 'Dot: average of a posture.', fr: "Point\u202f: moyenne d'une posture." },
  size: { en: 'Its size: what it took.', fr: "Sa taille\u202f: ce qu'il a fallu." },
  cross: { en: 'Cross: luck ranges, 19 times in 20.', fr: 'Croix\u202f: marges du hasard, 19 fois sur 20.' },
  ties: {
    en: 'A ring around a dot: another posture on the same spot.',
    fr: "Un anneau autour d'un point\u202f: une autre posture au même endroit.",
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

export function tradeOff(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.summary);
  const { lang } = input;
  const [up, across] = [firstMeasured(input, protection), firstMeasured(input, publicOrder)];
  const price = firstMeasured(input, [cost]);
  const shown = [up, across, price].filter((outcome) => outcome !== undefined);
  const outcomes = up && across && { up, across, price };
  const dots = outcomes ? dotsOf(input, outcomes) : [];
  const said = [
    words.dot[lang],
    price ? words.size[lang] : '',
    words.cross[lang],
    dots.some(({ isCut }) => isCut) ? cutWords[lang] : '',
    dots.some(({ ring }) => ring !== null) ? words.ties[lang] : '',
  ];
  return framed(input, {
    name: 'tradeOff',
    title: title[lang],
    reading: said.filter(Boolean).join(' '),
    table: tableOf(input, shown),
    panels: outcomes && dots.length > 0 ? [tradeOffPanel(input, dots, outcomes)] : [],
    columns: 1,
    width: tradeOffPanelWidth + 220,
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
