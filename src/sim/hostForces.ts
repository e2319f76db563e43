/** Host-state units that protect people: those of which a scenario says that they stand up to who attacks near them. */
import { actorCode, eventCode, kindCode } from './codes.ts';
import { straightKm } from './ground.ts';
import { setOutcome } from './incidents.ts';
import { loseFighters } from './parties.ts';
import { pushEvent } from './queue.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Fighting value of host units that protect people in a cell: of those who work as they should and prey on nobody. */
export function hostValue(world: World, setting: Setting, cell: number): number {
  const { hostReachKm, host } = setting.parameters.force;
  let value = 0;
  for (const guard of setting.hostGuards)
    if (straightKm(setting.ground, guard.cell, cell) <= hostReachKm)
      value += world.hostOrder[guard.unit] * world.hostIntegrity[guard.unit] * host;
  return value;
}

/** Would host units stand up to an actor? Not to their own kind. */
export const standsUpTo = (setting: Setting, actor: number): boolean => {
  const { kind } = setting.actors[actor];
  return setting.hostGuards.length > 0 && kind !== actorCode.hostArmy && kind !== actorCode.hostPolice;
};

/** Their value against the perpetrators of an incident; in a clash the army is a side of its own. */
export const hostAgainst = (world: World, setting: Setting, incident: number): number =>
  world.incidentKind[incident] !== kindCode.clash && standsUpTo(setting, world.incidentActor[incident])
    ? hostValue(world, setting, world.incidentCell[incident])
    : 0;

/**
 * Host units on the spot, with nobody of the mission beside them, take on an attack that has begun: they end it some hours
 * later, or it goes on.
 * @returns whether they end it
 */
export function hostStands(
  world: World,
  setting: Setting,
  random: Random,
  incident: number,
  value: number,
  hour: number,
): boolean {
  const { force } = setting.parameters;
  const luck = world.incidentLuck[incident];
  const actor = world.incidentActor[incident];
  const opposed = world.incidentFighters[incident] * setting.actors[actor].arms;
  const over = hour + force.hostHours;
  if (over >= world.incidentEnd[incident]) return false;
  if (uniform(random, stream.hostStands, luck, 0, 0) >= value / (value + opposed)) return false;
  setOutcome(world, incident, 'stopped');
  world.incidentEnd[incident] = over;
  pushEvent(world.queue, over, luck, eventCode.attackEnd, incident);
  if (hour >= 0 || world.hour[0] < 0) world.tally[at.stoppedByHost]++;
  const ratio = opposed / value;
  const lost =
    (force.lossRate / Math.max(1 / force.mostLossRatio, ratio)) * world.incidentFighters[incident] +
    uniform(random, stream.hostStands, luck, 1, 0);
  loseFighters(world, setting, actor, Math.floor(lost));
  return true;
}
