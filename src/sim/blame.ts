/**
 * Who is blamed for harm. Readiness to inform answers at once and is over in weeks; support for armed groups of one's
 * own side builds up and fades over months. One rule for every perpetrator, with one discount for one's own side.
 */
import { impact } from './attack/harm.ts';
import { actorCode } from './codes.ts';
import { straightKm } from './ground.ts';
import { exp } from './math.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Stands for the mission where harm has a perpetrator. */
export const theMission = -2;

/** What one event may leave of readiness to inform, and how far it may raise it. */
const mostTipLoss = -0.9;
const mostTipGain = 1;

/** News is followed so many times `newsKm`, as fear is. */
const newsLengths = 3;

/** Group that an actor comes from; -1 for host units, who are of no group, and for the mission. */
export const sideOf = (setting: Setting, actor: number): number => (actor < 0 ? -1 : setting.actors[actor].from);

const isState = (setting: Setting, source: number): boolean =>
  source >= 0 &&
  (setting.actors[source].kind === actorCode.hostArmy || setting.actors[source].kind === actorCode.hostPolice);

/**
 * People learn who killed: tips and resentment change in each place by distance, and most in the groups that were hit.
 * @param source actor index, or `theMission`
 * @param killed civilians killed; nothing happens for 0
 * @param hit above 0 for groups that were hit, all when undefined; those that the source targets unless told otherwise
 */
export function blame(
  world: World,
  setting: Setting,
  cell: number,
  source: number,
  killed: number,
  hit: readonly number[] | undefined = setting.actors[source]?.targets,
): void {
  if (killed <= 0) return;
  const { mind } = setting.parameters;
  const { groups, places, ground, nearestPlace } = setting;
  const own = sideOf(setting, source);
  const state = isState(setting, source);
  const felt = Math.min(1, impact(setting, killed));
  const there = nearestPlace[cell] * groups.length;
  for (let place = 0; place < places.length; place++) {
    const km = straightKm(ground, cell, places[place].cell);
    if (km > newsLengths * mind.newsKm) continue;
    const heard = felt * exp(-km / mind.newsKm);
    for (let group = 0; group < groups.length; group++) {
      const at = place * groups.length + group;
      const ours = world.areaPersons[there + group] > 0 && (hit === undefined || hit[group] > 0);
      const size = heard * (ours ? 1 : mind.othersHarm);
      if (group === own) {
        world.resentment[at] -= mind.supportGain * mind.ownSide * size * (1 + world.resentment[at]);
        continue;
      }
      // A state that a group accepts is forgiven more.
      const held = size * (state ? 1 - world.stateLegitimacy[group] : 1);
      const change = state || source === theMission ? -mind.tipLoss * held : mind.tipGain * held;
      world.tipMood[at] = Math.min(mostTipGain, Math.max(mostTipLoss, world.tipMood[at] + change));
      world.resentment[at] += mind.supportGain * held * (1 - world.resentment[at]);
    }
  }
}
