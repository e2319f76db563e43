/** How outcomes and stocks develop day by day, with the days of switching shaded. */
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Lang, Localised, VegaLiteSpec } from './chart.ts';
import { framed } from './frame.ts';
import { measured } from './numbers.ts';
import { cutWords, withinPossible } from './possible.ts';
import { ofArm, seriesPanel, seriesPanelWidth } from './seriesPanel.ts';
import { outcomeInfo, outcomeTitle, postureLabel, repeatsText } from './words.ts';

export const title: Localised = {
  en: 'How did things go, day by day?',
  fr: 'Comment les choses ont-elles évolué, jour après jour\u202f?',
};

const words = {
  columns: {
    en: [
      'Outcome',
      'Posture',
      'Day',
      'Repeats',
      'Average',
      'From (95%)',
      'To (95%)',
      '5% of repeats below',
      '5% above',
    ],
    fr: [
      'Résultat',
      'Posture',
      'Jour',
      'Répétitions',
      'Moyenne',
      'De (95\u202f%)',
      'À (95\u202f%)',
      '5\u202f% des répétitions dessous',
      '5\u202f% dessus',
    ],
  },
} as const;

/** Stocks that tell how the situation moves, most telling first. */
const stocks = ['displaced', 'unreachedShare', 'trust', 'spoilerStrength', 'credibility', 'routesOpenShare'];
const panelLimit = 6;

function reading(lang: Lang, repeats: number, transientDays: number, isCut: boolean): string {
  const how =
    lang === 'en'
      ? `Line: average of ${repeatsText(repeats, lang)}. Band: where that average would fall by luck alone, 19 times in 20. ` +
        `Shaded: the first ${transientDays} days, in which the change of posture is still being paid for.`
      : `Ligne\u202f: moyenne de ${repeatsText(repeats, lang)}. Bande\u202f: où cette moyenne tomberait par le seul hasard, 19 fois sur 20. ` +
        `Ombré\u202f: les ${transientDays} premiers jours, où le changement de posture se paie encore.`;
  return isCut ? `${how} ${cutWords[lang]}` : how;
}

/** The deciding outcomes that are measured over time, then the stocks, as many as there is room for. */
export function measuresOverTime(
  primary: readonly { readonly outcome: string }[],
  measuredNames: readonly string[],
): string[] {
  const names = new Set([...primary.map(({ outcome }) => outcome), ...stocks]);
  return [...names].filter((name) => measuredNames.includes(name)).slice(0, Math.max(panelLimit, primary.length));
}

/** A panel a measure, a line with its band an arm. */
export function timeSeries(input: ChartInput): VegaLiteSpec {
  const { lang, bands, primary, transientDays } = input;
  const rows = bands.filter((row) => row.mean !== null);
  const shown = measuresOverTime(primary, [...new Set(rows.map((row) => row.outcome))]);
  return framed(input, {
    name: 'timeSeries',
    title: title[lang],
    reading: reading(
      lang,
      Math.max(0, ...rows.map((row) => row.n)),
      transientDays,
      shown.some((name) =>
        rows.some((row) => row.outcome === name && withinPossible(row, outcomeInfo(input, name)).isCut),
      ),
    ),
    table: tableOf(input, shown),
    panels: shown.map((name) => seriesPanel(input, outcomeInfo(input, name), armsWith(input, rows))),
    columns: 2,
    width: 2 * seriesPanelWidth + 100,
    legend: 'shared',
  });
}

/** The first day, the end of switching, halfway and the last day. */
function tableOf(input: ChartInput, shown: readonly string[]): ChartTable {
  const { lang, transientDays } = input;
  const rows = shown.flatMap((name) => {
    const outcome = outcomeInfo(input, name);
    return armsWith(input, input.bands).flatMap((posture) => {
      const own = ofArm(input, name, posture);
      const last = own.at(-1)?.day ?? 0;
      const nearest = (day: number) => own.findLast((row) => row.day <= day)?.day;
      const days = new Set([0, nearest(transientDays), nearest(last / 2), last]);
      const cell = (value: number | null) => (value === null ? null : measured(value, outcome, lang));
      return own
        .filter((row) => days.has(row.day))
        .map(({ day, n, mean, lo95, hi95, q05, q95 }) => [
          outcomeTitle(outcome, lang),
          postureLabel(input, posture),
          day,
          n,
          ...[mean, lo95, hi95, q05, q95].map(cell),
        ]);
    });
  });
  return { columns: words.columns[lang], rows };
}
