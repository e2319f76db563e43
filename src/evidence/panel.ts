/** Events as published data would hold them: in half-degree cells and months, after a filter of reporting. */
import type { ScenarioFile } from '../scenario/schema.ts';
import { createRandom } from '../sim/random.ts';
import type { Seen } from './fact.ts';
import { isAttack, type Event } from './observation.ts';
import { reportedIncidents, reportingGround } from './reporting.ts';

/** Half a degree of latitude, km; longitude is taken as near the equator. */
const halfDegreeKm = 55.66;
/** Days in a month of the panel. */
export const monthDays = 30;

/** The half-degree cells of a world, numbered from its north-west corner. */
export interface HalfDegrees {
  readonly count: number;
  /** Of a place by its id. @throws RangeError for one that the world does not have */
  readonly ofPlace: (id: string) => number;
  readonly of: (at: Pick<Event, 'x' | 'y'>) => number;
  /** Cells from one to the other, diagonals counted as one. */
  readonly steps: (a: number, b: number) => number;
}

export function halfDegrees(file: ScenarioFile): HalfDegrees {
  const { width, height, cellKm } = file.map;
  const across = Math.ceil((width * cellKm) / halfDegreeKm);
  const down = Math.ceil((height * cellKm) / halfDegreeKm);
  const of = ({ x, y }: Pick<Event, 'x' | 'y'>): number =>
    Math.floor(((y + 0.5) * cellKm) / halfDegreeKm) * across + Math.floor(((x + 0.5) * cellKm) / halfDegreeKm);
  return {
    count: across * down,
    of,
    ofPlace(id) {
      const at = file.places.find((place) => place.id === id)?.at;
      if (!Array.isArray(at)) throw new RangeError(`no cell of a place ${id} in this world`);
      return of({ x: at[0], y: at[1] });
    },
    steps(a, b) {
      const [ya, yb] = [Math.floor(a / across), Math.floor(b / across)];
      return Math.max(Math.abs(ya - yb), Math.abs(a - ya * across - (b - yb * across)));
    },
  };
}

export const monthOf = ({ hour }: Pick<Event, 'hour'>): number => Math.floor(hour / 24 / monthDays);

const kept = new WeakMap<Seen['observation'], readonly Event[]>();

/** Attacks that published data would hold; the same ones each time. */
export function reported({ file, observation }: Seen): readonly Event[] {
  const before = kept.get(observation);
  if (before !== undefined) return before;
  const ground = reportingGround(file, observation.places.armedPresenceShare ?? []);
  const attacks = observation.events.filter(isAttack);
  const events = reportedIncidents(attacks, ground, createRandom(observation.seed)).reported;
  kept.set(observation, events);
  return events;
}
