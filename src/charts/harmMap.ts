/** Where harm falls under each posture: a small map each, drawn to the same scales. */
import type { ChartInput, ChartTable, Localised, PlacedRow, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { measured, shortNumber } from './numbers.ts';
import { mapPanel, roadPoints, waterStrips, type MapLook } from './mapPanel.ts';
import { harmShown, isLessSafe, mapGrid, minimalWidth } from './mapPlaces.ts';
import { armsOf, harmColours } from './palette.ts';
import { outcomeTitle, placeOutcomeInfo, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Where are people harmed under each posture?',
  fr: 'Où les gens subissent-ils des violences sous chaque posture\u202f?',
};

const words = {
  size: {
    en: 'Circle: a place; its size: people; its colour and number: average of ',
    fr: 'Cercle\u202f: un lieu\u202f; sa taille\u202f: habitants\u202f; sa couleur et son nombre\u202f: moyenne de ',
  },
  ring: {
    en: ' Thick ring: less safe than with no mission, beyond luck, 19 times in 20; of many places some by luck alone.',
    fr: ' Anneau épais\u202f: moins sûr que sans mission, au-delà du hasard, 19 fois sur 20\u202f; sur beaucoup de lieux, certains par hasard.',
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
  const shown = harmShown(input);
  const rows = input.places.filter((row) => row.outcome === shown).sort((a, b) => b.people - a.people);
  const colourTitle = shown === undefined ? '' : outcomeTitle(placeOutcomeInfo(input, shown), lang);
  const reading = `${words.size[lang]}${colourTitle}.${rows.some(isLessSafe) ? words.ring[lang] : ''}`;
  const look: MapLook = {
    title: colourTitle,
    colours: harmColours[input.theme],
    domain: [0, Math.max(...rows.map((row) => row.mean ?? 0)) || 1],
    format: ',~f',
    rings: true,
  };
  const arms = armsOf(input.postures).filter((posture) => rows.some((row) => row.posture === posture));
  const grid = mapGrid(arms.length, input.map);
  return framed(input, {
    name: 'harmMap',
    title: title[lang],
    reading,
    table: tableOf(input, rows),
    panels: arms.map((posture) => mapPanel(input, rows, posture, look, grid)),
    columns: grid.columns,
    width: Math.max(minimalWidth, grid.columns * (grid.width + 60)),
    spacing: 30,
    datasets: { water: waterStrips(input), roads: roadPoints(input) },
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
          const outcome = placeOutcomeInfo(input, row.outcome);
          const cell = (value: number | null) => (value === null ? null : measured(value, outcome, lang));
          return [
            postureLabel(input, posture),
            row.name ?? row.place,
            shortNumber(row.people, lang),
            cell(row.mean),
            cell(row.averted),
            cell(row.lo95),
            cell(row.hi95),
          ];
        }),
    ),
  };
}
