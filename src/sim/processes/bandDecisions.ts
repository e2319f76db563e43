import { isNight, slotsPerWeek, weekSlot } from '../calendar.ts';
import { actorCode } from '../codes.ts';
import { straightKm } from '../ground.ts';
import { exp, log } from '../math.ts';
import { exponential, pick, uniform, type Random } from '../random.ts';
import { lookReady } from '../readiness.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Offensives and lulls follow a clock of their own, the same under every posture. */
function turnCampaigns(world: World, setting: Setting, random: Random): void {
  const { offensiveDays, lullDays } = setting.parameters.perpetrators;
  for (let spoiler = 0; spoiler < world.campaignUntil.length; spoiler++)
    while (world.campaignUntil[spoiler] <= world.hour[0]) {
      world.campaignOffensive[spoiler] = 1 - world.campaignOffensive[spoiler];
      world.campaignNumber[spoiler]++;
      const { key } = setting.actors.find((actor) => actor.spoiler === spoiler)!;
      const mean = world.campaignOffensive[spoiler] ? offensiveDays : lullDays;
      world.campaignUntil[spoiler] +=
        24 * mean * exponential(random, stream.campaign, key, world.campaignNumber[spoiler], 0);
    }
}

/** Bands change camp within reach of home, towards places that they value and away from strong garrisons. */
function moveCamps(world: World, setting: Setting, random: Random): void {
  const { actors, places, ground, parameters } = setting;
  const { perpetrators } = parameters;
  const weights = world.choiceValue;
  actors.forEach((actor, index) => {
    if (
      actor.kind !== actorCode.band ||
      world.hour[0] < world.actorNextMove[index] ||
      world.actorBusyUntil[index] > world.hour[0]
    )
      return;
    let total = 0;
    for (let place = 0; place < places.length; place++) {
      const km = straightKm(ground, actor.cell, places[place].cell);
      weights[place] =
        km > actor.reachKm
          ? 0
          : (1 + places[place].proneness * perpetrators.campProneness) /
            (1 + world.garrisonValue[place] / (1 + world.actorFighters[index] * actor.arms));
      total += weights[place];
    }
    const move = ++world.actorMoves[index];
    if (total > 0)
      world.actorCell[index] =
        places[pick(weights, 0, places.length, total, uniform(random, stream.bandMove, actor.key, move, 0))].cell;
    world.actorNextMove[index] =
      world.hour[0] + 24 * perpetrators.relocateDays * exponential(random, stream.bandMoveTime, actor.key, move, 0);
  });
  world.bandFighters.fill(0);
  actors.forEach((actor, index) => {
    if (actor.kind !== actorCode.band) return;
    const cell = world.actorCell[index];
    const y = Math.floor(cell / ground.width);
    const x = cell - y * ground.width;
    for (let ny = Math.max(0, y - 1); ny <= Math.min(ground.height - 1, y + 1); ny++)
      for (let nx = Math.max(0, x - 1); nx <= Math.min(ground.width - 1, x + 1); nx++)
        world.bandFighters[ny * ground.width + nx] += world.actorFighters[index] * actor.arms;
  });
}

/** Fighters that an actor brings to a place: crowds rise from their own people there. */
export function fightersFor(world: World, setting: Setting, actor: number, place: number): number {
  const { kind, feudSide } = setting.actors[actor];
  const { perpetrators } = setting.parameters;
  if (kind === actorCode.communal) {
    const feud = setting.scenario.people.feuds[feudSide >> 1];
    const own = setting.groups.indexOf(feud.between[feudSide & 1]);
    return (
      (feud.heat * perpetrators.mobilisedPerThousand * world.areaPersons[place * setting.groups.length + own]) / 1000
    );
  }
  return kind === actorCode.band
    ? Math.max(1, Math.round(world.actorFighters[actor] * perpetrators.engagedShare))
    : world.actorFighters[actor];
}

/** Believed share of time with an armed unit at a place in the present quarter of the week. */
export function believedPresence(world: World, place: number, hour: number): number {
  const belief = world.beliefLevel[place] + world.beliefSlot[place * slotsPerWeek + weekSlot(hour)];
  return Math.min(1, Math.max(0, belief));
}

const power = (value: number, opposed: number): number => (value > 0 ? value / (value + opposed) : 0);

/**
 * Expected cost of an act at a place: chance of being met by a unit that may and can act, times the cost of defeat; plus
 * chance of being identified, times the cost of arrest and of exposure. The same for every kind of actor.
 */
