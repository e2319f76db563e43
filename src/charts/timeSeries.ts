/** How outcomes and stocks develop day by day, with the days of switching shaded. */
import type { SeriesBand } from '../analysis/seriesBands.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { armScales, armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Lang, Layer, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed } from './frame.ts';
import { axisFormat, measured } from './numbers.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'How it went, day by day',
  fr: 'Comment les choses ont évolué, jour après jour',
};

const words = {
  day: { en: 'day', fr: 'jour' },
  sinceStart: { en: 'since the start', fr: 'depuis le début' },
  switching: { en: 'switching', fr: 'transition' },
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
const panelWidth = 330;
const panelHeight = 150;

function reading(lang: Lang, repeats: number, transientDays: number): string {
  return lang === 'en'
    ? `Line: average of ${repeats} repeats. Band: where that average would fall by luck alone, 19 times in 20. ` +
        `Shaded: the first ${transientDays} days, in which the change of posture is still being paid for.`
    : `Ligne : moyenne de ${repeats} répétitions. Bande : où cette moyenne tomberait par le seul hasard, 19 fois sur 20. ` +
        `Ombré : les ${transientDays} premiers jours, où le changement de posture se paie encore.`;
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
    reading: reading(lang, Math.max(0, ...rows.map((row) => row.n)), transientDays),
    table: tableOf(input, shown),
    panels: shown.map((name) => panelOf(input, outcomeInfo(input, name), armsWith(input, rows))),
    columns: 2,
    width: 2 * panelWidth + 100,
    legend: 'shared',
  });
}

function panelOf(input: ChartInput, outcome: OutcomeInfo, arms: readonly string[]): Panel {
  const { lang } = input;
  const rows = arms.flatMap((posture) => ofArm(input, outcome.name, posture));
  const counted = outcome.accumulates === true;
  const format = axisFormat(outcome);
  const days = Math.max(...rows.map((row) => row.day));
  const x = { type: 'quantitative', title: words.day[lang], scale: { domain: [0, days], nice: false } } as const;
  const y = { type: 'quantitative', title: null, scale: { zero: counted }, axis: { tickCount: 5, format } } as const;
  return {
    title: {
      text: wrapText(outcomeTitle(outcome, lang), panelWidth + 20, sizes.panelTitle, true),
      subtitle: [counted ? words.sinceStart[lang] : '', betterWords[outcome.better][lang]].filter(Boolean).join(' · '),
    },
    width: panelWidth,
    height: panelHeight,
    data: {
      values: rows.map(({ posture, day, mean, lo95, hi95 }) => ({
        posture: postureLabel(input, posture),
        day,
        mean: rounded(mean),
        lo95: rounded(noLessThanNone(lo95, mean)),
        hi95: rounded(hi95),
      })),
    },
    layer: [...transientLayers(input, x, days), ...armLayers(input, arms, x, y)],
  };
}

interface Axis {
  readonly type: 'quantitative';
  readonly title: string | null;
  readonly scale: object;
}

/** The days of switching as a ground with a name on it. */
function transientLayers({ lang, theme, transientDays }: ChartInput, x: Axis, days: number): Layer[] {
  const { band, quietInk } = themes[theme];
  return [
    {
      data: { values: [{ from: 0, to: Math.min(transientDays, days) }] },
      mark: { type: 'rect', color: band, opacity: 0.7, aria: false },
      encoding: { x: { field: 'from', ...x }, x2: { field: 'to' } },
    },
    {
      data: { values: [{ day: 0 }] },
      mark: { type: 'text', align: 'left', baseline: 'bottom', color: quietInk, fontSize: sizes.panelSubtitle },
      encoding: { x: { field: 'day', ...x }, y: { value: -3 }, text: { value: words.switching[lang] } },
    },
  ];
}

function armLayers(input: ChartInput, arms: readonly string[], x: Axis, y: Axis): Layer[] {
  const { color, strokeDash } = armScales(input, arms);
  return [
    {
      transform: [{ filter: 'isValid(datum.lo95)' }],
      mark: { type: 'area', opacity: 0.2, aria: false },
      encoding: { x: { field: 'day', ...x }, y: { field: 'lo95', ...y }, y2: { field: 'hi95' }, color },
    },
    {
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { x: { field: 'day', ...x }, y: { field: 'mean', ...y }, color, strokeDash },
    },
  ];
}

/** Nothing that is counted is less than none, whatever the interval of its average says. */
function noLessThanNone(bound: number | null, mean: number | null): number | null {
  return bound === null || mean === null || mean < 0 ? bound : Math.max(0, bound);
}

/** Five figures: more would only lengthen the file. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(5));
}

function ofArm({ bands }: ChartInput, outcome: string, posture: string): SeriesBand[] {
  return bands.filter((row) => row.outcome === outcome && row.posture === posture && row.mean !== null);
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
