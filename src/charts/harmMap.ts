/** Where harm falls under each posture: a small map each, drawn to the same scales. */
import type { ChartInput, ChartTable, Localised, PlacedRow, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { measured } from './numbers.ts';
import { harmPanel, roadPoints, waterSquares } from './harmPanel.ts';
import { harmPanelWidth, isLessSafe } from './harmPlaces.ts';
import { armsOf } from './palette.ts';
import { outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Where people are harmed under each posture',
  fr: 'Où les gens subissent des violences sous chaque posture',
};

const words = {
  size: {
    en: 'Circle: a place; its size: people; its colour: average of ',
    fr: 'Cercle : un lieu ; sa taille : habitants ; sa couleur : moyenne de ',
  },
  ring: {
    en: ' Thick ring: less safe than with no mission, beyond luck.',
    fr: ' Anneau épais : moins sûr que sans mission, au-delà du hasard.',
  },
  columns: {
    en: ['Posture', 'Place', 'People', 'Average', 'Averted against no mission', 'From (95%)', 'To (95%)'],
    fr: ['Posture', 'Lieu', 'Habitants', 'Moyenne', 'Évité face à aucune mission', 'De (95\u202f%)', 'À (95\u202f%)'],
  },
} as const;

/** A panel an arm. Shows the first deciding outcome that has rows by place, else the first that has any. */
export function harmMap(input: ChartInput): VegaLiteSpec {
  requireOneComparison(input.places);
  const { lang } = input;
  const named = input.primary.map(({ outcome }) => outcome);
  const shown = [...named, ...input.places.map((row) => row.outcome)].find((outcome) =>
    input.places.some((row) => row.outcome === outcome),
  );
  const rows = input.places.filter((row) => row.outcome === shown).sort((a, b) => b.people - a.people);
  const colourTitle = shown === undefined ? '' : outcomeTitle(outcomeInfo(input, shown), lang);
  const reading = `${words.size[lang]}${colourTitle}.${rows.some(isLessSafe) ? words.ring[lang] : ''}`;
  const arms = armsOf(input.postures).filter((posture) => rows.some((row) => row.posture === posture));
  return framed(input, {
    name: 'harmMap',
    title: title[lang],
    reading,
    table: tableOf(input, rows),
    panels: arms.map((posture) => harmPanel(input, rows, posture, colourTitle)),
    columns: 2,
    width: 2 * harmPanelWidth + 120,
    spacing: 34,
    datasets: { water: waterSquares(input), roads: roadPoints(input) },
    legend: 'shared',
  });
}

function tableOf(input: ChartInput, rows: readonly PlacedRow[]): ChartTable {
  const { lang, postures } = input;
  return {
    columns: words.columns[lang],
    rows: armsOf(postures).flatMap((posture) =>
      rows
        .filter((row) => row.posture === posture)
        .map((row) => {
          const outcome = outcomeInfo(input, row.outcome);
          const cell = (value: number | null) => (value === null ? null : measured(value, outcome, lang));
          return [
            postureLabel(posture, lang),
            row.name ?? row.place,
            row.people,
            cell(row.mean),
            cell(row.averted),
            cell(row.lo95),
            cell(row.hi95),
          ];
        }),
    ),
  };
}
