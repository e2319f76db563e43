/** What is kept of a run for all facts: small enough to store by the thousand, rich enough that a changed fact runs nothing again. */
import type { ScenarioFile } from '../scenario/schema.ts';
import { attackKinds } from '../sim/codes.ts';
import type { RunRecord } from '../sim/record.ts';

/** Who did it: a group inside the peace process, one outside, the state's own forces, or neighbours. */
export const perpetrators = ['inside', 'outside', 'government', 'communal', 'none'] as const;
export type Perpetrator = (typeof perpetrators)[number];

/** One incident, in an order that is stored as a list. */
export interface Event {
  /** Hours since the start, whole. */
  readonly hour: number;
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly perpetrator: Perpetrator;
  readonly killed: number;
  readonly peacekeepersKilled: number;
  readonly outcome: string;
  /** Did the mission know of it? */
  readonly known: boolean;
  /** Fighters and soldiers who fell in a clash; missing for all else, and in clashes of observations stored before it was kept. */
  readonly battleDeaths?: number;
}

export interface Observation {
  readonly seed: number;
  readonly digest: string;
  /** Processor seconds of the run, its burn-in included. */
  readonly seconds: number;
  /** By measure, at the end; null is missing. */
  readonly outcomes: Readonly<Record<string, number | null>>;
  /** By measure of places, in the scenario's order. */
  readonly places: Readonly<Record<string, readonly (number | null)[]>>;
  readonly events: readonly Event[];
}

type Plain = readonly [number, number, number, string, number, number, number, string, 0 | 1];
type Row = Plain | readonly [...Plain, battleDeaths: number];
type Stored = Omit<Observation, 'events'> & { readonly events: readonly Row[] };

/** Attacks on civilians; ambushes, mines and riots are events too. */
const attacks: readonly string[] = attackKinds;
/** How an attack ended at which a unit was on the scene before its end. */
const metOutcomes: readonly string[] = ['stopped', 'blocked', 'stoodBy', 'overrun'];

/** Attacks that were carried out: what was turned away before it began is no attack to an observer. */
export const isAttack = ({ kind, outcome }: Event): boolean => attacks.includes(kind) && outcome !== 'deterred';
export const wasMet = ({ outcome }: Event): boolean => metOutcomes.includes(outcome);

/** Condenses a run. `file` says who stands inside the peace process. */
export function observe(record: RunRecord, file: ScenarioFile, seconds: number): Observation {
  const inside = new Set(file.spoilers?.filter(({ stance }) => stance === 'inside').map(({ id }) => id));
  return {
    seed: record.seed,
    digest: record.digest,
    seconds: rounded(seconds, 3),
    outcomes: mapValues(record.outcomes, (value) => rounded(value, 9)),
    places: mapValues(record.places, (values) => Array.from(values, (value) => rounded(value, 6))),
    events: record.incidents.map((incident) => ({
      hour: Math.floor(incident.hour),
      x: incident.x,
      y: incident.y,
      kind: incident.kind,
      perpetrator: classOf(incident.kind, incident.perpetrator, inside),
      killed: incident.killed,
      peacekeepersKilled: incident.peacekeepersKilled,
      outcome: incident.outcome,
      known: incident.knownHour !== null,
      ...(incident.kind === 'clash' ? { battleDeaths: incident.battleDeaths } : {}),
    })),
  };
}

function classOf(kind: string, perpetrator: string, inside: ReadonlySet<string>): Perpetrator {
  if (!attacks.includes(kind)) return 'none';
  if (kind === 'abuse') return 'government';
  if (kind === 'communalAttack') return 'communal';
  return inside.has(perpetrator) ? 'inside' : 'outside';
}

/** NaN stays as it is; JSON makes null of it. */
function rounded(value: number, digits: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(Math.max(digits, 3))) : value;
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** One line of JSON; events as lists, since their keys would be most of the text. */
export function toText(observation: Observation): string {
  const events = observation.events.map((event): Row => {
    const plain: Plain = [
      event.hour,
      event.x,
      event.y,
      event.kind,
      perpetrators.indexOf(event.perpetrator),
      event.killed,
      event.peacekeepersKilled,
      event.outcome,
      event.known ? 1 : 0,
    ];
    return event.battleDeaths === undefined ? plain : [...plain, event.battleDeaths];
  });
  const stored: Stored = { ...observation, events };
  return `${JSON.stringify(stored)}\n`;
}

export function fromText(text: string): Observation {
  const stored: Stored = JSON.parse(text);
  const events = stored.events.map(([hour, x, y, kind, who, killed, peacekeepersKilled, outcome, known, battle]) => ({
    hour,
    x,
    y,
    kind,
    perpetrator: perpetrators[who],
    killed,
    peacekeepersKilled,
    outcome,
    known: known === 1,
    ...(battle === undefined ? {} : { battleDeaths: battle }),
  }));
  return { ...stored, events };
}
