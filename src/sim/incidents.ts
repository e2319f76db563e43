/** The pool of incidents: opened by processes, closed once, kept for the tables. */
import {
  kindCode,
  outcomeCode,
  stageCode,
  type IncidentKind,
  type IncidentOutcome,
  type Reason,
  type Stage,
  reasonCode,
} from './codes.ts';
import { never } from './columns.ts';
import { SimulationFailure } from './failure.ts';
import { learn } from './knowledge.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Opens an incident. `luck` is the identity that keys every draw about it. */
export function openIncident(
  world: World,
  setting: Setting,
  kind: IncidentKind,
  hour: number,
  cell: number,
  actor: number,
  luck: number,
): number {
  const incident = world.incidentCount[0];
  if (incident === world.incidentHour.length)
    throw new SimulationFailure('incident-overflow', 'more incidents than the pool was sized for');
  world.incidentCount[0] = incident + 1;
  world.incidentHour[incident] = hour;
  world.incidentKind[incident] = kindCode[kind];
  world.incidentCell[incident] = cell;
  world.incidentPlace[incident] = setting.nearestPlace[cell];
  world.incidentIntended[incident] = setting.nearestPlace[cell];
  world.incidentActor[incident] = actor;
  world.incidentLuck[incident] = luck;
  world.incidentEnd[incident] = never;
  world.incidentExposure[incident] = 1;
  world.incidentWarned[incident] = never;
  world.incidentKnown[incident] = never;
  world.incidentDecided[incident] = never;
  world.incidentArrived[incident] = never;
  world.incidentDryArrival[incident] = never;
  world.incidentFreeArrival[incident] = never;
  world.incidentReachable[incident] = never;
  world.incidentUnit[incident] = -1;
  world.incidentLead[incident] = -1;
  world.incidentTarget[incident] = -1;
  world.incidentStage[incident] = stageCode.occurred;
  world.incidentOutcome[incident] = outcomeCode.open;
  return incident;
}

/** Raises the last stage reached; a chain never goes back. */
export function reach(world: World, incident: number, stage: Stage): void {
  world.incidentStage[incident] = Math.max(world.incidentStage[incident], stageCode[stage]);
}

export function setOutcome(world: World, incident: number, outcome: IncidentOutcome): void {
  world.incidentOutcome[incident] = outcomeCode[outcome];
}

/** Names why the chain stopped. The first reason stands. */
export function setReason(world: World, incident: number, reason: Reason): void {
  if (world.incidentReason[incident] === 0) world.incidentReason[incident] = reasonCode[reason];
}

export const isOpen = (world: World, incident: number): boolean => world.incidentOutcome[incident] === outcomeCode.open;

/** What headquarters hears of enters its picture of threat, once an incident; a riot weighs less there than an attack. */
export function enterPicture(world: World, setting: Setting, incident: number): void {
  const { riotThreat, attackThreat } = setting.parameters.information;
  const threat = world.incidentKind[incident] === kindCode.riot ? riotThreat : attackThreat;
  learn(world, world.incidentPlace[incident], threat);
}

/** May somebody still come: under way, or over and not answered yet? */
export const awaitsAnswer = (world: World, incident: number): boolean =>
  isOpen(world, incident) || world.incidentOutcome[incident] === outcomeCode.unanswered;

/** Did the chain begin again since? What was on its way before then concerns nobody. */
export const isForgotten = (world: World, incident: number): boolean => world.incidentKnown[incident] === never;
