/** Single repeats as dots: what one would have seen, had one run only once. */
import { armsWith } from './armScales.ts';
import type { ChartInput, ChartTable, Lang, Localised, Panel, SingleRepeat, VegaLiteSpec } from './chart.ts';
import { framed } from './frame.ts';
import { axisFormat, measured } from './numbers.ts';
import { postureColour } from './palette.ts';
import { wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';
import { betterWords, outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'How much luck there is in a single repeat',
  fr: 'Combien de hasard il y a dans une seule répétition',
};

const words = {
  joined: {
    en: ' Thin line: repeats that share their luck; where lines cross, that repeat alone would have told another order.',
    fr: ' Ligne fine : répétitions au même hasard ; là où des lignes se croisent, cette seule répétition aurait donné un autre ordre.',
  },
  columns: {
    en: ['Outcome', 'Posture', 'Repeats', 'Lowest', 'Average', 'Highest'],
    fr: ['Résultat', 'Posture', 'Répétitions', 'Plus bas', 'Moyenne', 'Plus haut'],
  },
} as const;

/** More dots would hide each other. */
const repeatsShown = 60;
const panelWidth = 520;

function reading(lang: Lang, shown: number, all: number): string {
  if (lang === 'en') {
    const which = shown < all ? `one of the first ${shown} of ${all} repeats` : `one of ${all} repeats`;
    return `Dot: ${which}. Upright stroke: their average.`;
  }
  const which = shown < all ? `une des ${shown} premières de ${all} répétitions` : `une de ${all} répétitions`;
  return `Point : ${which}. Trait vertical : leur moyenne.`;
}

/** A panel a deciding outcome. */
export function luck(input: ChartInput): VegaLiteSpec {
  const { lang, primary, sharedLuck } = input;
  const replications = [...new Set(input.repeats.map((row) => row.replication))].sort((a, b) => a - b);
  const shown = new Set(replications.slice(0, repeatsShown));
  const rows = input.repeats.filter((row) => shown.has(row.replication));
  const outcomes = primary.map(({ outcome }) => outcome).filter((name) => rows.some((row) => row.outcome === name));
  return framed(input, {
    name: 'luck',
    title: title[lang],
    reading: reading(lang, shown.size, replications.length) + (sharedLuck ? words.joined[lang] : ''),
    table: tableOf(input, rows, outcomes),
    panels: outcomes.map((name) => panelOf(input, rows, name)),
    columns: 1,
    width: panelWidth + 170,
    legend: 'independent',
  });
}

function panelOf(input: ChartInput, all: readonly SingleRepeat[], name: string): Panel {
  const { lang, theme, postures, sharedLuck } = input;
  const outcome = outcomeInfo(input, name);
  const rows = all.filter((row) => row.outcome === name);
  const arms = armsWith(input, rows);
  const labels = arms.map((posture) => postureLabel(input, posture));
  const y = {
    field: 'posture',
    type: 'ordinal' as const,
    scale: { domain: labels },
    title: null,
    axis: { grid: false },
  };
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { zero: false, nice: true, padding: 10 },
    axis: { tickCount: 6, format: axisFormat(outcome) },
  };
  const colours = arms.map((posture) => postureColour(posture, postures, theme));
  const color = { field: 'posture', type: 'nominal' as const, scale: { domain: labels, range: colours }, legend: null };
  return {
    title: {
      text: wrapText(outcomeTitle(outcome, lang), panelWidth, sizes.panelTitle, true),
      subtitle: betterWords[outcome.better][lang],
    },
    width: panelWidth,
    height: { step: 46 },
    data: {
      values: arms.flatMap((posture, arm) =>
        rows
          .filter((row) => row.posture === posture)
          .map(({ replication, value }) => ({ posture: labels[arm], arm, replication, value })),
      ),
    },
    layer: [
      ...(sharedLuck
        ? [
            {
              mark: {
                type: 'line' as const,
                strokeWidth: 0.8,
                opacity: 0.4,
                color: themes[theme].quietInk,
                aria: false,
              },
              encoding: {
                y,
                x: { field: 'value', ...x },
                detail: { field: 'replication' },
                order: { field: 'arm', type: 'quantitative' as const },
              },
            },
          ]
        : []),
      {
        mark: { type: 'point', filled: true, size: 34, opacity: 0.65 },
        encoding: { y, x: { field: 'value', ...x }, color },
      },
      {
        mark: { type: 'tick', thickness: 3, size: 26, color: themes[theme].ink, opacity: 1 },
        encoding: { y, x: { field: 'value', aggregate: 'mean', ...x } },
      },
    ],
  };
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
