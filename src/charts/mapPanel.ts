/** One small map: water and roads, then the places as circles, then their names. */
import type { ChartInput, Layer, Panel, PlacedRow } from './chart.ts';
import { circlesOf, largestCircle, smallestCircle, type MapGrid } from './mapPlaces.ts';
import { measured, wholePercent } from './numbers.ts';
import { placeOutcomeInfo, postureLabel } from './words.ts';
import { textWidth, wrapText } from './textWidths.ts';
import { sizes, themes } from './theme.ts';

const words = {
  people: { en: 'People', fr: 'Habitants' },
  east: { en: 'km east', fr: "km vers l'est" },
  south: { en: 'km south', fr: 'km vers le sud' },
} as const;

/** How a map's circles are coloured. */
export interface MapLook {
  /** Of the legend: what is shown, with its unit. */
  readonly title: string;
  /** From the lower to the upper end of the domain. */
  readonly colours: readonly string[];
  readonly domain: readonly [number, number];
  /** In d3's notation. */
  readonly format: string;
  /** Numbers of the legend and how they are written, in Vega's expressions; Vega's choice unless given. */
  readonly legend?: { readonly values: readonly number[]; readonly labelExpr: string };
  /** Whether places less safe than with no mission have a ring. */
  readonly rings: boolean;
}

/** Cells side by side as one strip, in kilometres; from the north-west corner of the first to the last's south-east. */
export function waterStrips({ map }: ChartInput): object[] {
  const { cellKm } = map;
  const strips: { first: number; last: number; row: number }[] = [];
  const inOrder = [...map.water].sort(([xa, ya], [xb, yb]) => ya - yb || xa - xb);
  for (const [x, y] of inOrder) {
    const strip = strips.at(-1);
    if (strip && strip.row === y && strip.last === x - 1) strip.last = x;
    else strips.push({ first: x, last: x, row: y });
  }
  return strips.map(({ first, last, row }) => ({
    x: first * cellKm,
    x2: (last + 1) * cellKm,
    y: row * cellKm,
    y2: (row + 1) * cellKm,
  }));
}

/** Bends of the roads, in kilometres. */
export function roadPoints({ map }: ChartInput): object[] {
  const centre = (cell: number) => (cell + 0.5) * map.cellKm;
  return map.roads.flatMap((road, number) =>
    road.map(([x, y], step) => ({ road: number, step, x: centre(x), y: centre(y) })),
  );
}

/**
 * One map. Reads the datasets `water` and `roads` of the whole spec.
 * @param rows of all postures, since all panels share their scales; sorted by people, largest first
 */
export function mapPanel(
  input: ChartInput,
  rows: readonly PlacedRow[],
  posture: string,
  look: MapLook,
  grid: MapGrid,
): Panel {
  const { lang, theme } = input;
  const { land, quietInk } = themes[theme];
  const mostPeople = Math.max(1, ...rows.map((row) => row.people));
  const own = rows.filter((row) => row.posture === posture);
  const axes = axesOf(input);
  const valueOf = ({ mean, outcome }: PlacedRow) => {
    const info = placeOutcomeInfo(input, outcome);
    if (mean === null) return '';
    return info.unit === 'share' ? wholePercent(mean, lang) : measured(mean, info, lang);
  };
  return {
    title: { text: wrapText(postureLabel(input, posture), grid.width, sizes.panelTitle, true) },
    width: grid.width,
    height: grid.height,
    view: { fill: land, stroke: quietInk, strokeWidth: 0.5 },
    data: { values: circlesOf(input, own, mostPeople, grid.width, valueOf) },
    layer: [...groundLayers(input, axes), ...circleLayers(input, axes, rows, look), ...nameLayers(input, axes)],
  };
}

type Axes = ReturnType<typeof axesOf>;

