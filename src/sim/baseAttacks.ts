/** Attacks of bands on bases and posts of the mission: prepared in a day, carried out at an hour of the next. */
import { hoursPerMonth } from './calendar.ts';
import { lieLow, noteFailure } from './campaigns.ts';
import { takeCasualties } from './casualties.ts';
import { eventCode, stateCode } from './codes.ts';
import { never } from './columns.ts';
import { valueOf } from './detachments.ts';
import { straightKm } from './ground.ts';
import { openIncident, setOutcome } from './incidents.ts';
import { exp, log } from './math.ts';
import { eachOfParty, loseFighters, partyFighters } from './parties.ts';
import { pushEvent } from './queue.ts';
import { mixKeys, pick, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** Who defends a cell: its fighting value, with those in a main base there, and the largest detachment that stands there; -1 none. */
function defence(world: World, setting: Setting, cell: number): { value: number; largest: number } {
  let value = 0;
  let largest = -1;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentState[detachment] === stateCode.away) continue;
    if (world.detachmentCell[detachment] !== cell) continue;
    value += valueOf(world, setting, detachment);
    if (largest < 0 || world.detachmentStrength[detachment] > world.detachmentStrength[largest]) largest = detachment;
  }
  setting.units.forEach((unit, index) => {
    if (setting.mainBases[unit.base] === cell) value += world.unitPool[index] * unit.force;
  });
  return { value, largest };
}

/** Fighting value with which a band's party comes. */
const engaged = (world: World, setting: Setting, actor: number): number =>
  partyFighters(world, actor) * setting.parameters.perpetrators.engagedShare * setting.actors[actor].arms;

/** Cells where somebody of the mission stands within a band's reach, each once, in the order of detachments. */
function targetsWithin(world: World, setting: Setting, actor: number): number[] {
  const cells = new Set<number>();
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentState[detachment] !== stateCode.ready) continue;
    const cell = world.detachmentCell[detachment];
    if (straightKm(setting.ground, world.actorCell[actor], cell) <= setting.actors[actor].reachKm) cells.add(cell);
  }
  return [...cells];
}

/** A band may prepare an attack on a base: where it outweighs the guards, and where nobody tells. */
export function plotBaseAttack(
  world: World,
  setting: Setting,
  random: Random,
  actor: number,
  left: number,
  day: number,
): void {
  const { parameters, scenario } = setting;
  const { key, spoiler } = setting.actors[actor];
  const often = scenario.spoilers[spoiler].acts.attackBases;
  const targets = often > 0 ? targetsWithin(world, setting, actor) : [];
  if (targets.length === 0) return;
  const own = engaged(world, setting, actor);
  const pulls = Float64Array.from(targets, (cell) => {
    const foiled = parameters.hazard.tipFoils * world.informing[setting.placeCells[setting.nearestPlace[cell]]];
    return exp(parameters.clashes.advantage * log((own + 1) / (defence(world, setting, cell).value + 1)) - foiled);
  });
  const total = pulls.reduce((sum, pull) => sum + pull, 0);
  const campaign = world.campaignOffensive[spoiler] ? 1 : parameters.perpetrators.lullFactor;
  const daily = (often * parameters.perpetrators.baseAttacksPerMonth * 24) / hoursPerMonth;
  const chance = (daily * campaign * left * total) / (targets.length + total);
  if (uniform(random, stream.baseAttack, key, day, 0) >= chance) return;
  const cell = targets[pick(pulls, 0, pulls.length, total, uniform(random, stream.baseAttack, key, day, 1))];
  const luck = mixKeys(mixKeys(key, stream.baseAttack), day);
  const hour = world.hour[0] + setting.tickHours + 24 * uniform(random, stream.prepare, luck, 0, 0);
  const incident = openIncident(world, setting, 'baseAttack', hour, cell, actor, luck);
  eachOfParty(world, actor, (member) => (world.actorBusyUntil[member] = Math.max(world.actorBusyUntil[member], hour)));
  pushEvent(world.queue, hour, luck, eventCode.baseAttack, incident);
}

/** The band comes: both sides lose by their weights. Nobody left to attack, or to be attacked, and no table shows it. */
export function attackBase(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  const { force } = setting.parameters;
  const actor = world.incidentActor[incident];
  const luck = world.incidentLuck[incident];
  const { value, largest } = defence(world, setting, world.incidentCell[incident]);
  const own = engaged(world, setting, actor);
  if (largest < 0 || own <= 0 || world.actorLowUntil[actor] > hour) {
    world.incidentHour[incident] = never;
    return;
  }
  const ratio = own / Math.max(1, value);
  const fighters = Math.round(own / setting.actors[actor].arms);
  const mean = force.lossRate * Math.min(force.mostLossRatio, ratio) * world.detachmentStrength[largest];
  world.incidentFighters[incident] = fighters;
  world.incidentUnit[incident] = world.detachmentUnit[largest];
  const drawn = uniform(random, stream.casualties, luck, 0, 0);
  takeCasualties(world, setting, random, incident, largest, mean, drawn, hour);
  const fallen = (force.lossRate / Math.max(1 / force.mostLossRatio, ratio)) * fighters;
  loseFighters(world, setting, actor, Math.floor(fallen + uniform(random, stream.fighterLoss, luck, 0, 0)));
  world.incidentEnd[incident] = hour;
  setOutcome(world, incident, world.incidentPeacekeepers[incident] > 0 ? 'casualties' : 'survived');
  world.tally[at.baseAttacks]++;
  if (ratio >= 1) return;
  noteFailure(world, setting, actor);
  lieLow(world, setting, random, actor, luck, hour);
}
