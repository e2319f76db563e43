/**
 * The nested choice of whoever may do harm: whether to act at all, and where. Where follows the values of the places;
 * whether follows the value of a typical act, so that a map cut into more places offers no more reason to act.
 */
import { leftByCantonment } from './camps.ts';
import { leftByTruces } from './ceasefire.ts';
import { actorCode } from './codes.ts';
import { leftByTalks, spoilingGain } from './commitment.ts';
import { expectedCost } from './cost.ts';
import { placesWithin } from './distances.ts';
import { fightersFor, gainWithin, needOf } from './gain.ts';
import { exp, log } from './math.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/**
 * Fills choiceValue with an actor's values of the places, cost taken off, and hands over their sum and the inclusive value:
 * the mean gain of the places, each by what it would draw if nothing there cost anything, less what cost takes off it.
 * That is the logarithm of the sum of values without the entropy of the choice, so that places that are alike count as one.
 * -Infinity, and a sum of 0, where there is nowhere to act. The place `without` is left out.
 */
export function valuePlaces(
  world: World,
  setting: Setting,
  actor: number,
  without = -1,
): { sum: number; inclusive: number } {
  const { riskAversion, placeElasticity } = setting.parameters.perpetrators;
  const { costWeight, kind, reachKm } = setting.actors[actor];
  const weight = riskAversion * costWeight;
  const values = world.choiceValue.fill(0);
  // Of a band everybody who comes, comes to any place alike.
  const own = kind === actorCode.communal ? -1 : fightersFor(world, setting, actor, 0);
  const { places, km } = placesWithin(setting, world.actorCell[actor], reachKm);
  let sum = 0;
  let free = 0;
  let gained = 0;
  for (let near = 0; near < places.length; near++) {
    const place = places[near];
    if (place === without) continue;
    const gain = gainWithin(world, setting, actor, place, km[near]);
    if (gain === -Infinity) continue;
    const fighters = own >= 0 ? own : fightersFor(world, setting, actor, place);
    if (fighters < 1) continue;
    const draw = exp(gain / placeElasticity);
    const cost = weight * expectedCost(world, setting, actor, place, fighters);
    values[place] = cost > 0 ? draw * exp(-cost / placeElasticity) : draw;
    sum += values[place];
    free += draw;
    gained += draw * gain;
  }
  return sum > 0
    ? { sum, inclusive: gained / free + placeElasticity * log(sum / free) }
    : { sum: 0, inclusive: -Infinity };
}

/** Chance to act at all by the inclusive value of acting, against restraint. */
export function willing(setting: Setting, inclusive: number): number {
  const { actElasticity, restraint } = setting.parameters.perpetrators;
  const pull = exp(actElasticity * (inclusive - restraint));
  return pull / (1 + pull);
}

/**
 * Rates of acts by actor and place for this tick. No rate can pass its stream's ceiling, since need, campaign and both
 * choices are at most 1. Who is in an act has rates too: they say where it goes when it is turned away there.
 */
export function setRates(world: World, setting: Setting): void {
  const { actors, places, parameters } = setting;
  const { lullFactor } = parameters.perpetrators;
  world.actRate.fill(0);
  for (let actor = 0; actor < actors.length; actor++) {
    const { kind, ceilingPerHour, spoiler } = actors[actor];
    if (ceilingPerHour <= 0 || (kind === actorCode.band && world.actorFighters[actor] <= 0)) continue;
    if (world.actorLowUntil[actor] > world.hour[0]) continue;
    const { sum, inclusive } = valuePlaces(world, setting, actor);
    if (sum <= 0) continue;
    const campaign = spoiler >= 0 && !world.campaignOffensive[spoiler] ? lullFactor : 1;
    const left = spoiler >= 0 && setting.truces.length > 0 ? leftByTruces(world, setting, spoiler) : 1;
    const talked = spoiler >= 0 ? leftByTalks(world, setting, spoiler) : 1;
    const spoiling = spoiler >= 0 ? spoilingGain(world, setting, spoiler) : 0;
    const rate =
      ceilingPerHour *
      needOf(world, setting, actor) *
      campaign *
      left *
      willing(setting, inclusive + spoiling) *
      talked *
      world.actorMeans[actor] *
      leftByCantonment(world, setting, actor);
    for (let place = 0; place < places.length; place++)
      world.actRate[actor * places.length + place] = (rate * world.choiceValue[place]) / sum;
  }
}
