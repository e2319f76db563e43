/** Where harm falls under each posture: a small map each, drawn to the same scales. */
import type { ChartInput, ChartTable, Localised, Panel, PlacedRow, VegaLiteSpec } from './chart.ts';
import { framed, requireOneComparison } from './frame.ts';
import { measured } from './numbers.ts';
import { armsOf, harmColours } from './palette.ts';
import { sizes, themes } from './theme.ts';
import { outcomeInfo, outcomeTitle, postureLabel } from './words.ts';

export const title: Localised = {
  en: 'Where people are harmed under each posture',
  fr: 'Où les gens subissent des violences sous chaque posture',
};

const words = {
  people: { en: 'People', fr: 'Habitants' },
  east: { en: 'km east', fr: "km vers l'est" },
  south: { en: 'km south', fr: 'km vers le sud' },
  size: {
    en: 'Circle: a place; its size: people; its colour: average of ',
    fr: 'Cercle : un lieu ; sa taille : habitants ; sa couleur : moyenne de ',
  },
  ring: {
    en: ' Thick ring: less safe than with no mission, beyond luck.',
    fr: ' Anneau épais : moins sûr que sans mission, au-delà du hasard.',
  },
  columns: {
    en: ['Posture', 'Place', 'People', 'Average', 'Averted against no mission', 'From (95 %)', 'To (95 %)'],
    fr: ['Posture', 'Lieu', 'Habitants', 'Moyenne', 'Évité face à aucune mission', 'De (95 %)', 'À (95 %)'],
  },
} as const;

const panelWidth = 350;
const largestCircle = 700;
const smallestCircle = 25;
const placesNamed = 6;

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
    panels: arms.map((posture) => panelOf(input, rows, posture, colourTitle)),
    columns: 2,
    width: 2 * panelWidth + 120,
    spacing: 34,
    datasets: { water: waterSquares(input), roads: roadPoints(input) },
    legend: 'shared',
  });
}

/** Less safe than with no mission, by more than luck explains. */
function isLessSafe(row: PlacedRow): boolean {
  return row.hi95 !== null && row.hi95 < 0;
}

/** Cells as squares in kilometres; a cell's coordinates are those of its centre. */
function waterSquares({ map }: ChartInput): object[] {
  const { cellKm } = map;
  return map.water.map(([x, y]) => ({
    x: x * cellKm,
    x2: (x + 1) * cellKm,
    y: y * cellKm,
    y2: (y + 1) * cellKm,
  }));
}

function roadPoints({ map }: ChartInput): object[] {
  const centre = (cell: number) => (cell + 0.5) * map.cellKm;
  return map.roads.flatMap((road, number) =>
    road.map(([x, y], step) => ({ road: number, step, x: centre(x), y: centre(y) })),
  );
}

