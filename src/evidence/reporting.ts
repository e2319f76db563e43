/**
 * What published data would hold of what happened: attacks with at least one death, likelier to be known near towns,
 * near patrols, and the more people died. The truth stays beside it. Nothing in the model reads this.
 */
import type { ScenarioFile } from '../scenario/schema.ts';
import { exp, pow } from '../sim/math.ts';
import { hashText, uniform, type Random } from '../sim/random.ts';

interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  /** As in the parameter catalogue: A is an assumption. */
  readonly grade: 'V' | 'D' | 'A';
}

const nearness =
  'the size is an assumption; the direction from Weidmann 2016, AJPS 60(1), 206-218 (abstract): attacks are reported more often where mobile phones work';
const level =
  'assumption, so that about 70 % of fatal attacks are reported (50 to 90 %), as docs/baseline-violence.md takes it';

/** What the filter assumes. Only V and D are facts, and none of these is one. */
export const reporting = {
  near: {
    value: 0.75,
    unit: '1',
    meaning: 'Chance that an attack in a town that kills one is reported',
    source: level,
    grade: 'A',
  },
  far: {
    value: 0.35,
    unit: '1',
    meaning: 'The same far from every town and patrol',
    source: level,
    grade: 'A',
  },
  townKm: {
    value: 20,
    unit: 'km',
    meaning: 'Distance from a town over which the nearness that makes the difference falls to a third',
    source: nearness,
    grade: 'A',
  },
  patrolKm: {
    value: 15,
    unit: 'km',
    meaning: 'The same from a place where an armed unit of the mission always is; less time there counts for less',
    source: 'assumption: missions publish what they see',
    grade: 'A',
  },
  sizeExponent: {
    value: 0.5,
    unit: '1',
    meaning: 'An attack that kills n has n to this power chances to be reported: large ones hardly escape notice',
    source: 'assumption',
    grade: 'A',
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** An incident of a run, or what is kept of one. */
export interface Reportable {
  /** Hours since the fork. */
  readonly hour: number;
  /** Cell. */
  readonly x: number;
  readonly y: number;
  readonly killed: number;
  readonly perpetrator: string;
}

interface Watched {
  readonly at: readonly [x: number, y: number];
  /** Share of time with somebody there who reports, 0 to 1. */
  readonly share: number;
}

/** Where those are who report. */
export interface ReportingGround {
  readonly width: number;
  readonly cellKm: number;
  readonly towns: readonly Watched[];
  readonly patrolled: readonly Watched[];
}

/**
 * The towns of a scenario, and its places by the time that armed units of the mission were there.
 * @param armedPresence the measure of places armedPresenceShare, in the scenario's order; empty without a mission
 * @throws RangeError for a place whose position is not a cell
 */
export function reportingGround(
  { map, places }: Pick<ScenarioFile, 'map' | 'places'>,
  armedPresence: readonly (number | null)[] | Float64Array,
): ReportingGround {
  const watched = places.map(({ id, at, kind }, place) => {
    if (!Array.isArray(at)) throw new RangeError(`expected a cell as the position of ${id}`);
    return { at, town: kind === 'town', share: armedPresence[place] ?? 0 };
  });
  return {
    width: map.width,
    cellKm: map.cellKm,
    towns: watched.filter(({ town }) => town).map(({ at }) => ({ at, share: 1 })),
    patrolled: watched.filter(({ share }) => share > 0),
  };
}

/** How near somebody is who reports, 0 to 1: falls with distance, and with the time that nobody is there. */
function closeness({ cellKm }: ReportingGround, watched: readonly Watched[], x: number, y: number, km: number): number {
  let most = 0;
  for (const { at, share } of watched) {
    const apart = Math.sqrt((at[0] - x) * (at[0] - x) + (at[1] - y) * (at[1] - y)) * cellKm;
    most = Math.max(most, share * exp(-apart / km));
  }
  return most;
}

/** Chance that an attack at a cell which kills so many is reported; 0 where it kills nobody. */
export function reportingChance(
  ground: ReportingGround,
  { x, y, killed }: Omit<Reportable, 'hour' | 'perpetrator'>,
): number {
  if (killed < 1) return 0;
  const { near, far, townKm, patrolKm, sizeExponent } = reporting;
  const close = Math.max(
    closeness(ground, ground.towns, x, y, townKm.value),
    closeness(ground, ground.patrolled, x, y, patrolKm.value),
  );
  const one = far.value + (near.value - far.value) * close;
  return 1 - pow(1 - one, pow(killed, sizeExponent.value));
}

const stream = hashText('reporting');

/**
 * Splits off what published data would hold. The luck of an incident is that of its perpetrator, cell and hour, so that
 * the same incident under two postures is reported in both or in neither, if nearness is the same.
 */
export function reportedIncidents<Incident extends Reportable>(
  incidents: readonly Incident[],
  ground: ReportingGround,
  random: Random,
): { readonly reported: readonly Incident[]; /** All that killed anybody. */ readonly truth: readonly Incident[] } {
  const truth = incidents.filter(({ killed }) => killed >= 1);
  const reported = truth.filter((incident) => {
    const { x, y, hour, perpetrator } = incident;
    const luck = uniform(random, stream, hashText(perpetrator), y * ground.width + x, Math.floor(hour));
    return luck < reportingChance(ground, incident);
  });
  return { reported, truth };
}
