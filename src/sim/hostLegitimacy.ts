/** What people make of their state, by group: the work and integrity of its units near them, impunity, abuse and whom it lets rule. */
import { impact } from './attack/harm.ts';
import { halving } from './decay.ts';
import { straightKm } from './ground.ts';
import { isSupported } from './hostSupport.ts';
import { exp } from './math.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Does the host state change in this scenario? */
export const stateChanges = ({ hostUnits }: Setting): boolean => hostUnits.some(({ changes }) => changes);

/** Persons of a group in the area of a host unit. */
const near = (world: World, setting: Setting, unit: number, group: number): number =>
  world.areaPersons[setting.nearestPlace[setting.hostUnits[unit].cell] * setting.groups.length + group];

/** Impunity as people knew it at the start. */
const impunityAtStart = ({ scenario, parameters }: Setting): number =>
  scenario.hostState.justice.casesPerWeek > 0 ? parameters.crime.startImpunity : 1;

/** Daily: legitimacy follows how far units became better or worse than at the start, in the eyes of each group. */
export function followState(world: World, setting: Setting): void {
  const { legitimacyDays, legitimacyGain, impunityCost, strongmanCost } = setting.parameters.hostState;
  const kept = halving(1, legitimacyDays);
  const unpunished = impunityCost * (world.impunity[0] - impunityAtStart(setting));
  for (let group = 0; group < setting.groups.length; group++) {
    let persons = 0;
    let better = 0;
    let ruled = 0;
    setting.hostUnits.forEach((host, unit) => {
      const people = near(world, setting, unit, group);
      persons += people;
      better += people * (world.hostCapacity[unit] * world.hostIntegrity[unit] - host.capacity * host.integrity);
      if (host.strongman && isSupported(world, setting, unit)) ruled += people;
    });
    const own = persons > 0 ? (legitimacyGain * better - strongmanCost * ruled) / persons : 0;
    const goal = Math.min(1, Math.max(0, setting.legitimacy[group] + own - unpunished));
    world.stateLegitimacy[group] = goal + (world.stateLegitimacy[group] - goal) * kept;
  }
}

/** A unit of the state preyed on people of the groups that it targets. */
export function loseAcceptance(
  world: World,
  setting: Setting,
  cell: number,
  killed: number,
  targets: readonly number[],
): void {
  if (!stateChanges(setting)) return;
  const { hostState, mind } = setting.parameters;
  const groups = setting.groups.length;
  const felt = hostState.abuseCost * impact(setting, killed);
  for (let group = 0; group < groups; group++) {
    if (targets[group] <= 0) continue;
    let all = 0;
    let heard = 0;
    setting.placeCells.forEach((placeCell, place) => {
      const persons = world.areaPersons[place * groups + group];
      all += persons;
      heard += persons * exp(-straightKm(setting.ground, cell, placeCell) / mind.newsKm);
    });
    if (all > 0) world.stateLegitimacy[group] *= 1 - Math.min(1, (felt * heard) / all);
  }
}

/** Share of crimes that people report over that at the start: who accepts the state less turns to it less. */
export function confidence(world: World, setting: Setting, place: number): number {
  const groups = setting.groups.length;
  let sum = 0;
  let all = 0;
  for (let group = 0; group < groups; group++) {
    const persons = world.areaPersons[place * groups + group];
    all += persons;
    const before = setting.legitimacy[group];
    sum += before > 0 ? (persons * world.stateLegitimacy[group]) / before : persons;
  }
  return all > 0 ? Math.min(1, sum / all) : 1;
}