function panelOf(input: ChartInput, rows: readonly PlacedRow[], posture: string, colourTitle: string): Panel {
  const { lang, theme, map } = input;
  const { ink, land, quietInk, water, road, background } = themes[theme];
  const widthKm = [0, map.width * map.cellKm];
  const heightKm = [0, map.height * map.cellKm];
  const harm = [0, Math.max(...rows.map((row) => row.mean ?? 0)) || 1];
  const mostPeople = Math.max(1, ...rows.map((row) => row.people));
  const crowd = [0, mostPeople];
  const areas = [smallestCircle, largestCircle];
  const shades = [...harmColours[theme]];
  const axis = { grid: false, tickCount: 5, labelColor: quietInk } as const;
  const x = {
    type: 'quantitative',
    scale: { domain: widthKm, nice: false },
    axis,
    title: words.east[lang],
  } as const;
  const y = {
    type: 'quantitative',
    scale: { domain: heightKm, reverse: true, nice: false },
    axis,
    title: words.south[lang],
  } as const;
  const size = {
    field: 'people',
    type: 'quantitative',
    scale: { domain: crowd, range: areas },
    legend: {
      title: words.people[lang],
      symbolStrokeColor: quietInk,
      symbolFillColor: 'transparent',
      values: legendPeople(mostPeople),
    },
  } as const;
  const color = {
    field: 'mean',
    type: 'quantitative',
    scale: { domain: harm, range: shades, interpolate: 'rgb' },
    legend: { title: colourTitle, titleLimit: 260, gradientLength: 120, format: ',~f' },
  } as const;
  const own = rows.filter((row) => row.posture === posture);
  return {
    title: { text: postureLabel(posture, lang) },
    width: panelWidth,
    height: Math.round((panelWidth * map.height) / map.width),
    view: { fill: land, stroke: quietInk, strokeWidth: 0.5 },
    data: { values: circlesOf(input, own, mostPeople) },
    layer: [
      {
        data: { name: 'water' },
        mark: { type: 'rect', color: water, aria: false },
        encoding: { x: { field: 'x', ...x }, x2: { field: 'x2' }, y: { field: 'y', ...y }, y2: { field: 'y2' } },
      },
      {
        data: { name: 'roads' },
        mark: { type: 'line', color: road, strokeWidth: 1.5, strokeJoin: 'round', aria: false },
        encoding: {
          x: { field: 'x', ...x },
          y: { field: 'y', ...y },
          detail: { field: 'road' },
          order: { field: 'step' },
        },
      },
      {
        mark: { type: 'circle', opacity: 0.95, stroke: ink, strokeWidth: 0.6 },
        encoding: { x: { field: 'x', ...x }, y: { field: 'y', ...y }, size, color },
      },
      {
        transform: [{ filter: 'datum.lessSafe' }],
        mark: { type: 'point', filled: false, stroke: ink, strokeWidth: 2.5, opacity: 1 },
        encoding: {
          x: { field: 'x', ...x },
          y: { field: 'y', ...y },
          size: { field: 'ring', type: 'quantitative', scale: null },
        },
      },
      {
        transform: [{ filter: "datum.name !== ''" }],
        mark: {
          type: 'text',
          fontSize: sizes.label,
          baseline: 'bottom',
          stroke: background,
          strokeWidth: 3,
          strokeOpacity: 0.8,
          aria: false,
        },
        encoding: { x: { field: 'x', ...x }, y: { field: 'labelY', ...y }, text: { field: 'name' } },
      },
      {
        transform: [{ filter: "datum.name !== ''" }],
        mark: { type: 'text', fontSize: sizes.label, baseline: 'bottom' },
        encoding: { x: { field: 'x', ...x }, y: { field: 'labelY', ...y }, text: { field: 'name' } },
      },
    ],
  };
}

/** Three round numbers of people up to the largest place. */
function legendPeople(mostPeople: number): number[] {
  const unit = 10 ** Math.floor(Math.log10(mostPeople));
  const largest = Math.floor(mostPeople / unit) * unit;
  return [largest / 40, largest / 4, largest].filter((people) => people >= 1).map((people) => Math.round(people));
}

/** Centres, labels and rings: places in kilometres, the ring's area in square pixels. The places with most people are named, above their circles. */
function circlesOf({ map }: ChartInput, rows: readonly PlacedRow[], mostPeople: number): object[] {
  const kmPerPixel = (map.width * map.cellKm) / panelWidth;
  return rows.map((row, rank) => {
    const area = smallestCircle + ((largestCircle - smallestCircle) * row.people) / mostPeople;
    const radius = Math.sqrt(area / Math.PI) * kmPerPixel;
    const y = (row.y + 0.5) * map.cellKm;
    return {
      x: (row.x + 0.5) * map.cellKm,
      y,
      labelY: y - radius - 2 * kmPerPixel,
      name: rank < placesNamed ? (row.name ?? row.place) : '',
      people: row.people,
      mean: row.mean,
      lessSafe: isLessSafe(row),
      ring: Math.PI * (radius / kmPerPixel + 3.5) ** 2,
    };
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