/** Kilometres from the north-west corner, at the same scale both ways. */
function axesOf({ lang, theme, map }: ChartInput) {
  const axis = { grid: false, tickCount: 5, labelColor: themes[theme].quietInk } as const;
  const east = [0, map.width * map.cellKm];
  const south = [0, map.height * map.cellKm];
  const type = 'quantitative' as const;
  return {
    x: { type, scale: { domain: east, nice: false }, axis, title: words.east[lang] },
    y: { type, scale: { domain: south, reverse: true, nice: false }, axis, title: words.south[lang] },
  };
}

function groundLayers({ theme }: ChartInput, { x, y }: Axes): Layer[] {
  const { water, road } = themes[theme];
  return [
    {
      data: { name: 'water' },
      // The stroke closes the seams between strips.
      mark: { type: 'rect', color: water, stroke: water, strokeWidth: 0.6, aria: false },
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
  ];
}

function circleLayers({ lang, theme }: ChartInput, { x, y }: Axes, rows: readonly PlacedRow[], look: MapLook): Layer[] {
  const { ink, quietInk } = themes[theme];
  const mostPeople = Math.max(1, ...rows.map((row) => row.people));
  const sizeLegend = {
    orient: 'top' as const,
    titleOrient: 'left' as const,
    titleAnchor: 'middle' as const,
    title: words.people[lang],
    symbolStrokeColor: quietInk,
    symbolFillColor: 'transparent',
    values: legendPeople(mostPeople),
    format: ',~f',
  };
  const colourLegend = {
    orient: 'top' as const,
    direction: 'horizontal' as const,
    title: look.title,
    titleLimit: 400,
    gradientLength: Math.max(200, Math.ceil(textWidth(look.title, sizes.label, false))),
    gradientThickness: 12,
    gradientStrokeColor: quietInk,
    format: look.format,
    ...(look.legend && { values: [...look.legend.values], labelExpr: look.legend.labelExpr }),
  };
  const at = { x: { field: 'x', ...x }, y: { field: 'y', ...y } };
  return [
    {
      mark: { type: 'circle', opacity: 0.95, stroke: ink, strokeWidth: 0.6 },
      encoding: {
        ...at,
        size: {
          field: 'people',
          type: 'quantitative',
          scale: { domain: [0, mostPeople], range: [smallestCircle, largestCircle] },
          legend: sizeLegend,
        },
        color: {
          field: 'mean',
          type: 'quantitative',
          scale: { domain: [...look.domain], range: [...look.colours], interpolate: 'rgb', clamp: true },
          legend: colourLegend,
        },
      },
    },
    ...(look.rings ? [ringLayer(ink, at)] : []),
  ];
}

function ringLayer(ink: string, at: { readonly x: object; readonly y: object }): Layer {
  return {
    transform: [{ filter: 'datum.lessSafe' }],
    mark: { type: 'point', filled: false, stroke: ink, strokeWidth: 2.5, opacity: 1 },
    encoding: { ...at, size: { field: 'ring', type: 'quantitative', scale: null } },
  };
}

/** Each name twice: first as a halo, so that it can be read over roads and water. */
function nameLayers({ theme }: ChartInput, { x, y }: Axes): Layer[] {
  const halo = { stroke: themes[theme].background, strokeWidth: 3, strokeOpacity: 0.8, aria: false };
  return [halo, {}].map((look) => ({
    transform: [{ filter: "datum.name !== ''" }],
    mark: { type: 'text', fontSize: sizes.label, baseline: 'bottom', dy: -1, ...look },
    encoding: { x: { field: 'labelX', ...x }, y: { field: 'labelY', ...y }, text: { field: 'name' } },
  }));
}

/** Three round numbers of people up to the largest place. */
function legendPeople(mostPeople: number): number[] {
  const unit = 10 ** Math.floor(Math.log10(mostPeople));
  const largest = Math.floor(mostPeople / unit) * unit;
  return [largest / 40, largest / 4, largest].filter((people) => people >= 1).map((people) => Math.round(people));
}
