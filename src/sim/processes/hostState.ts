/**
 * Units of the host state change: they learn by work and from mentors, more slowly where the mission is always there in their
 * stead; unpaid they decay and prey; and people accept their state by what it does. Only where a scenario has such units.
 */
import { daysPerYear, hourOfDay } from '../calendar.ts';
import { halving } from '../decay.ts';
import { isGiven, isSupported, preying, stepCode, stepSupport } from '../hostSupport.ts';
import type { HostUnit } from '../hostUnits.ts';
import { followState } from '../hostLegitimacy.ts';
import type { Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { consentFactor } from '../standing.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** How well the mentors who are there now suffice for a unit, 0 to 1: police teach police, soldiers an army. */
function mentored(world: World, setting: Setting, unit: number): number {
  const { police, cell, strength } = setting.hostUnits[unit];
  const there = police ? world.dialogueNow[cell] : world.soldiersNow[cell];
  let asked = 0;
  setting.supports.forEach((line, index) => {
    if (line.unit === unit && line.mentors && isGiven(world, index)) asked += line.officers;
  });
  return strength > 0 ? Math.min(1, (Math.min(asked, there) * setting.parameters.hostState.mentorsFor) / strength) : 0;
}

/** How much of its equipment the unit is given now, 0 to 1. */
function equipped(world: World, setting: Setting, unit: number): number {
  let most = 0;
  setting.supports.forEach((line, index) => {
    if (line.unit !== unit || !line.equips || !isGiven(world, index)) return;
    const share = world.supportStep[index] === stepCode.mitigated ? setting.parameters.hostState.mitigated : 1;
    most = Math.max(most, share);
  });
  return most;
}

function changeUnit(world: World, setting: Setting, unit: number, host: HostUnit): void {
  const { hostState } = setting.parameters;
  const years = setting.tickHours / 24 / daysPerYear;
  const mentors = mentored(world, setting, unit);
  const backed = host.strongman && isSupported(world, setting, unit);
  const left = 1 - hostState.substitution * world.presenceMemory[host.cell];
  const taught = hostState.mentorGain * mentors * consentFactor(world, setting);
  const capacity = world.hostCapacity[unit];
  const integrity = world.hostIntegrity[unit];
  const learned = (hostState.ownGain + taught) * host.pay * left * (1 - capacity);
  const lost = hostState.unpaidCapacity * (1 - host.pay) * capacity;
  world.hostCapacity[unit] = Math.min(1, Math.max(0, capacity + years * (learned - lost)));
  const reformed = host.strongman ? 0 : hostState.integrityShare * taught * host.pay * (1 - integrity);
  const spoilt = (hostState.unpaidIntegrity * (1 - host.pay) + (backed ? hostState.strongmanLoss : 0)) * integrity;
  world.hostIntegrity[unit] = Math.min(1, Math.max(0, integrity + years * (reformed - spoilt)));
  const goal = equipped(world, setting, unit);
  world.hostEquipped[unit] =
    goal + (world.hostEquipped[unit] - goal) * halving(years * daysPerYear, hostState.equipDays);
  const more = 1 + hostState.equippedGain * world.hostEquipped[unit] + (backed ? hostState.strongmanGain : 0);
  world.hostLost[unit] *= halving(years * daysPerYear, hostState.replaceDays);
  world.hostOrder[unit] = (host.strength - world.hostLost[unit]) * Math.min(1, world.hostCapacity[unit] * more);
  if (host.actor >= 0) world.actorMeans[host.actor] = preying(world, setting, unit);
}

export const hostState: Process = (world, setting, random: Random) => {
  const { hostUnits, supports } = setting;
  if (!hostUnits.some((host) => host.changes)) return;
  const end = world.hour[0] + setting.tickHours;
  for (let line = 0; line < supports.length; line++) stepSupport(world, setting, random, line, end);
  hostUnits.forEach((host, unit) => {
    if (host.changes) changeUnit(world, setting, unit, host);
  });
  if (hourOfDay(end) === 0) followState(world, setting);
};