export function expectedCost(world: World, setting: Setting, actor: number, place: number, fighters: number): number {
  const { arms, shield, stake } = setting.actors[actor];
  const { perpetrators, information, response, harm } = setting.parameters;
  const cell = setting.placeCells[place];
  const informing = world.informing[cell];
  const opposed = fighters * arms;
  const here = believedPresence(world, place, world.hour[0]);
  const seen = information.reportFloor + (information.reportShare - information.reportFloor) * informing;
  const hours = world.responseHours[place] + response.commandDelayHours;
  const answered =
    seen * world.credibility[0] * exp(-hours / harm.durationHours) * power(world.responseValue[place], opposed);
  const met = here * power(world.beliefValue[place], opposed) + (1 - here) * answered;
  const identified = perpetrators.identifyShare * informing;
  const arrested =
    Math.min(1, world.arrestNow[cell] / perpetrators.arrestOfficers) *
    (setting.places[place].court ? 1 : perpetrators.arrestWithoutCourt) *
    (1 - shield);
  return (
    (1 - shield) * met * perpetrators.defeatCost +
    identified * (arrested * perpetrators.arrestCost + stake * perpetrators.exposureCost)
  );
}

/** Gain of an act at a place, before cost; -Infinity where there is nobody to prey on or the place is out of reach. */
function gainOf(world: World, setting: Setting, actor: number, place: number): number {
  const { targets, reachKm, loot, feudSide } = setting.actors[actor];
  const { perpetrators } = setting.parameters;
  let prey = 0;
  for (let group = 0; group < targets.length; group++)
    prey += targets[group] * world.areaPersons[place * targets.length + group];
  if (prey < perpetrators.leastPrey) return -Infinity;
  const cell = world.actorCell[actor];
  const km = cell < 0 ? 0 : straightKm(setting.ground, cell, setting.placeCells[place]);
  if (km > reachKm) return -Infinity;
  const { proneness, market } = setting.places[place];
  const revenge = feudSide < 0 ? 0 : world.revenge[feudSide * setting.places.length + place];
  return (
    perpetrators.preyGain * log(1 + prey / perpetrators.preyScale) +
    proneness * perpetrators.pronenessGain +
    (market ? loot * perpetrators.marketGain : 0) +
    Math.min(1, revenge) * perpetrators.revengeGain +
    (isNight(world.hour[0]) ? perpetrators.nightGain : 0) -
    (reachKm < Infinity ? (perpetrators.distanceCost * km) / reachKm : 0)
  );
}

/** How pressing an act is, 0 to 1: loot runs out, heat and revenge drive crowds. */
function needOf(world: World, setting: Setting, actor: number): number {
  const { kind, loot } = setting.actors[actor];
  const { needDays, steadyNeed } = setting.parameters.perpetrators;
  if (kind === actorCode.communal) return 1;
  const ramp = Math.min(1, Math.max(0, (world.hour[0] - world.actorNeedSince[actor]) / (24 * needDays)));
  return loot * ramp + (1 - loot) * steadyNeed;
}

/**
 * Rates of acts by actor and place for this tick. Whether to act at all follows the inclusive value of the places against
 * restraint; where follows each place's value: two nested choices with elasticities of their own. No rate can pass its
 * stream's ceiling, since need, campaign and both choices are at most 1. Who is in an act has rates too: they say where
 * it goes when it is turned away there.
 */
function setRates(world: World, setting: Setting): void {
  const { actors, places, parameters } = setting;
  const { riskAversion, placeElasticity, actElasticity, restraint, lullFactor } = parameters.perpetrators;
  world.actRate.fill(0);
  const values = world.choiceValue;
  actors.forEach((actor, index) => {
    const bandWithout = actor.kind === actorCode.band && world.actorFighters[index] <= 0;
    if (actor.ceilingPerHour <= 0 || bandWithout) return;
    let total = 0;
    for (let place = 0; place < places.length; place++) {
      const gain = gainOf(world, setting, index, place);
      const fighters = gain > -Infinity ? fightersFor(world, setting, index, place) : 0;
      values[place] =
        fighters < 1
          ? 0
          : exp(
              (gain - riskAversion * actor.costWeight * expectedCost(world, setting, index, place, fighters)) /
                placeElasticity,
            );
      total += values[place];
    }
    if (total <= 0) return;
    const pull = exp(actElasticity * (placeElasticity * log(total) - restraint));
    const campaign = actor.spoiler >= 0 && !world.campaignOffensive[actor.spoiler] ? lullFactor : 1;
    const rate = (actor.ceilingPerHour * needOf(world, setting, index) * campaign * pull) / (1 + pull);
    for (let place = 0; place < places.length; place++)
      world.actRate[index * places.length + place] = (rate * values[place]) / total;
  });
}

/** Campaigns, camps, and how likely each actor is to act where. */
export const bandDecisions: Process = (world, setting, random) => {
  turnCampaigns(world, setting, random);
  lookReady(world, setting);
  moveCamps(world, setting, random);
  setRates(world, setting);
};
