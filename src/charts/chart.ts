/** What a chart is made from and what it is. */
import type { TopLevelSpec } from 'vega-lite';
import type { ArrivalPoint } from '../analysis/arrivals.ts';
import type { SeriesBand } from '../analysis/seriesBands.ts';
import type {
  ConsumptionRow,
  DifferenceRow,
  GroupRow,
  OutcomeInfo,
  PlaceRow,
  ScorecardValue,
  SummaryRow,
} from '../analysis/tables.ts';

export type VegaLiteSpec = TopLevelSpec;
type ConcatSpec = Extract<TopLevelSpec, { concat: unknown }>;
/** One of several pictures side by side. */
export type Panel = ConcatSpec['concat'][number];
/** One of several layers of marks in a panel. */
export type Layer = Extract<Panel, { layer: unknown }>['layer'][number];

export type Lang = 'en' | 'fr';
export const themeNames = ['light', 'dark'] as const;
export type ThemeName = (typeof themeNames)[number];
export type Localised = { readonly en: string; readonly fr: string };

/** How many attacks ended so under a posture. */
export interface ChainCount {
  readonly posture: string;
  readonly outcome: string;
  readonly reason: string;
  /** Of each replication, in the same order for all counts of a posture. */
  readonly counts: readonly number[];
}

/** A place's row with where it lies: cell x east and y south, from 0. */
export type PlacedRow = PlaceRow & { readonly x: number; readonly y: number; readonly name?: string };

/** A group's row with what a reader calls it. */
export type NamedGroupRow = GroupRow & { readonly name: string };

/** A benchmark's row with what a reader calls it. */
export type TitledBenchmark = ScorecardValue & { readonly title: string };

/** How soon units came to attacks under a posture, and to how many attacks that refers. */
export interface ArrivalCurve {
  readonly posture: string;
  readonly attacks: number;
  readonly points: readonly ArrivalPoint[];
}

/** A deciding outcome in one repeat; the one place where a picture shows single runs. */
export interface SingleRepeat {
  readonly posture: string;
  readonly replication: number;
  readonly outcome: string;
  readonly value: number;
}

export interface ChartMap {
  /** Cells. */
  readonly width: number;
  readonly height: number;
  readonly cellKm: number;
  readonly water: readonly (readonly [x: number, y: number])[];
  /** Lines through cells. */
  readonly roads: readonly (readonly (readonly [x: number, y: number])[])[];
}

/**
 * Everything a chart may show: aggregates of one design point and one start, and single repeats of the deciding
 * outcomes alone. Rows of several points or starts are refused, since marks laid over each other would mislead.
 */
export interface ChartInput {
  readonly scenarioName: string;
  readonly modelVersion: string;
  /** As it shall stand in the picture, YYYY-MM-DD. */
  readonly date: string;
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly outcomes: readonly OutcomeInfo[];
  readonly primary: readonly { readonly outcome: string; readonly matters: number }[];
  /** Posture ids in the scenario's order; 'no-mission' may be among them. The order fixes the colours. */
  readonly postures: readonly string[];
  /** What a reader calls each posture; one that is not here goes by its id. */
  readonly names: Readonly<Record<string, string>>;
  readonly summary: readonly SummaryRow[];
  readonly differences: readonly DifferenceRow[];
  readonly places: readonly PlacedRow[];
  readonly groups: readonly NamedGroupRow[];
  readonly chains: readonly ChainCount[];
  readonly arrivals: readonly ArrivalCurve[];
  readonly bands: readonly SeriesBand[];
  /** Days after the fork in which what a change of posture costs is still being paid. */
  readonly transientDays: number;
  readonly repeats: readonly SingleRepeat[];
  /** Whether equal replications share their luck, so that they may be joined by a line. */
  readonly sharedLuck: boolean;
  readonly consumption: readonly ConsumptionRow[];
  /** Empty where there is none. */
  readonly scorecard: readonly TitledBenchmark[];
  /** What is counted of each place; several are not outcomes of a whole run. */
  readonly placeOutcomes: readonly OutcomeInfo[];
  readonly map: ChartMap;
}

/** The numbers of a picture as a table, for readers who cannot see it. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a chart says beside its marks; carried in the spec's `usermeta`, which Vega-Lite leaves alone. */
export interface ChartMeta {
  readonly name: string;
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly title: string;
  readonly caveat: string;
  readonly table: ChartTable;
}

/** The meta that a spec of ours carries. Throws for a spec from elsewhere. */
export function metaOf(spec: VegaLiteSpec): ChartMeta {
  const meta = (spec.usermeta as { cordon?: ChartMeta } | undefined)?.cordon;
  if (meta === undefined) throw new TypeError('this spec was not built by one of the charts');
  return meta;
}
