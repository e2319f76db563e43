/**
 * What the engine's worker tells the map: once the ground, then a frame a tick. Plain data and typed arrays only, so
 * that it crosses the worker boundary; the arrays of a frame are transferred and belong to whoever received them.
 *
 * A position is in cells, x east and y south, with fractions: the middle of cell (3, 2) is (3.5, 2.5). A cell number is
 * y * width + x. Indices are into the lists of `MapGround` (place, unit, actor). Hours count from the start of the
 * comparison (hour 0 is `start`, 00:00); the burn-in has negative hours.
 */
import type { Text } from '../scenario/schema.ts';
import type { IncidentKind } from '../sim/codes.ts';

export interface MapPlace {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'town' | 'village' | 'camp' | 'mine' | 'installation';
  readonly cell: number;
  readonly population: number;
  /** Camps: persons it can hold; null elsewhere or without a limit. */
  readonly room: number | null;
  readonly facilities: readonly string[];
}

export interface MapRoad {
  /** Cells in order, each beside or across a corner from the one before. */
  readonly cells: Int32Array;
  readonly kind: 'track' | 'unpaved' | 'paved';
  readonly bridge: boolean;
  /** Places at its ends. */
  readonly from: number;
  readonly to: number;
  readonly km: number;
}

export interface MapUnit {
  readonly id: string;
  /** The id where the scenario gives no name. */
  readonly name: Text;
  readonly kind: 'infantry' | 'qrf' | 'engineer' | 'aviation' | 'observers' | 'fpu' | 'ipo';
  /** Persons at the start. */
  readonly strength: number;
  /** Cell of its main base. */
  readonly base: number;
}

/** Whoever may do harm. Of a group with several bands each band is one. */
export interface MapActor {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'band' | 'hostArmy' | 'hostPolice' | 'communal';
}

/** A place whose people are individuals on a grid, in place of crowds. */
export interface MapStreet {
  /** Index into `MapGround.places`. */
  readonly place: number;
  /** Cells. */
  readonly width: number;
  readonly height: number;
  /** Reach of sight, cells. */
  readonly vision: number;
  readonly edges: 'torus' | 'walls';
}

/** What no tick changes. */
export interface MapGround {
  /** The scenario's name. */
  readonly name: Text;
  readonly width: number;
  readonly height: number;
  /** Side of a cell. */
  readonly cellKm: number;
  /** Words that `terrain` indexes, in the order of the scenario's schema. */
  readonly terrains: readonly string[];
  /** Per cell, index into `terrains`. */
  readonly terrain: Uint8Array;
  /** Per cell: 0 open, 1 restricted, 2 denied to the mission by the host state. */
  readonly permission: Uint8Array;
  /** Each river as cells in order of its course. */
  readonly rivers: readonly Int32Array[];
  readonly roads: readonly MapRoad[];
  readonly places: readonly MapPlace[];
  /** Cells of main bases, each once. */
  readonly mainBases: Int32Array;
  /** Cell of the headquarters, -1 none. */
  readonly hq: number;
  readonly units: readonly MapUnit[];
  readonly actors: readonly MapActor[];
  readonly groups: readonly { readonly id: string; readonly name: Text }[];
  readonly agents: {
    /** Cohorts of civilians; up to some tens of thousands. */
    readonly count: number;
    /** Persons of each. */
    readonly persons: Int32Array;
    /** Identity group of each, index into `groups`. */
    readonly group: Uint8Array;
    readonly home: Int32Array;
  };
  /** Null in nearly every scenario. */
  readonly street: MapStreet | null;
  /** Date of hour 0, YYYY-MM-DD. */
  readonly start: string;
  readonly tickHours: number;
  /** Ticks from hour 0 to the end. */
  readonly ticks: number;
  readonly burnInTicks: number;
}

/** Codes of `detachments.task`, in this order. */
export const tasks = [
  'base',
  'guard',
  'patrol',
  'community',
  'order',
  'clearance',
  'responding',
  'onScene',
  'homeward',
] as const;
export type Task = (typeof tasks)[number];

/** Codes of `agents.status`, in this order. */
export const agentStates = ['home', 'fleeing', 'displaced', 'returning'] as const;

/** Codes of `FrameStreet.cells`, in this order. */
export const walkers = ['nobody', 'quiet', 'active', 'jailed', 'officer'] as const;
export type Walker = (typeof walkers)[number];

/** Codes of `roads`, in this order: passable; hazard found on it; not passable because of hazard; bridge under water. */
export const roadStates = ['open', 'hazard', 'closed', 'flooded'] as const;

