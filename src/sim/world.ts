/** The state of one run: columns on one heap. Created once, then snapshot and restore are single copies. */
import { columns, never, type Dimension } from './columns.ts';
import { outcomeCode } from './codes.ts';
import { digest } from './digest.ts';
import { layOut, type Columns } from './heap.ts';
import { subUnits } from './postures/strength.ts';
import { exponential, normal, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { slotsPerWeek } from './calendar.ts';
import { startStreet, streetSizes } from './street/start.ts';
import { stream } from './streams.ts';
import { groupTallies, placeTallies, tallies } from './tallies.ts';
import type { EventQueue } from './queue.ts';

export type World = Columns<typeof columns> & {
  readonly heap: Uint8Array<ArrayBuffer>;
  /** The same bytes as words: one array for a loop that reads many columns, each from its own offset. */
  readonly words: Int32Array<ArrayBuffer>;
  /** The queue's columns under the queue's names. */
  readonly queue: EventQueue;
};

/** Legs of one itinerary: a tour of some 300 km in 5 km cells, and its stops. */
export const legsPerDetachment = 320;
/** Stops of one tour. */
export const stopsPerTour = 16;
/** Slots beyond what any posture forms: late returners and reinforcements. */
const spareDetachments = 4;

/** Detachments that each unit may need at once under any posture. */
export function detachmentsOf(setting: Setting, unit: number): number {
  const { strength, kind } = setting.units[unit];
  const { patrolPlatoon, policeTeam } = subUnits(setting);
  const doctrines = [setting.scenario.layDown, ...setting.postures];
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
  const tobs = Math.max(0, ...setting.postures.map((posture) => posture.tobs));
  const days = scenario.days + scenario.burnInDays;
  const ceiling = actors.reduce((sum, actor) => sum + actor.ceilingPerHour, 0);
  // Every act at its ceiling, a hundred kilometres of mined road for each detachment a day, and room for riots: far beyond what runs reach; overflow is a named failure.
  const { iedPerKm, ambushPerKm } = setting.parameters.hazard;
  const struck = Math.ceil(detachment * days * Math.min(1, 100 * (iedPerKm + ambushPerKm)));
  const incident = 256 + Math.ceil(ceiling * 24 * days) + struck + places.length * Math.ceil(days / 7) + Math.ceil(days * 2);
  return {
    one: 1, civilian: people.cohorts, cell: ground.cells, place: places.length, road: Math.max(1, ground.roads.length), unit: units.length,
    base: setting.mainBases.length + 3 * tobs, detachment, leg: detachment * legsPerDetachment, slot: detachment * stopsPerTour,
    actor: actors.length, spoiler: scenario.spoilers.length, stream: actors.length * places.length, placeGroup: places.length * scenario.people.groups.length,
    belief: places.length * slotsPerWeek, feud: scenario.people.feuds.length * 2 * places.length,
    incident, event: 4 * detachment + 64 + Math.min(incident * 3, 60_000), tally: tallies.length, placeTally: placeTallies.length * places.length, groupTally: groupTallies.length * scenario.people.groups.length, justice: 2, ...streetSizes(setting.street),
  };
}

/** Allocates a world without setting its values. */
export function allocateWorld(setting: Setting): World {
  const { heap, columns: views } = layOut(columns, sizesOf(setting));
  return {
    ...views, heap, words: new Int32Array(heap.buffer),
    queue: { hour: views.eventHour, tie: views.eventTie, kind: views.eventKind, subject: views.eventSubject, count: views.eventCount },
  };
}

function startPeople(world: World, setting: Setting, random: Random): void {
  const { people, parameters, scenario } = setting;
  const { mean, sd } = scenario.people.hardship;
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    const key = people.key[civilian];
    world.homeCell[civilian] = people.home[civilian];
    world.presentCell[civilian] = people.home[civilian];
    world.hardship[civilian] = Math.min(1, Math.max(0, mean + sd * normal(random, stream.hardship, key, 0, 0)));
    world.riskAversion[civilian] = uniform(random, stream.riskAversion, key, 0, 0);
    world.trust[civilian] = parameters.mind.startTrust;
    world.activeBelow[civilian] = -1;
    world.arriveHour[civilian] = never;
    world.releaseHour[civilian] = never;
    world.personsPresent[people.home[civilian]] += people.persons[civilian];
    world.areaPersons[people.place[civilian] * setting.groups.length + people.group[civilian]] += people.persons[civilian];
  }
}

