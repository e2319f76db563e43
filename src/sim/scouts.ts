/**
 * What those who may do harm believe of armed units at a place. Each armed group has a belief of its own, fed by what its
 * scouts see near its camps and among its own people; host forces and crowds, who live everywhere, share one.
 */
import { slotHours, slotsPerWeek, weekSlot } from './calendar.ts';
import { actorCode } from './codes.ts';
import { halving } from './decay.ts';
import { straightKm } from './ground.ts';
import { exp } from './math.ts';
import { mixKeys, normal, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { placeAt } from './tallies.ts';
import type { World } from './world.ts';

/** Beyond two days nobody counts on help: the mean of reach is cut here. */
const longestReach = 48;

/** Believed share of time with an armed unit at a place in the present quarter of the week, in an actor's eyes. */
export function believedPresence(world: World, setting: Setting, actor: number, place: number, hour: number): number {
  const at = setting.actors[actor].perceiver * setting.places.length + place;
  const belief = world.beliefLevel[at] + world.beliefSlot[at * slotsPerWeek + weekSlot(hour)];
  return Math.min(1, Math.max(0, belief));
}

/** How closely a group watches a place, 0 to 1: by its camps near by and its own people there; all others watch all. */
function watchOf(world: World, setting: Setting, perceiver: number, place: number): number {
  const { scenario, actors, groups, ground, placeCells } = setting;
  const { hearsay, watchKm } = setting.parameters.presence;
  if (perceiver >= scenario.spoilers.length) return 1;
  let near = 0;
  for (let actor = 0; actor < actors.length; actor++)
    if (actors[actor].kind === actorCode.band && actors[actor].spoiler === perceiver && world.actorFighters[actor] > 0)
      near = Math.max(near, exp(-straightKm(ground, world.actorCell[actor], placeCells[place]) / watchKm));
  let people = 0;
  for (let group = 0; group < groups.length; group++) people += world.areaPersons[place * groups.length + group];
  const own = groups.indexOf(scenario.spoilers[perceiver].from);
  const kin = people > 0 ? world.areaPersons[place * groups.length + own] / people : 0;
  return hearsay + (1 - hearsay) * Math.max(near, kin);
}

/** Share of this tick with an armed unit at a place or felt there from the nearest neighbour that had one, and its strength. */
function feltAt(world: World, setting: Setting, place: number): { share: number; strength: number } {
  const { spreadShare } = setting.parameters.presence;
  const { placeCells, tickHours, neighbours } = setting;
  const own = Math.min(1, world.armedHours[placeCells[place]] / tickHours);
  let spread = 0;
  let strength = own > 0 ? world.armedStrength[placeCells[place]] : 0;
  const { place: near, nearness } = neighbours[place];
  for (let index = 0; index < near.length; index++) {
    const cell = placeCells[near[index]];
    const felt = spreadShare * nearness[index] * Math.min(1, world.armedHours[cell] / tickHours);
    if (felt <= spread) continue;
    spread = felt;
    if (own === 0) strength = world.armedStrength[cell];
  }
  return { share: own + (1 - own) * spread, strength };
}

/** A belief takes in one tick: a general level, and the routine of the week beside it. */
function learn(
  world: World,
  setting: Setting,
  at: number,
  slot: number,
  seen: number,
  strength: number,
  watch: number,
) {
  const { beliefDays, beliefGain } = setting.parameters.presence;
  const forget = watch * (1 - halving(setting.tickHours / 24, beliefDays));
  const level = world.beliefLevel[at];
  world.beliefLevel[at] = Math.min(1, Math.max(0, level + forget * (seen - level)));
  world.beliefSlot[at * slotsPerWeek + slot] +=
    ((watch * beliefGain * setting.tickHours) / slotHours) *
    (seen - level - world.beliefSlot[at * slotsPerWeek + slot]);
  if (seen > 0) {
    const known = world.beliefValue[at];
    world.beliefValue[at] = known === 0 ? strength : known + forget * (strength - known);
  }
}

/** What scouts make of this tick, group by group. */
export function scout(world: World, setting: Setting, random: Random, now: number): void {
  const { scoutError } = setting.parameters.presence;
  const { places, placeCells, tickHours, perceivers } = setting;
  const slot = weekSlot(now);
  for (let place = 0; place < places.length; place++) {
    world.placeTally[placeAt.armedHours * places.length + place] += Math.min(
      tickHours,
      world.armedHours[placeCells[place]],
    );
    world.placeTally[placeAt.reachHours * places.length + place] +=
      Math.min(longestReach, world.responseHours[place]) * tickHours;
    const { share, strength } = feltAt(world, setting, place);
    for (let perceiver = 0; perceiver < perceivers; perceiver++) {
      const at = perceiver * places.length + place;
      if (share === 0 && world.beliefLevel[at] === 0 && world.beliefSlot[at * slotsPerWeek + slot] === 0) continue;
      // Scouts misjudge how long they saw a unit, up or down; they do not see one where there is none.
      const error =
        share > 0 && scoutError > 0
          ? scoutError * normal(random, stream.scout, mixKeys(places[place].key, perceiver), Math.floor(now), 0)
          : 0;
      const watch = watchOf(world, setting, perceiver, place);
      learn(world, setting, at, slot, share * (1 + error), strength, watch);
    }
  }
}
