import type { ChartInput } from './chart.ts';

type Rows =
  | 'summary'
  | 'differences'
  | 'places'
  | 'groups'
  | 'chains'
  | 'arrivals'
  | 'bands'
  | 'repeats'
  | 'consumption'
  | 'scorecard';

/** The rows of a comparison, for pictures that show none of them. */
export const noRows: Readonly<Record<Rows, readonly []>> = {
  summary: [],
  differences: [],
  places: [],
  groups: [],
  chains: [],
  arrivals: [],
  bands: [],
  repeats: [],
  consumption: [],
  scorecard: [],
};

/** What a picture says of itself, where what it shows is no comparison. */
export function inputWithoutRows(
  origin: Pick<ChartInput, 'scenarioName' | 'modelVersion' | 'date' | 'lang' | 'theme'> & Partial<ChartInput>,
): ChartInput {
  return {
    ...noRows,
    outcomes: [],
    primary: [],
    postures: [],
    names: {},
    placeOutcomes: [],
    transientDays: 0,
    sharedLuck: true,
    map: { width: 1, height: 1, cellKm: 1, water: [], roads: [] },
    ...origin,
  };
}
