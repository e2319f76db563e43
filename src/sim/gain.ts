/** What an act promises whoever commits it, and with how many they would come. */
import { isNight } from './calendar.ts';
import { actorCode } from './codes.ts';
import { heatKept } from './feuds.ts';
import { siteGain } from './formerFighters.ts';
import { straightKm } from './ground.ts';
import { controlledGain } from './controls.ts';
import { log } from './math.ts';
import { partyFighters } from './parties.ts';
import { exposedGain } from './sites.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Fighters that an actor brings to a place: crowds rise from their own people there. */
export function fightersFor(world: World, setting: Setting, actor: number, place: number): number {
  const { kind, feudSide, from } = setting.actors[actor];
  const { perpetrators } = setting.parameters;
  if (kind === actorCode.communal) {
    const feud = setting.scenario.people.feuds[feudSide >> 1];
    const own = world.areaPersons[place * setting.groups.length + from];
    const heat = feud.heat * heatKept(setting, feudSide >> 1, world.hour[0]);
    return (heat * perpetrators.mobilisedPerThousand * own) / 1000;
  }
  return kind === actorCode.band
    ? Math.max(1, Math.round(partyFighters(world, actor) * perpetrators.engagedShare))
    : world.actorFighters[actor];
}

/** Gain of an act at a place, before cost; -Infinity where there is nobody to prey on or the place is out of reach. */
export function gainOf(world: World, setting: Setting, actor: number, place: number): number {
  const cell = world.actorCell[actor];
  const km = cell < 0 ? 0 : straightKm(setting.ground, cell, setting.placeCells[place]);
  return km > setting.actors[actor].reachKm ? -Infinity : gainWithin(world, setting, actor, place, km);
}

/** The same of a place in reach, so many km away. */
export function gainWithin(world: World, setting: Setting, actor: number, place: number, km: number): number {
  const { targets, reachKm, loot, feudSide, shield, spoiler } = setting.actors[actor];
  const { perpetrators } = setting.parameters;
  let prey = 0;
  for (let group = 0; group < targets.length; group++)
    prey += targets[group] * world.areaPersons[place * targets.length + group];
  if (prey < perpetrators.leastPrey) return -Infinity;
  const { proneness, market } = setting.places[place];
  const revenge = feudSide < 0 ? 0 : world.revenge[feudSide * setting.places.length + place];
  return (
    perpetrators.preyGain * log(1 + prey / perpetrators.preyScale) +
    proneness * perpetrators.pronenessGain +
    (market ? loot * perpetrators.marketGain : 0) +
    Math.min(1, revenge) * perpetrators.revengeGain +
    siteGain(world, setting, spoiler, place) +
    (isNight(world.hour[0]) ? perpetrators.nightGain : 0) +
    exposedGain(world, setting, place) +
    (1 - shield) * controlledGain(world, setting, place) -
    (reachKm < Infinity ? (perpetrators.distanceCost * km) / reachKm : 0)
  );
}

/** How pressing an act is, 0 to 1: loot runs out, heat and revenge drive crowds. */
export function needOf(world: World, setting: Setting, actor: number): number {
  const { kind, loot, feudSide } = setting.actors[actor];
  const { needDays, steadyNeed } = setting.parameters.perpetrators;
  if (kind === actorCode.communal) return heatKept(setting, feudSide >> 1, world.hour[0]);
  const ramp = Math.min(1, Math.max(0, (world.hour[0] - world.actorNeedSince[actor]) / (24 * needDays)));
  return loot * ramp + (1 - loot) * steadyNeed;
}
