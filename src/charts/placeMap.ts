/** Small maps of something that is counted of each place and is not harm: one a posture, to the same scales. */
import type { ChartInput, ChartTable, Localised, PlacedRow, VegaLiteSpec } from './chart.ts';
import { armsWith } from './armScales.ts';
import { framed, requireOneComparison } from './frame.ts';
import { mapPanel, roadPoints, waterStrips, type MapLook } from './mapPanel.ts';
import { mapGrid, minimalWidth } from './mapPlaces.ts';
import { measured, shortNumber } from './numbers.ts';
import { noMission } from './palette.ts';
import { outcomeTitle, placeOutcomeInfo, postureLabel } from './words.ts';

export interface PlaceMap {
  readonly name: string;
  readonly title: Localised;
  readonly reading: Localised;
  /** What is shown, as the table of places calls it. */
  readonly outcome: string;
  readonly look: Omit<MapLook, 'title' | 'rings'>;
}

const columns = {
  en: ['Posture', 'Place', 'People', 'Average'],
  fr: ['Posture', 'Lieu', 'Habitants', 'Moyenne'],
} as const;

/** A panel a posture; no mission has none, since it is nowhere. */
export function placeMap(input: ChartInput, map: PlaceMap): VegaLiteSpec {
  requireOneComparison(input.places);
  const { lang } = input;
  const rows = input.places
    .filter((row) => row.outcome === map.outcome && row.posture !== noMission)
    .sort((a, b) => b.people - a.people);
  const arms = armsWith(input, rows);
  const title = rows.length === 0 ? '' : outcomeTitle(placeOutcomeInfo(input, map.outcome), lang);
  const grid = mapGrid(arms.length, input.map);
  return framed(input, {
    name: map.name,
    title: map.title[lang],
    reading: map.reading[lang],
    table: tableOf(input, rows),
    panels: arms.map((posture) => mapPanel(input, rows, posture, { ...map.look, title, rings: false }, grid)),
    columns: grid.columns,
    width: Math.max(minimalWidth, grid.columns * (grid.width + 60)),
    spacing: 30,
    datasets: { water: waterStrips(input), roads: roadPoints(input) },
    legend: 'shared',
  });
}

function tableOf(input: ChartInput, rows: readonly PlacedRow[]): ChartTable {
  const { lang } = input;
  return {
    columns: columns[lang],
    rows: armsWith(input, rows).flatMap((posture) =>
      rows
        .filter((row) => row.posture === posture)
        .map((row) => {
          const value = row.mean === null ? null : measured(row.mean, placeOutcomeInfo(input, row.outcome), lang);
          return [postureLabel(input, posture), row.name ?? row.place, shortNumber(row.people, lang), value];
        }),
    ),
  };
}
