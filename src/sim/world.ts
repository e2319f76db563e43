/** The state of one run: columns on one heap, allocated once; snapshot and restore are single copies. */
import { columns, type Dimension } from './columns.ts';
import { digest } from './digest.ts';
import { layOut, type Columns } from './heap.ts';
import { windowDays } from './benchmarks.ts';
import { ddrStages } from './codes.ts';
import { subUnits } from './subUnits.ts';
import type { Setting } from './setting.ts';
import { slotsPerWeek } from './calendar.ts';
import { streetSizes } from './street/sizes.ts';
import { groupTallies, placeTallies, tallies } from './tallies.ts';
import { legsPerDetachment, stopsPerTour } from './tourLength.ts';
import type { EventQueue } from './queue.ts';

export type World = Columns<typeof columns> & {
  readonly heap: Uint8Array<ArrayBuffer>;
  /** The same bytes as words: one array for a loop that reads many columns, each from its own offset. */
  readonly words: Int32Array<ArrayBuffer>;
  /** Room for legs of each detachment, in a row. */
  readonly legsPerDetachment: number;
  /** The queue's columns under the queue's names. */
  readonly queue: EventQueue;
};

/** Slots beyond what any posture forms: late returners and reinforcements. */
const spareDetachments = 4;

/** Detachments that each unit may need at once under any posture. */
export function detachmentsOf(setting: Setting, unit: number): number {
  const { strength, kind } = setting.units[unit];
  const { patrolPlatoon, policeTeam } = subUnits(setting);
  const { doctrines } = setting;
  const smallest = Math.min(patrolPlatoon, ...doctrines.map((doctrine) => doctrine.smallestSubUnit));
  const team = kind === 'ipo' || kind === 'observers' ? policeTeam : smallest;
  const arrivals = setting.scenario.injects
    .filter((inject) => inject.kind === 'reinforcement' && inject.unit === setting.units[unit].id)
    .reduce((sum, inject) => sum + inject.size, 0);
  // A temporary base has guards, and a rest smaller than a sub-unit.
  const tobs = Math.max(...doctrines.map((doctrine) => 2 * doctrine.tobs));
  // Twice: those of the posture that ends may still be on their way home.
  return 2 * (Math.ceil((strength + arrivals) / team) + tobs) + spareDetachments;
}

function sizesOf(setting: Setting): Record<Dimension, number> {
  const { ground, people, places, units, actors, scenario } = setting;
  const detachment = units.reduce((sum, _, unit) => sum + detachmentsOf(setting, unit), 0);
  const tobs = Math.max(0, ...setting.doctrines.slice(1).map((doctrine) => doctrine.tobs));
  const days = scenario.days + scenario.burnInDays;
  const ceiling =
    actors.reduce((sum, actor) => sum + actor.ceilingPerHour, 0) +
    setting.sides.reduce((sum, side) => sum + side.ceilingPerHour, 0);
  // No band attacks more than one base a day.
  const raiders = actors.filter(
    ({ spoiler }) => spoiler >= 0 && scenario.spoilers[spoiler].acts.attackBases > 0,
  ).length;
  // Every act at its ceiling, a hundred kilometres of mined road for each detachment a day, and room for riots: far beyond what runs reach; overflow is a named failure.
  const { iedPerKm, ambushPerKm } = setting.parameters.hazard;
  const struck = Math.ceil(detachment * days * Math.min(1, 100 * (iedPerKm + ambushPerKm)));
  const incident =
    256 +
    Math.ceil(ceiling * 24 * days) +
    struck +
    places.length * Math.ceil(days / 7) +
    Math.ceil(days * 2) +
    raiders * days;
  return {
    one: 1,
    civilian: people.cohorts,
    cell: ground.cells,
    place: places.length,
    unit: units.length,
    base: setting.mainBases.length + 3 * tobs,
    detachment,
    leg: detachment * legsPerDetachment(setting),
    slot: detachment * stopsPerTour,
    actor: actors.length,
    spoiler: scenario.spoilers.length,
    stream: actors.length * places.length,
    placeGroup: places.length * scenario.people.groups.length,
    belief: places.length * slotsPerWeek * setting.perceivers,
    side: setting.sides.length,
    truce: setting.truces.length,
    perceived: places.length * setting.perceivers,
    feud: scenario.people.feuds.length * 2 * places.length,
    incident,
    event: 4 * detachment + 64 + Math.min(incident * 3, 60_000),
    tally: tallies.length,
    placeTally: placeTallies.length * places.length,
    groupTally: groupTallies.length * scenario.people.groups.length,
    group: scenario.people.groups.length,
    hostUnit: setting.hostUnits.length,
    support: setting.supports.length,
    network: setting.networks.length,
    justice: 2,
    redLine: setting.redLines.length,
    road: ground.roads.length,
    ddrStage: ddrStages.length * scenario.spoilers.length,
    benchmark: setting.benchmarks.length,
    benchmarkDay: setting.benchmarks.length * windowDays,
    ...streetSizes(setting.street),
  };
}

/** Allocates a world without setting its values. */
export function allocateWorld(setting: Setting): World {
  const { heap, columns: views } = layOut(columns, sizesOf(setting));
  return {
    ...views,
    heap,
    words: new Int32Array(heap.buffer),
    legsPerDetachment: legsPerDetachment(setting),
    queue: {
      hour: views.eventHour,
      tie: views.eventTie,
      kind: views.eventKind,
      subject: views.eventSubject,
      count: views.eventCount,
    },
  };
}

/** A copy of the whole state. */
export const snapshot = (world: World): Uint8Array<ArrayBuffer> => world.heap.slice();

/** Puts a snapshot back, byte for byte. */
export function restore(world: World, saved: Uint8Array): void {
  world.heap.set(saved);
}

/** 16 hex digits over the whole state. */
export const digestOf = (world: World): string => digest(world.heap);
