/** How soon a unit came to an attack; attacks to which none came stay in the count. */
import { armScales, armsWith, drawingOrder, lineName } from './armScales.ts';
import type { ArrivalCurve, ChartInput, ChartTable, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed } from './frame.ts';
import { wholeNumber, wholePercent } from './numbers.ts';
import { themes } from './theme.ts';
import { postureLabel } from './words.ts';

export const title: Localised = {
  en: 'How soon did a unit come to an attack, and how often did none come?',
  fr: 'En combien de temps une unité est-elle venue, et combien de fois personne\u202f?',
};

const words = {
  reading: {
    en:
      'Line: share of all attacks that a unit had reached by that hour; all others were reached later or never, and stay ' +
      'in the count. Band: luck range, 19 times in 20. Attacks turned away before they began are not counted.',
    fr:
      "Ligne\u202f: part de toutes les attaques qu'une unité avait rejointes à cette heure\u202f; les autres l'ont été plus tard ou " +
      'jamais, et restent dans le compte. Bande\u202f: marge du hasard, 19 fois sur 20. Les attaques découragées avant de commencer ne comptent pas.',
  },
  hours: { en: 'hours since the attack began', fr: "heures depuis le début de l'attaque" },
  share: { en: 'share of attacks reached', fr: 'part des attaques rejointes' },
  columns: {
    en: ['Posture', 'Attacks', 'Hours', 'Reached', 'From (95%)', 'To (95%)'],
    fr: ['Posture', 'Attaques', 'Heures', 'Rejointes', 'De (95\u202f%)', 'À (95\u202f%)'],
  },
} as const;

const panelWidth = 560;
/** Hours at which a reader asks how many were reached. */
const hoursAsked = [0, 1, 2, 6, 12, 24];

/** A step line an arm; an arm without attacks has none. */
export function arrivals(input: ChartInput): VegaLiteSpec {
  const { lang } = input;
  const curves = input.arrivals.filter(({ attacks }) => attacks > 0);
  return framed(input, {
    name: 'arrivals',
    title: title[lang],
    reading: words.reading[lang],
    table: tableOf(input, curves),
    panels: curves.length > 0 ? [panelOf(input, curves)] : [],
    columns: 1,
    width: panelWidth + 250,
    legend: 'shared',
  });
}

function panelOf(input: ChartInput, curves: readonly ArrivalCurve[]): Panel {
  const { lang, theme } = input;
  const arms = armsWith(input, curves);
  const { color, strokeDash } = armScales(input, arms);
  const last = Math.max(...curves.flatMap(({ points }) => points.map((point) => point.hours)));
  const x = {
    type: 'quantitative' as const,
    title: words.hours[lang],
    scale: { domain: [0, last], nice: false },
    axis: { values: [0, 2, 6, 12, 18, 24] },
  };
  const y = {
    type: 'quantitative' as const,
    title: words.share[lang],
    scale: { domain: [0, 1] },
    axis: { format: '.0%', tickCount: 5 },
  };
  return {
    width: panelWidth,
    height: 300,
    data: {
      values: drawingOrder(arms, input.postures).flatMap((arm) =>
        curves
          .filter(({ posture }) => posture === arm)
          .flatMap(({ points }) => points.map((point) => ({ ...point, posture: lineName(input, arm) }))),
      ),
    },
    layer: [
      {
        transform: [{ filter: 'isValid(datum.lo95)' }],
        mark: { type: 'area', opacity: arms.length > 3 ? 0.13 : 0.2, interpolate: 'step-after', aria: false },
        encoding: { x: { field: 'hours', ...x }, y: { field: 'lo95', ...y }, y2: { field: 'hi95' }, color },
      },
      {
        mark: { type: 'line', strokeWidth: 2.2, interpolate: 'step-after' },
        encoding: { x: { field: 'hours', ...x }, y: { field: 'share', ...y }, color, strokeDash },
      },
      {
        data: { values: endsOf(input, curves) },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6, color: themes[theme].ink },
        encoding: { x: { datum: last, ...x }, y: { field: 'height', ...y }, text: { field: 'label' } },
      },
    ],
  };
}

/** Least distance between two names, as a share of the panel's height. */
const nameGap = 0.05;

/** Where each line ends, in words: names that would lie on each other move apart, and none below the axis. */
function endsOf(input: ChartInput, curves: readonly ArrivalCurve[]): object[] {
  const ends = curves
    .map(({ points, posture }) => ({ posture, share: points.at(-1)?.share ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const heights: number[] = [];
  for (const { share } of ends) heights.push(Math.min(share, (heights.at(-1) ?? Infinity) - nameGap));
  for (let i = heights.length - 1, below = -nameGap; i >= 0; i--) {
    heights[i] = Math.max(heights[i], below + nameGap);
    below = heights[i];
  }
  return ends.map(({ posture, share }, i) => ({
    height: heights[i],
    label: `${wholePercent(share, input.lang)} ${postureLabel(input, posture)}`,
  }));
}

function tableOf(input: ChartInput, curves: readonly ArrivalCurve[]): ChartTable {
  const { lang } = input;
  const cell = (value: number | null) => (value === null ? null : wholePercent(value, lang));
  return {
    columns: words.columns[lang],
    rows: armsWith(input, curves).flatMap((posture) => {
      const curve = curves.find((each) => each.posture === posture);
      if (!curve) return [];
      return curve.points
        .filter(({ hours }) => hoursAsked.includes(hours))
        .map(({ hours, share, lo95, hi95 }) => [
          postureLabel(input, posture),
          wholeNumber(curve.attacks, lang),
          hours,
          cell(share),
          cell(lo95),
          cell(hi95),
        ]);
    }),
  };
}
