/**
 * What a generated world is made of. A world sets geography, people and forces, and never a coefficient of the model:
 * parameters and doctrine stay at their defaults, so that one set of numbers serves evidence and every scenario.
 * The values of each kind of world are in defaults.ts; their sources stand in docs/worlds.md.
 */
import type { ScenarioFile } from '../../scenario/schema.ts';

/** Where the mission's bases are put. The headquarters, in the largest settlement, is always one of them. */
export type Deployment =
  /** On an even lattice through the headquarters; fewer bases than nodes grow outward from it to where people are. */
  | { readonly rule: 'even' }
  /** In settlements drawn evenly over the map. Another `draw` redraws them and leaves the rest of the world alone. */
  | { readonly rule: 'random'; readonly draw?: number }
  /**
   * As a mission plans: where violence was. `past` counts what was reported from each place beforehand; the largest
   * towns come next.
   */
  | { readonly rule: 'violence'; readonly past: Readonly<Record<string, number>> }
  /** As a mission plans before anything happened: where most people live in prone places, the larger the base. */
  | { readonly rule: 'risk' }
  /** In these places, in this order, beside the headquarters: for experiments that set one base and hold the rest. */
  | { readonly rule: 'places'; readonly places: readonly string[] };

/** The mission: how many of each, and where. Strengths are persons in all; 0 leaves a kind out. */
export interface Mission {
  readonly troops: number;
  /** Members of Formed Police Units; the last unit takes what is left. */
  readonly fpu: number;
  /** Individual Police Officers, spread over the bases. */
  readonly ipo: number;
  /** Unarmed military observers, spread likewise. */
  readonly observers: number;
  /** Bases in all; null: as many as an even lattice of the asked spacing has on the map, whatever the rule. */
  readonly bases: number | null;
  /** A number: one base for so many troops where those are more than `bases`, so that a larger mission spreads out. */
  readonly troopsPerBase: number | null;
  /** Distance between neighbouring bases where they stand evenly; under the other rules at least half of it. */
  readonly baseSpacingKm: number;
  readonly deployment: Deployment;
  /** How unequal bases are: standard deviation of log strength. 0: all alike. */
  readonly strengthSpread: number;
  /** Part of the troops that is the quick-reaction force at headquarters. */
  readonly qrfShare: number;
  /** Day on which troops, police and observers arrive; 0: they are there from before the burn-in. */
  readonly arrivalDay: number;
  /** May mission forces arrest? */
  readonly arrest: boolean;
  /** Protection that the mandate promises, as people understand it, 0 to 1. */
  readonly expectation: number;
}

/** Armed groups outside the state. */
export interface Rebels {
  readonly groups: number;
  /** In all groups together. */
  readonly fighters: number;
  readonly fightersPerBand: number;
  /** Readiness for violence, 0 to 1. */
  readonly violence: number;
  readonly arms: 'light' | 'heavy';
  readonly reachKm: number;
  /** Part of the groups that is inside the peace process. */
  readonly insideShare: number;
}

/** Host-state forces; those without integrity are perpetrators. */
export interface Government {
  /** Army garrisons, in the largest settlements. */
  readonly garrisons: number;
  readonly soldiersPerGarrison: number;
  readonly armyIntegrity: number;
  /** Police stations, in the largest settlements, and the officers in all of them, by people. */
  readonly stations: number;
  readonly police: number;
  readonly policeIntegrity: number;
  readonly capacity: number;
  /** Mean acceptance of the host state among the groups, 0 to 1. */
  readonly legitimacy: number;
}

/** Feuds between identity groups, and the militias that they raise. */
export interface Communal {
  /** Feuding pairs of groups. */
  readonly feuds: number;
  readonly heat: number;
  /** Lightly armed self-defence militias, raised by the feuding groups in turn. */
  readonly militias: number;
  readonly fightersPerMilitia: number;
}

/** Everything that is asked of a world. */
export interface World {
  /** Fixes geography, people and forces; a whole number below 2^53. The luck of a run is another seed. */
  readonly worldSeed: number;
  readonly days: number;
  readonly burnInDays: number;
  readonly tickHours: 1 | 2 | 3 | 6;
  /** MM-DD; null for a land without one. */
  readonly wetSeason: { readonly from: string; readonly to: string } | null;

  /** Cells. */
  readonly width: number;
  readonly height: number;
  readonly cellKm: number;
  readonly terrain: 'open' | 'bush' | 'hills' | 'urban';
  /** Share of cells with denser ground: forest. */
  readonly forestShare: number;
  readonly rivers: number;

  /** Named settlements; the first is the largest. */
  readonly settlements: number;
  /** Part of the settlements that are towns: they stand apart from each other, have markets and police. */
  readonly townShare: number;
  /** Rank-size law of those after the first: the people of the one of rank r are as r to the minus this. */
  readonly sizeExponent: number;
  /** People of the largest settlement over those of the second. */
  readonly primacy: number;
  /** Part of the settlements that came to stand along a road. */
  readonly alongRoads: number;
  /** Length of roads over area; never less than what joins all settlements, nor more than joins all neighbours. */
  readonly roadKmPer1000Km2: number;
  /** Shares of road length, the ways between the largest towns first; the rest is track. */
  readonly pavedShare: number;
  readonly unpavedShare: number;

  /** Part of the settlements that is prone to violence, how prone at most (0 to 1), over what distance it is alike. */
  readonly proneShare: number;
  readonly proneness: number;
  readonly pronenessKm: number;
  /** Part of the settlements that is a mine. */
  readonly mineShare: number;

  /** Persons, in settlements and outside them. */
  readonly population: number;
  /** Part of the people outside the named settlements, near roads. */
  readonly ruralShare: number;
  readonly peoplePerAgent: number;
  readonly groups: number;
  readonly hardship: { readonly mean: number; readonly sd: number };

  readonly rebels: Rebels;
  readonly government: Government;
  readonly communal: Communal;
  readonly mission: Mission;
  readonly postures: ScenarioFile['postures'];
}
