/** Main effects of a study: what each level of each parameter adds to the average over the design. */
import type { Others } from '../analysis/levels.ts';
import type { EffectRow } from '../analysis/mainEffects.ts';
import { armsWith, lineName } from './armScales.ts';
import { roundAxis } from './axis.ts';
import type { ChartInput, Lang, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneStart } from './frame.ts';
import { measured } from './numbers.ts';
import { postureColour } from './palette.ts';
import { legendNames } from './rowNames.ts';
import { textWidth, wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { differenceTitle, outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

const title: Localised = {
  en: 'What does each parameter change?',
  fr: 'Que change chaque paramètre\u202f?',
};

const words = {
  reading: {
    en: 'Dot: the average at that level less the average over all points. Stroke: luck range. No stroke: too few repeats.',
    fr: 'Point\u202f: la moyenne à ce niveau moins celle de tous les points. Trait\u202f: plage du hasard. Sans trait\u202f: trop peu de répétitions.',
  },
  drawn: {
    en: 'Dot: the average over the points of a slice of values less that over all points. Stroke: its range over these points, at which the other parameters differ, too.',
    fr: "Point\u202f: la moyenne des points d'une tranche de valeurs moins celle de tous les points. Trait\u202f: sa plage sur ces points, où les autres paramètres diffèrent aussi.",
  },
  stepped: {
    en: 'At these points the other parameters differ, too, which the luck range does not hold.',
    fr: 'En ces points les autres paramètres diffèrent aussi, ce que la plage du hasard ne contient pas.',
  },
  still: {
    en: (outcomes: string) => `Not drawn, since nothing changes it: ${outcomes}.`,
    fr: (outcomes: string) => `Non dessiné, car rien ne le change\u202f: ${outcomes}.`,
  },
  columns: {
    en: ['Outcome', 'Parameter', 'Level', 'Posture', 'Points', 'Repeats', 'Average', 'Effect', 'Low', 'High'],
    fr: ['Résultat', 'Paramètre', 'Niveau', 'Posture', 'Points', 'Répétitions', 'Moyenne', 'Effet', 'Bas', 'Haut'],
  },
} as const;

const panelWidth = 240;
const panelHeight = 150;

/** A panel an outcome and parameter. @param others what all other parameters do between the levels of one */
export function mainEffects(
  input: ChartInput,
  effects: readonly EffectRow[],
  others: Others = 'crossed',
): VegaLiteSpec {
  requireOneStart(effects);
  const { lang } = input;
  const parameters = distinct(effects.map((row) => row.parameter));
  const all = distinct(effects.map((row) => row.outcome));
  // A panel of nothing but zeros would have an axis without numbers.
  const outcomes = all.filter((name) => effects.some((row) => row.outcome === name && (row.effect ?? 0) !== 0));
  const still = all
    .filter((name) => !outcomes.includes(name))
    .map((name) => outcomeTitle(outcomeInfo(input, name), lang));
  const columns = Math.min(3, Math.max(1, parameters.length));
  return framed(input, {
    name: 'mainEffects',
    title: title[lang],
    reading: [
      ...readingOf(others).map((each) => each[lang]),
      ...(still.length > 0 ? [words.still[lang](still.join(', '))] : []),
    ].join(' '),
    table: { columns: words.columns[lang], rows: effects.map((row) => tableRow(input, row)) },
    panels: outcomes.flatMap((outcome) =>
      parameters.map((parameter) =>
        panelOf(
          input,
          effects.filter((row) => row.outcome === outcome && row.parameter === parameter),
        ),
      ),
    ),
    columns,
    width: columns * (panelWidth + 90),
    legend: 'shared',
  });
}

function readingOf(others: Others): readonly Localised[] {
  if (others === 'drawn') return [words.drawn];
  return others === 'stepped' ? [words.reading, words.stepped] : [words.reading];
}

function panelOf(input: ChartInput, rows: readonly EffectRow[]): Panel {
  const { lang, theme, postures } = input;
  const [{ outcome: name, parameter }] = rows;
  const outcome = outcomeInfo(input, name);
  const arms = armsWith(input, rows);
  const labels = arms.map((posture) => lineName(input, posture));
  const levels = distinct(rows.map((row) => row.level));
  // Positions side by side, by number: an offset scale would be shared by panels of other numbers of levels.
  const x = {
    field: 'at',
    type: 'quantitative' as const,
    scale: { domain: [-0.5, levels.length - 0.5], nice: false },
    title: parameter,
    axis: {
      values: levels.map((_, index) => index),
      ...levelLabels(levels),
      labelOverlap: false,
      grid: false,
    },
  };
  const ends = rows.flatMap(({ effect, lo95, hi95 }) => [effect ?? 0, lo95 ?? 0, hi95 ?? 0]);
  const { domain, values, format } = roundAxis(outcome, Math.min(0, ...ends), Math.max(0, ...ends), 5, true);
  const y = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false },
    axis: { values: [...values], format },
  };
  const range = arms.map((posture) => postureColour(posture, postures, theme));
  const legend = { title: null, orient: 'top' as const, columns: 3, ...legendNames };
  const color = { field: 'posture', type: 'nominal' as const, scale: { domain: labels, range }, legend };
  return {
    title: { text: wrapText(differenceTitle(outcome, lang), panelWidth, sizes.panelTitle, true) },
    width: panelWidth,
    height: panelHeight,
    data: {
      values: rows.map(({ level, posture, effect, lo95, hi95 }) => ({
        at: levels.indexOf(level) + ((arms.indexOf(posture) + 1) / (arms.length + 1) - 0.5) * 0.8,
        posture: lineName(input, posture),
        effect,
        lo95,
        hi95,
      })),
    },
    layer: [
      { mark: { type: 'rule', color: themes[theme].quietInk, aria: false }, encoding: { y: { datum: 0, ...y } } },
      {
        transform: [{ filter: 'isValid(datum.lo95)' }],
        mark: { type: 'rule', strokeWidth: 2.5, opacity: 0.75 },
        encoding: { x, y: { field: 'lo95', ...y }, y2: { field: 'hi95' }, color },
      },
      {
        mark: { type: 'point', filled: true, size: 55, opacity: 1 },
        encoding: { x, y: { field: 'effect', ...y }, color },
      },
    ],
  };
}

/** The ends of a slice stand one below the other; what is wider than its place is set aslant. */
function levelLabels(levels: readonly string[]) {
  const room = panelWidth / Math.max(1, levels.length);
  const widest = Math.max(
    ...levels.flatMap((level) => level.split('..')).map((end) => textWidth(end, sizes.label, false)),
  );
  const at = `${JSON.stringify(levels)}[datum.value]`;
  if (widest < room) return { labelExpr: `split(${at}, '..')`, labelLimit: room };
  return { labelExpr: at, labelAngle: -45, labelAlign: 'right' as const, labelLimit: 110 };
}

function tableRow(input: ChartInput, row: EffectRow): (string | number | null)[] {
  const { lang } = input;
  const outcome = outcomeInfo(input, row.outcome);
  const values = [row.mean, row.effect, row.lo95, row.hi95].map((value) => shown(value, outcome, lang));
  const { parameter, level, points, n } = row;
  return [outcomeTitle(outcome, lang), parameter, level, postureLabel(input, row.posture), points, n, ...values];
}

function shown(value: number | null, outcome: ReturnType<typeof outcomeInfo>, lang: Lang): string | null {
  return value === null ? null : measured(value, outcome, lang);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