/** Parts of units that are out or at a post. One entry each, those that exist now. */
export interface FrameDetachments {
  readonly count: number;
  /** The same slot in the next frame is mostly the same detachment; another unit in it is another one. */
  readonly slot: Int32Array;
  readonly unit: Int32Array;
  readonly strength: Int32Array;
  /** Code of `tasks`. */
  readonly task: Uint8Array;
  /** Incident that it responds to, by its `id`; -1 none. */
  readonly incident: Int32Array;
  /**
   * Where it was during the tick that ends in this frame: `samples` positions a detachment, evenly spaced in time, x and
   * y in turn; the first is the start of the tick, the last is now.
   */
  readonly samples: number;
  readonly track: Float32Array;
}

/** Temporary operating bases that stand or are being set up. */
export interface FrameTobs {
  readonly count: number;
  readonly cell: Int32Array;
  /** 1 once it is set up. */
  readonly ready: Uint8Array;
  /** Days of supply left. */
  readonly stockDays: Float32Array;
  /** Hour of the planned end of stay. */
  readonly until: Float32Array;
}

/** Per place, in the order of `MapGround.places`. */
export interface FramePlaces {
  /** Mean fear of its people, 0..1. */
  readonly fear: Float32Array;
  /** Mean trust in the mission, 0..1. */
  readonly trust: Float32Array;
  /** Remembered share of time with an armed unit of the mission, 0..1. */
  readonly presence: Float32Array;
  /** Civilians in the area of the place now. */
  readonly people: Int32Array;
  /** Displaced persons staying in the place. */
  readonly displaced: Int32Array;
  /** Persons whose home is in the area of the place and who have fled from it. */
  readonly fled: Int32Array;
  /** Persons active in disorder. */
  readonly active: Int32Array;
}

export interface FrameStreet {
  /** Per cell of the grid, code of `walkers`; whoever is jailed elsewhere is in none. */
  readonly cells: Uint8Array;
  /** Persons jailed, on the grid or elsewhere. */
  readonly jailed: number;
  /** Of the tick that ends in the frame. */
  readonly arrests: number;
}

/** An incident as it is known to the model now; a later frame may tell more of the same `id`. */
export interface FrameIncident {
  /** Number within the run's pool; the same through all frames of a run. */
  readonly id: number;
  readonly kind: IncidentKind;
  readonly hour: number;
  readonly cell: number;
  readonly place: number;
  /** Perpetrator, -1 crowd or unknown. */
  readonly actor: number;
  readonly fighters: number;
  readonly killed: number;
  /** Among those killed, by the mission's fire. */
  readonly killedByMission: number;
  readonly injured: number;
  readonly peacekeepersKilled: number;
  /** As in the table of incidents; 'open' while under way. */
  readonly outcome: string;
  /** Why the response did not come or came late; '' where there is nothing to say. */
  readonly reason: string;
  /** Hours, null where it has not come to that. */
  readonly end: number | null;
  readonly warned: number | null;
  readonly known: number | null;
  readonly decided: number | null;
  readonly arrived: number | null;
  /** Unit that responded, -1 none. */
  readonly unit: number;
}

/** The state after a tick. */
export interface Frame {
  /** 0 is the start, after the burn-in. */
  readonly tick: number;
  readonly hour: number;
  /** 1 in the wet season. */
  readonly wet: boolean;
  /** Bridges are under water. */
  readonly flood: boolean;
  readonly detachments: FrameDetachments;
  readonly tobs: FrameTobs;
  /** Main bases that stand, by index into `MapGround.mainBases`: 1 in use. All 0 without a mission. */
  readonly basesInUse: Uint8Array;
  /** Per road, code of `roadStates`. */
  readonly roads: Uint8Array;
  /** Per cell, mines and IEDs, 0..1. */
  readonly hazard: Float32Array;
  /** Per cell, remembered share of time with an armed unit of the mission, 0..1. */
  readonly presence: Float32Array;
  /** Per cell, civilians. */
  readonly people: Int32Array;
  readonly places: FramePlaces;
  /** Per actor: cell of its camp, -1 none, and fighters. The truth, which the mission does not see. */
  readonly actors: { readonly cell: Int32Array; readonly fighters: Int32Array };
  /** Per cohort of civilians. */
  readonly agents: {
    readonly cell: Int32Array;
    /** Code of `agentStates`. */
    readonly status: Uint8Array;
    /** Fear in 0..255 for 0..1. */
    readonly fear: Uint8Array;
  };
  readonly street: FrameStreet | null;
  /** Those of the last 72 hours, and those still under way, in order of hour. */
  readonly incidents: readonly FrameIncident[];
  /** Measures by name as the table of time series has them; NaN is missing. */
  readonly measures: Readonly<Record<string, number>>;
}
