/** Single repeats as dots: what one would have seen, had one run only once. */
import { turnedRound, type SingleRepeats } from '../analysis/luck.ts';
import { mean, present } from '../analysis/moments.ts';
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Lang, Layer, Localised, Panel, SingleRepeat, VegaLiteSpec } from './chart.ts';
import { framed } from './frame.ts';
import { roundAxis } from './axis.ts';
import { joints, placeDots, type PlacedDot } from './dotRows.ts';
import { measured } from './numbers.ts';
import { rowName, rowNameAxis } from './rowNames.ts';
import { postureColour } from './palette.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, outcomeInfo, outcomeTitle, postureLabel, repeatsText } from './words.ts';

export const title: Localised = {
  en: 'How far could a single repeat mislead?',
  fr: 'Combien une seule répétition pourrait-elle tromper\u202f?',
};

const words = {
  joined: {
    en: ' Line: one repeat under two postures with the same luck; strong where it tells the other order than the average.',
    fr: " Ligne\u202f: une répétition sous deux postures au même hasard\u202f; appuyée où elle dit l'ordre inverse de la moyenne.",
  },
  columns: {
    en: ['Outcome', 'Posture', 'Repeats', 'Lowest', 'Average', 'Highest'],
    fr: ['Résultat', 'Posture', 'Répétitions', 'Plus bas', 'Moyenne', 'Plus haut'],
  },
} as const;

/** How often two neighbouring arms stood the other way round than on average, in words. */
function turnedText(lang: Lang, { n, turned, tied }: SingleRepeats): string {
  if (tied === n) return { en: `equal in all ${n}`, fr: `égales dans les ${n}` }[lang];
  const equal = tied === 0 ? '' : { en: `, equal in ${tied}`, fr: `, égales dans ${tied}` }[lang];
  if (turned === null) return { en: `equal on average${equal}`, fr: `égales en moyenne${equal}` }[lang];
  return { en: `other way round in ${turned} of ${n}`, fr: `à l'inverse dans ${turned} sur ${n}` }[lang] + equal;
}

/** More dots would hide each other. */
const repeatsShown = 60;
const panelWidth = 500;
const nameWidth = 190;
const rowPixels = 56;
/** Width and height of a dot. */
const dotPixels = 6;

function reading(lang: Lang, shown: number, all: number): string {
  if (lang === 'en') {
    const which = shown < all ? `one of the first ${shown} of ${all} repeats` : `one of ${repeatsText(all, lang)}`;
    return `Dot: ${which}. Upright stroke: their average.`;
  }
  const which = shown < all ? `une des ${shown} premières de ${all} répétitions` : `une de ${repeatsText(all, lang)}`;
  return `Point\u202f: ${which}. Trait vertical\u202f: leur moyenne.`;
}

/** A panel a deciding outcome. */
export function luck(input: ChartInput): VegaLiteSpec {
  const { lang, primary, sharedLuck } = input;
  const replications = [...new Set(input.repeats.map((row) => row.replication))].sort((a, b) => a - b);
  const shown = new Set(replications.slice(0, repeatsShown));
  const rows = input.repeats.filter((row) => shown.has(row.replication));
  const isJoined = sharedLuck && armsWith(input, rows).length > 1;
  const outcomes = primary.map(({ outcome }) => outcome).filter((name) => rows.some((row) => row.outcome === name));
  return framed(input, {
    name: 'luck',
    title: title[lang],
    reading: reading(lang, shown.size, replications.length) + (isJoined ? words.joined[lang] : ''),
    table: tableOf(input, rows, outcomes),
    panels: outcomes.map((name) => panelOf(input, rows, name)),
    columns: 1,
    width: panelWidth + 330,
    legend: 'independent',
  });
}