function startActors(world: World, setting: Setting, random: Random, hour: number): void {
  const { actors, places, parameters, scenario } = setting;
  actors.forEach((actor, index) => {
    world.actorFighters[index] = actor.fighters;
    world.actorCell[index] = actor.cell;
    world.actorNeedSince[index] = hour - 24 * parameters.perpetrators.needDays * uniform(random, stream.startNeed, actor.key, 0, 0);
    world.actorNextMove[index] = hour + 24 * parameters.perpetrators.relocateDays * uniform(random, stream.bandMoveTime, actor.key, 0, 0);
    world.actorBusyUntil[index] = hour;
    for (let place = 0; place < places.length; place++) {
      const at = index * places.length + place;
      world.candidateNumber[at] = 0;
      world.candidateHour[at] =
        actor.ceilingPerHour > 0 ? hour + exponential(random, stream.candidateGap, actor.key, places[place].key, 0) / actor.ceilingPerHour : never;
    }
  });
  const { offensiveDays, lullDays } = parameters.perpetrators;
  scenario.spoilers.forEach((_, spoiler) => {
    const key = actors.find((actor) => actor.spoiler === spoiler)!.key;
    world.campaignOffensive[spoiler] = uniform(random, stream.startCampaign, key, 0, 0) < offensiveDays / (offensiveDays + lullDays) ? 1 : 0;
    world.campaignUntil[spoiler] = hour + 24 * (world.campaignOffensive[spoiler] ? offensiveDays : lullDays) * exponential(random, stream.campaign, key, 0, 0);
  });
}

/** Sets a world to the start of the burn-in under one run's luck. Nobody is deployed yet: the first plan does that. */
export function startWorld(world: World, setting: Setting, random: Random): void {
  world.heap.fill(0);
  const { parameters, scenario, mainBases, units, ground, places } = setting;
  const hour = -setting.burnInTicks * setting.tickHours;
  world.hour[0] = hour;
  world.tick[0] = -setting.burnInTicks;
  world.posture[0] = -2;
  world.floodUntil[0] = -never;
  world.budget[0] = 1;
  world.credibility[0] = setting.hq ? parameters.credibility.start : 0;
  world.expectation[0] = scenario.mission.mandate.expectation;
  world.delivered[0] = setting.hq ? parameters.credibility.startDelivered : 0;
  world.nextPlan[0] = hour;
  world.supplyWeek[0] = -never;
  startPeople(world, setting, random);
  startStreet(world, setting, random);
  startActors(world, setting, random, hour);
  world.hazard.set(ground.hazard);
  world.lastSeenHour.fill(-never);
  world.riotOpen.fill(-1);
  units.forEach((unit, index) => {
    world.unitStrength[index] = unit.strength;
    world.unitPool[index] = unit.strength;
  });
  world.baseCell.fill(-1);
  mainBases.forEach((cell, base) => {
    world.baseCell[base] = cell;
    world.baseReadyHour[base] = hour;
    world.baseUntil[base] = never;
    world.baseParent[base] = base;
  });
  world.detachmentUnit.fill(-1);
  world.detachmentTask.fill(-1);
  places.forEach((place, index) => { world.pictureThreat[index] = place.proneness; });
  world.incidentOutcome.fill(outcomeCode.open);
}

/** A copy of the whole state. */
export const snapshot = (world: World): Uint8Array<ArrayBuffer> => world.heap.slice();

/** Puts a snapshot back, byte for byte. */
export function restore(world: World, saved: Uint8Array): void {
  world.heap.set(saved);
}

/** 16 hex digits over the whole state. */
export const digestOf = (world: World): string => digest(world.heap);
