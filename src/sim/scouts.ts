/**
 * What those who may do harm believe of armed units at a place. Each armed group has a belief of its own, fed by what its
 * scouts see near its camps and among its own people; host forces and crowds, who live everywhere, share one.
 */
import { slotHours, slotsPerWeek, weekSlot } from './calendar.ts';
import { actorCode } from './codes.ts';
import { halving } from './decay.ts';
import { kmToPlaces } from './distances.ts';
import { exp } from './math.ts';
import { mixKeys, normal, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { placeAt } from './tallies.ts';
import type { World } from './world.ts';

/** Beyond two days nobody counts on help: the mean of reach is cut here. */
const longestReach = 48;

/** Believed share of time with an armed unit at a place in the present quarter of the week, as one belief has it. */
export function believedPresence(
  world: World,
  setting: Setting,
  perceiver: number,
  place: number,
  hour: number,
): number {
  const at = perceiver * setting.places.length + place;
  const belief = world.beliefLevel[at] + world.beliefSlot[at * slotsPerWeek + weekSlot(hour)];
  return Math.min(1, Math.max(0, belief));
}

/** What a belief knows of how near the camps of its group are; kept, since camps change seldom. */
interface Camps {
  /** By belief and place: km to the nearest camp of the group, Infinity without one. */
  readonly km: Float64Array;
  /** Km of which `nearness` was worked out. */
  readonly ofKm: Float64Array;
  readonly nearness: Float64Array;
  /** By armed group: the number of its people's group. */
  readonly own: readonly number[];
}

const camps = new WeakMap<Setting, Camps>();
function campsOf(setting: Setting): Camps {
  let all = camps.get(setting);
  if (!all) {
    const { scenario, places, groups } = setting;
    const size = scenario.spoilers.length * places.length;
    all = {
      km: new Float64Array(size),
      ofKm: new Float64Array(size).fill(Number.NaN),
      nearness: new Float64Array(size),
      own: scenario.spoilers.map(({ from }) => groups.indexOf(from)),
    };
    camps.set(setting, all);
  }
  return all;
}

/** Finds the nearest camp of each group to each place. */
function lookForCamps(world: World, setting: Setting): void {
  const { actors, places } = setting;
  const { km } = campsOf(setting);
  km.fill(Infinity);
  for (let actor = 0; actor < actors.length; actor++) {
    if (actors[actor].kind !== actorCode.band || world.actorFighters[actor] <= 0) continue;
    const from = kmToPlaces(setting, world.actorCell[actor]);
    const first = actors[actor].spoiler * places.length;
    for (let place = 0; place < places.length; place++)
      if (from[place] < km[first + place]) km[first + place] = from[place];
  }
}

/** How closely a group watches a place, 0 to 1: by its camps near by and its own people there; all others watch all. */
function watchOf(world: World, setting: Setting, known: Camps, perceiver: number, place: number): number {
  const { scenario, groups, places } = setting;
  const { hearsay, watchKm } = setting.parameters.presence;
  if (perceiver >= scenario.spoilers.length) return 1;
  const at = perceiver * places.length + place;
  if (known.ofKm[at] !== known.km[at]) {
    known.ofKm[at] = known.km[at];
    known.nearness[at] = exp(-known.km[at] / watchKm);
  }
  let people = 0;
  for (let group = 0; group < groups.length; group++) people += world.areaPersons[place * groups.length + group];
  const kin = people > 0 ? world.areaPersons[place * groups.length + known.own[perceiver]] / people : 0;
  return hearsay + (1 - hearsay) * Math.max(known.nearness[at], kin);
}

/** What there was to see of a place in a tick: share of time with an armed unit, and the strength of all, and of soldiers. */
interface Sight {
  readonly share: number;
  readonly strength: number;
  readonly soldiers: number;
}

/** A unit at a place, or felt there from the nearest neighbour that had one. */
function feltAt(world: World, setting: Setting, place: number): Sight {
  const { spreadShare } = setting.parameters.presence;
  const { placeCells, tickHours, neighbours } = setting;
  const own = Math.min(1, world.armedHours[placeCells[place]] / tickHours);
  let spread = 0;
  let seen = placeCells[place];
  const { place: near, nearness } = neighbours[place];
  for (let index = 0; index < near.length; index++) {
    const cell = placeCells[near[index]];
    const felt = spreadShare * nearness[index] * Math.min(1, world.armedHours[cell] / tickHours);
    if (felt <= spread) continue;
    spread = felt;
    if (own === 0) seen = cell;
  }
  return {
    share: own + (1 - own) * spread,
    strength: world.armedStrength[seen],
    soldiers: world.soldierStrength[seen],
  };
}

/** A belief takes in one tick: a general level, and the routine of the week beside it. */
function learn(
  world: World,
  setting: Setting,
  at: number,
  slot: number,
  seen: number,
  sight: Sight,
  watch: number,
): void {
  const { beliefDays, beliefGain } = setting.parameters.presence;
  const forget = watch * (1 - halving(setting.tickHours / 24, beliefDays));
  const level = world.beliefLevel[at];
  const inSlot = at * slotsPerWeek + slot;
  world.beliefLevel[at] = Math.min(1, Math.max(0, level + forget * (seen - level)));
  world.beliefSlot[inSlot] +=
    ((watch * beliefGain * setting.tickHours) / slotHours) * (seen - level - world.beliefSlot[inSlot]);
  if (sight.share === 0) return;
  const first = world.beliefValue[at] === 0;
  world.beliefValue[at] += (first ? 1 : forget) * (sight.strength - world.beliefValue[at]);
  world.beliefSoldiers[at] += (first ? 1 : forget) * (sight.soldiers - world.beliefSoldiers[at]);
}

/** What scouts make of this tick, group by group. */
export function scout(world: World, setting: Setting, random: Random, now: number): void {
  const { scoutError } = setting.parameters.presence;
  const { places, placeCells, tickHours, perceivers } = setting;
  const slot = weekSlot(now);
  lookForCamps(world, setting);
  const known = campsOf(setting);
  for (let place = 0; place < places.length; place++) {
    world.placeTally[placeAt.armedHours * places.length + place] += Math.min(
      tickHours,
      world.armedHours[placeCells[place]],
    );
    world.placeTally[placeAt.reachHours * places.length + place] +=
      Math.min(longestReach, world.responseHours[place]) * tickHours;
    const sight = feltAt(world, setting, place);
    const { share } = sight;
    for (let perceiver = 0; perceiver < perceivers; perceiver++) {
      const at = perceiver * places.length + place;
      if (share === 0 && world.beliefLevel[at] === 0 && world.beliefSlot[at * slotsPerWeek + slot] === 0) continue;
      // Scouts misjudge how long they saw a unit, up or down; they do not see one where there is none.
      const error =
        share > 0 && scoutError > 0
          ? scoutError * normal(random, stream.scout, mixKeys(places[place].key, perceiver), Math.floor(now), 0)
          : 0;
      const watch = watchOf(world, setting, known, perceiver, place);
      learn(world, setting, at, slot, share * (1 + error), sight, watch);
    }
  }
}