function panelOf(input: ChartInput, all: readonly SingleRepeat[], name: string): Panel {
  const { lang, theme, postures, sharedLuck } = input;
  const outcome = outcomeInfo(input, name);
  const rows = all.filter((row) => row.outcome === name);
  const arms = armsWith(input, rows);
  const labels = arms.map((posture) => rowName(postureLabel(input, posture), nameWidth));
  const numbers = rows.map((row) => row.value);
  const { domain, values, format } = roundAxis(outcome, Math.min(...numbers), Math.max(...numbers), 8, true);
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false, padding: 6 },
    axis: { values: [...values], format },
  };
  const y = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [-0.5, arms.length - 0.5], reverse: true, nice: false },
    axis: {
      grid: false,
      values: arms.map((_, arm) => arm),
      ...rowNameAxis,
      labelExpr: `split(${JSON.stringify(labels)}[datum.value], '\\n')`,
      labelOffset: 0,
    },
  };
  const pileWidth = ((domain[1] - domain[0]) * dotPixels) / panelWidth;
  const dots = arms.map((posture, arm) =>
    placeDots(
      rows.filter((row) => row.posture === posture),
      arm,
      pileWidth,
      dotPixels / rowPixels,
    ),
  );
  const colours = arms.map((posture) => postureColour(posture, postures, theme));
  const named = dots.flatMap((row, arm) => row.map((dot) => ({ ...dot, colour: colours[arm], posture: arms[arm] })));
  return {
    title: {
      text: wrapText(outcomeTitle(outcome, lang), panelWidth, sizes.panelTitle, true),
      subtitle: betterWords[outcome.better][lang],
    },
    width: panelWidth,
    height: arms.length * rowPixels,
    data: { values: named },
    layer: [
      ...(sharedLuck ? jointLayers(input, x, y, dots) : []),
      {
        mark: { type: 'point', filled: true, size: 32, opacity: 0.85 },
        encoding: {
          x: { field: 'value', ...x },
          y: { field: 'height', ...y },
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        mark: { type: 'tick', orient: 'vertical', thickness: 3, size: 34, color: themes[theme].ink, opacity: 1 },
        encoding: { x: { field: 'value', aggregate: 'mean', ...x }, y: { field: 'arm', ...y } },
      },
    ],
  };
}

/** Lines between neighbouring rows, and beside them how often a single repeat tells the other order. */
function jointLayers(input: ChartInput, x: object, y: object, dots: readonly (readonly PlacedDot[])[]): Layer[] {
  const { ink, quietInk } = themes[input.theme];
  const pairs = dots.slice(1).map((lower, i) => {
    const upper = dots[i];
    const below = new Map(lower.map((dot) => [dot.replication, dot.value]));
    const both = upper.filter((dot) => below.has(dot.replication));
    const [a, b] = [both.map((dot) => below.get(dot.replication) ?? null), both.map((dot) => dot.value)];
    const usual = Math.sign((mean(present(a)) ?? 0) - (mean(b) ?? 0));
    return { lines: joints(upper, lower, usual), said: turnedText(input.lang, turnedRound(a, b)), height: i + 0.5 };
  });
  const ends = {
    x: { field: 'from', ...x },
    x2: { field: 'to' },
    y: { field: 'fromHeight', ...y },
    y2: { field: 'toHeight' },
  };
  const lines = pairs.flatMap((pair) => pair.lines);
  return [
    {
      data: { values: lines.filter(({ turned }) => !turned) },
      mark: { type: 'rule', strokeWidth: 0.8, opacity: 0.4, color: quietInk, aria: false },
      encoding: ends,
    },
    {
      data: { values: lines.filter(({ turned }) => turned) },
      mark: { type: 'rule', strokeWidth: 1.3, opacity: 0.9, color: ink, aria: false },
      encoding: ends,
    },
    {
      data: { values: pairs.map(({ said, height }) => ({ said, height })) },
      mark: { type: 'text', align: 'left', color: quietInk, fontSize: sizes.label },
      encoding: { x: { value: panelWidth + 14 }, y: { field: 'height', ...y }, text: { field: 'said' } },
    },
  ];
}

function tableOf(input: ChartInput, rows: readonly SingleRepeat[], outcomes: readonly string[]): ChartTable {
  const { lang } = input;
  return {
    columns: words.columns[lang],
    rows: outcomes.flatMap((name) =>
      armsWith(input, rows).flatMap((posture) => {
        const values = rows.filter((row) => row.outcome === name && row.posture === posture).map((row) => row.value);
        if (values.length === 0) return [];
        const outcome = outcomeInfo(input, name);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const cells = [Math.min(...values), mean, Math.max(...values)].map((value) => measured(value, outcome, lang));
        return [[outcomeTitle(outcome, lang), postureLabel(input, posture), values.length, ...cells]];
      }),
    ),
  };
}
