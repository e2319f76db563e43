/** Two parameters of a study at once: the average of an outcome over their levels, a square a cell. */
import { interactionSize, type InteractionCell } from '../analysis/interaction.ts';
import { inOrder } from '../analysis/levels.ts';
import { armsWith } from './armScales.ts';
import type { ChartInput, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed, requireOneStart } from './frame.ts';
import { measured } from './numbers.ts';
import { harmColours, inkOn, mixed } from './palette.ts';
import { wrapText } from './textWidths.ts';
import { sizes } from './theme.ts';
import { outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

const title: Localised = {
  en: 'Does what one parameter does depend on another?',
  fr: "L'effet d'un paramètre dépend-il d'un autre\u202f?",
};

const words = {
  reading: {
    en: 'Number: the average over the points and repeats of the cell. Stronger colour: more, on one scale for all ways of an outcome.',
    fr: "Nombre\u202f: la moyenne des points et répétitions de la case. Couleur plus forte\u202f: davantage, à la même échelle pour toutes les façons d'un résultat.",
  },
  strongest: {
    en: 'Of each outcome, the three pairs that depend on each other most; the table has all.',
    fr: 'De chaque résultat, les trois paires qui dépendent le plus l’une de l’autre\u202f; le tableau les a toutes.',
  },
  columns: {
    en: ['Outcome', 'Posture', 'Parameter', 'Level', 'Parameter', 'Level', 'Points', 'Average'],
    fr: ['Résultat', 'Posture', 'Paramètre', 'Niveau', 'Paramètre', 'Niveau', 'Points', 'Moyenne'],
  },
} as const;

const cellWidth = 62;
/** Pairs of parameters drawn of an outcome: beyond these the picture is taller than any screen. */
const mostPairs = 3;

/** A panel an outcome, pair of parameters and posture. */
export function interactionMap(input: ChartInput, cells: readonly InteractionCell[]): VegaLiteSpec {
  requireOneStart(cells);
  const { lang } = input;
  const arms = armsWith(input, cells);
  // A pair of parameters has a row of its own, where there is room for it.
  const columns = Math.min(5, Math.max(1, arms.length));
  const all = [...new Set(cells.map(pairOf))].map((pair) => cells.filter((cell) => pairOf(cell) === pair));
  const pairs = strongest(all);
  return framed(input, {
    name: 'interactions',
    title: title[lang],
    reading: pairs.length < all.length ? `${words.reading[lang]} ${words.strongest[lang]}` : words.reading[lang],
    table: { columns: words.columns[lang], rows: cells.map((cell) => tableRow(input, cell)) },
    panels: pairs.flatMap((of) => {
      const means = cells.flatMap(({ outcome, mean }) => (outcome === of[0].outcome ? (mean ?? []) : []));
      const range = { least: Math.min(...means), most: Math.max(...means) };
      return arms.map((posture) =>
        panelOf(
          input,
          of.filter((cell) => cell.posture === posture),
          range,
        ),
      );
    }),
    columns,
    width: columns * 300,
    legend: 'independent',
  });
}

const pairOf = ({ outcome, parameter_a, parameter_b }: InteractionCell): string =>
  JSON.stringify([outcome, parameter_a, parameter_b]);

/** Of each outcome the pairs of parameters that depend on each other most, in the order in which they came. */
function strongest(pairs: readonly (readonly InteractionCell[])[]): (readonly InteractionCell[])[] {
  const ranked = pairs.toSorted((a, b) => interactionSize(b) - interactionSize(a));
  const rank = (pair: readonly InteractionCell[]) =>
    ranked.filter(([{ outcome }]) => outcome === pair[0].outcome).indexOf(pair);
  return pairs.filter((pair) => rank(pair) < mostPairs);
}

function panelOf(
  input: ChartInput,
  cells: readonly InteractionCell[],
  { least, most }: { readonly least: number; readonly most: number },
): Panel {
  const { lang, theme } = input;
  const [{ outcome: name, parameter_a, parameter_b, posture }] = cells;
  const outcome = outcomeInfo(input, name);
  const [weak, , , strong] = harmColours[theme];
  const values = cells.map(({ level_a, level_b, mean }) => {
    const share = mean === null || most === least ? 0 : (mean - least) / (most - least);
    const fill = mixed(weak, strong, share);
    return {
      a: level_a,
      b: level_b,
      fill,
      ink: inkOn(fill),
      label: mean === null ? '' : measured(mean, outcome, lang),
    };
  });
  const levels = (axis: 'a' | 'b') => inOrder([...new Set(values.map((value) => value[axis]))]);
  const x = { field: 'a', type: 'ordinal' as const, title: parameter_a, sort: levels('a'), axis: { labelAngle: 0 } };
  const y = { field: 'b', type: 'ordinal' as const, title: parameter_b, sort: levels('b') };
  const heading = `${outcomeTitle(outcome, lang)} · ${postureLabel(input, posture)}`;
  return {
    title: { text: wrapText(heading, 260, sizes.panelTitle, true) },
    width: { step: cellWidth },
    height: { step: 30 },
    data: { values },
    layer: [
      { mark: { type: 'rect', opacity: 1 }, encoding: { x, y, fill: { field: 'fill', type: 'nominal', scale: null } } },
      {
        mark: { type: 'text', fontSize: sizes.label },
        encoding: { x, y, text: { field: 'label' }, fill: { field: 'ink', type: 'nominal', scale: null } },
      },
    ],
  };
}

function tableRow(input: ChartInput, cell: InteractionCell): (string | number | null)[] {
  const { lang } = input;
  const outcome = outcomeInfo(input, cell.outcome);
  const { parameter_a, level_a, parameter_b, level_b, points, mean } = cell;
  const value = mean === null ? null : measured(mean, outcome, lang);
  return [
    outcomeTitle(outcome, lang),
    postureLabel(input, cell.posture),
    parameter_a,
    level_a,
    parameter_b,
    level_b,
    points,
    value,
  ];
}
