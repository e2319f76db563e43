/** The sink behind `cordon why`: keeps what happened to each incident of a run, by its number in the pool. */
import { attackKinds, eventCode, kindCode, outcomeCode, outcomes, reasons } from '../codes.ts';
import { never } from '../columns.ts';
import { networkIn } from '../knowledge.ts';
import { armedIn, willingness } from '../response/forceTests.ts';
import { onTheSpot } from '../attack/onTheSpot.ts';
import type { QueuedEvent } from '../queue.ts';
import type { Setting } from '../setting.ts';
import type { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import type { Came, Feelings, Moment } from './moments.ts';
import { decisionOn } from './decision.ts';
import { planOf } from './prospects.ts';

export interface Collector {
  readonly trace: Trace;
  /** Of an incident, in order of time. */
  readonly moments: (incident: number) => readonly Moment[];
  /** As the last tick left it; undefined before the first. */
  readonly world: () => World | undefined;
  /** Of the place asked for, a row a tick. */
  readonly feelings: readonly Feelings[];
}

const attackCodes: readonly number[] = attackKinds.map((kind) => kindCode[kind]);

/** @param place whose people are looked at after each tick @param from number of the first incident that is not yet planned */
export function createCollector(place: number, from = -1): Collector {
  const kept = new Map<number, Moment[]>();
  const feelings: Feelings[] = [];
  const keep = (incident: number, moment: Moment): void => {
    const moments = kept.get(incident) ?? [];
    if (moments.length === 0) kept.set(incident, moments);
    moments.push(moment);
  };
  let last: World | undefined;
  let opened = from;
  let finish: ((world: World) => Moment | undefined) | undefined;
  const trace: Trace = {
    planned: (world, setting) => {
      for (let incident = Math.max(opened, world.incidentFirst[0]); incident < world.incidentCount[0]; incident++)
        if (attackCodes.includes(world.incidentKind[incident])) keep(incident, planOf(world, setting, incident));
      opened = world.incidentCount[0];
    },
    event: (world, setting, event, handled) => {
      if (!handled) {
        finish = beginning(world, setting, event);
        return;
      }
      const moment = finish?.(world);
      finish = undefined;
      if (moment !== undefined) keep(event.subject, moment);
    },
    minds: () => undefined,
    ended: (world, setting) => {
      last = world;
      opened = world.incidentCount[0];
      feelings.push(feelingsIn(world, setting, place));
    },
  };
  return { trace, feelings, world: () => last, moments: (incident) => kept.get(incident) ?? [] };
}

/** Looks before an event is handled. @returns what it was, to be asked after */
function beginning(
  world: World,
  setting: Setting,
  event: Readonly<QueuedEvent>,
): ((world: World) => Moment | undefined) | undefined {
  const { kind, hour, subject: incident } = event;
  switch (kind) {
    case eventCode.report:
      return reported(world, setting, incident, hour);
    case eventCode.alert:
      return () => ({ kind: 'alerted', hour });
    case eventCode.attackStart:
      return came(world, setting, incident, hour);
    case eventCode.decide: {
      const decided = decisionOn(world, setting, incident, hour);
      const isFirst = world.incidentDecided[incident] >= never;
      return (after) => {
        if (!isFirst || after.incidentDecided[incident] !== hour) return undefined;
        const sent = after.incidentLead[incident] >= 0;
        return decided(sent ? after.incidentLead[incident] : -1, sent ? '' : reasons[after.incidentReason[incident]]);
      };
    }
    case eventCode.arrive:
      return arrived(world, setting, incident, hour);
    case eventCode.attackEnd:
      return ended(world, incident, hour);
    default:
      return undefined;
  }
}

function reported(world: World, setting: Setting, incident: number, hour: number) {
  const cell = world.incidentCell[incident];
  const warning = hour < world.incidentHour[incident];
  const [informing, network] = [world.informing[cell], networkIn(world, setting, cell)];
  return (after: World): Moment | undefined =>
    after.incidentKnown[incident] === hour ? { kind: 'reported', hour, warning, informing, network } : undefined;
}

function came(world: World, setting: Setting, incident: number, hour: number) {
  const cell = world.incidentCell[incident];
  const moves = world.incidentMoves[incident];
  const place = setting.places[world.incidentPlace[incident]].id;
  const { value: met } = onTheSpot(world, setting, cell, hour, armedIn(world, setting, incident));
  const result = (after: World): Came['result'] => {
    if (after.incidentMoves[incident] > moves) return 'wentElsewhere';
    if (after.incidentOutcome[incident] === outcomeCode.deterred) return 'turnedAway';
    if (after.incidentHour[incident] === never) return 'gaveUp';
    return met > 0 ? 'met' : 'began';
  };
  return (after: World): Moment => ({
    kind: 'came',
    hour,
    place,
    fighters: after.incidentFighters[incident],
    met,
    result: result(after),
  });
}

function arrived(world: World, setting: Setting, incident: number, hour: number) {
  const lead = world.incidentLead[incident];
  if (lead < 0 || world.detachmentUnit[lead] < 0) return undefined;
  const actor = world.incidentActor[incident];
  const unit = setting.units[world.detachmentUnit[lead]].id;
  const { value } = onTheSpot(world, setting, world.incidentCell[incident], hour, armedIn(world, setting, incident));
  const willing = willingness(world, setting, lead);
  return (after: World): Moment | undefined =>
    after.incidentArrived[incident] === hour
      ? {
          kind: 'arrived',
          hour,
          unit,
          value,
          opposed: actor < 0 ? 0 : after.incidentFighters[incident] * setting.actors[actor].arms,
          willingness: willing,
          outcome: outcomes[after.incidentOutcome[incident]],
          reason: reasons[after.incidentReason[incident]],
        }
      : undefined;
}

function ended(world: World, incident: number, hour: number) {
  if (world.incidentEnd[incident] !== hour) return undefined; // It ended earlier; that end was seen.
  const cell = world.incidentCell[incident];
  const [fear, grievance, trust] = [world.fearShock[cell], world.grievanceShock[cell], world.trustShock[cell]];
  const [credibility, delivered] = [world.credibility[0], world.delivered[0]];
  return (after: World): Moment => ({
    kind: 'ended',
    hour,
    fear: after.fearShock[cell] - fear,
    grievance: after.grievanceShock[cell] - grievance,
    trustLoss: after.trustShock[cell] - trust,
    credibility: { before: credibility, after: after.credibility[0] },
    delivered: { before: delivered, after: after.delivered[0] },
  });
}

/** Means over the persons who are in the area of a place. */
function feelingsIn(world: World, setting: Setting, place: number): Feelings {
  const { people, nearestPlace } = setting;
  let [persons, fear, trust] = [0, 0, 0];
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    if (nearestPlace[world.presentCell[civilian]] !== place) continue;
    const here = people.persons[civilian] - world.gone[civilian];
    persons += here;
    fear += here * world.fear[civilian];
    trust += here * world.trust[civilian];
  }
  return { hour: world.hour[0], fear: persons > 0 ? fear / persons : 0, trust: persons > 0 ? trust / persons : 0 };
}

/** The last look before an hour, the first a day after another and the first a week after it; where the run went so far. */
export function aroundIncident(series: readonly Feelings[], start: number, end: number): Feelings[] {
  const before = series.filter(({ hour }) => hour <= start).slice(-1);
  const later = [24, 24 * 7].flatMap((hours) => series.find(({ hour }) => hour >= end + hours) ?? []);
  return [...before, ...later];
}
