/** The start of a run: people, perpetrators and the mission before the first tick of the burn-in. */
import { comeBy } from './arrivals.ts';
import { toCandidate } from './campaigns.ts';
import { outcomeCode } from './codes.ts';
import { never } from './columns.ts';
import { presentCode } from './inForce.ts';
import { preying } from './hostSupport.ts';
import { exponential, normal, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { mostImpartial } from './standing.ts';
import { startStreet } from './street/start.ts';
import { stream } from './streams.ts';
import { meansOf } from './traffic.ts';
import type { World } from './world.ts';

function startPeople(world: World, setting: Setting, random: Random): void {
  const { people, parameters, scenario } = setting;
  const { mean, sd } = scenario.people.hardship;
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    const key = people.key[civilian];
    world.homeCell[civilian] = people.home[civilian];
    world.presentCell[civilian] = people.home[civilian];
    world.hardship[civilian] = Math.min(1, Math.max(0, mean + sd * normal(random, stream.hardship, key, 0, 0)));
    world.trust[civilian] = parameters.mind.startTrust;
    world.arriveHour[civilian] = never;
    world.releaseHour[civilian] = never;
    world.prisonHour[civilian] = never;
    world.personsPresent[people.home[civilian]] += people.persons[civilian];
    world.areaPersons[people.place[civilian] * setting.groups.length + people.group[civilian]] +=
      people.persons[civilian];
  }
}

function startActors(world: World, setting: Setting, random: Random, hour: number): void {
  const { actors, places, parameters, scenario } = setting;
  actors.forEach((actor, index) => {
    world.actorFighters[index] = actor.fighters;
    world.actorCell[index] = actor.cell;
    world.actorParty[index] = index;
    world.actorNeedSince[index] =
      hour - 24 * parameters.perpetrators.needDays * uniform(random, stream.startNeed, actor.key, 0, 0);
    world.actorNextMove[index] =
      hour + 24 * parameters.perpetrators.relocateDays * uniform(random, stream.bandMoveTime, actor.key, 0, 0);
    world.actorBusyUntil[index] = hour;
    for (let place = 0; place < places.length; place++) {
      const at = index * places.length + place;
      world.candidateNumber[at] = 0;
      world.candidateHour[at] =
        actor.ceilingPerHour > 0
          ? hour + exponential(random, stream.candidateGap, actor.key, places[place].key, 0) / actor.ceilingPerHour
          : never;
    }
  });
  setting.sides.forEach(({ key, ceilingPerHour }, side) => {
    world.clashHour[side] =
      ceilingPerHour > 0 ? hour + exponential(random, stream.clashGap, key, 0, 0) / ceilingPerHour : never;
  });
  const { offensiveDays, lullDays } = parameters.perpetrators;
  scenario.spoilers.forEach((_, spoiler) => {
    const key = actors.find((actor) => actor.spoiler === spoiler)!.key;
    world.campaignOffensive[spoiler] =
      uniform(random, stream.startCampaign, key, 0, 0) < offensiveDays / (offensiveDays + lullDays) ? 1 : 0;
    world.campaignUntil[spoiler] = hour + toCandidate(world, setting, random, spoiler, key);
  });
}

/** Sets a world to the start of the burn-in under one run's luck. Nobody is deployed yet: the first plan does that. */
export function startWorld(world: World, setting: Setting, random: Random): void {
  world.heap.fill(0);
  const { parameters, scenario, mainBases, units, ground, places } = setting;
  const hour = -setting.burnInTicks * setting.tickHours;
  world.hour[0] = hour;
  world.tick[0] = -setting.burnInTicks;
  world.posture[0] = presentCode;
  world.floodUntil[0] = -never;
  world.budget[0] = 1;
  world.credibility[0] = setting.hq ? parameters.credibility.start : 0;
  world.expectation[0] = scenario.mission.mandate.expectation;
  world.delivered[0] = setting.hq ? parameters.credibility.startDelivered : 0;
  world.nextPlan[0] = hour;
  world.nextAssessment[0] = hour;
  world.supplyWeek[0] = -never;
  startPeople(world, setting, random);
  startStreet(world, setting, random);
  startActors(world, setting, random, hour);
  world.hazard.set(ground.hazard);
  world.lastSeenHour.fill(-never);
  world.placeFlown.fill(-never);
  world.support.fill(parameters.mind.startSupport);
  world.lineBelief.fill(world.credibility[0]);
  world.lineBreachHour.fill(never);
  world.unitHome.fill(1);
  world.checkpointCell.fill(-1);
  world.stateLegitimacy.set(setting.legitimacy);
  world.actorMeans.fill(1);
  world.funds.fill(1);
  if (setting.networks.length > 0)
    setting.actors.forEach(({ spoiler }, actor) => {
      if (spoiler >= 0) world.actorMeans[actor] = meansOf(world, setting, spoiler, hour);
    });
  setting.hostUnits.forEach(({ strength, capacity, integrity, changes, actor }, unit) => {
    world.hostCapacity[unit] = capacity;
    world.hostIntegrity[unit] = integrity;
    world.hostOrder[unit] = strength * capacity;
    if (changes && actor >= 0) world.actorMeans[actor] = preying(world, setting, unit);
  });
  world.deliveredTo.fill(world.delivered[0]);
  setting.groups.forEach((_, group) => (world.impartiality[group] = mostImpartial(setting, group)));
  world.missionLegitimacy.fill(1);
  world.consentHost[0] = parameters.stocks.startConsent;
  world.consentOf.fill(parameters.stocks.startConsent);
  world.benchmarkSince.fill(never);
  world.phaseBroken[0] = never;
  world.leaveHour[0] = never;
  world.goneHour[0] = never;
  world.relapseHour[0] = never;
  world.riotOpen.fill(-1);
  world.violentShare.fill(parameters.order.violentStart);
  // One crime, answered or not: what people know at first, and it fades.
  const heard = scenario.hostState.justice.casesPerWeek > 0 ? 1 : 0;
  world.offencesLate[0] = 1;
  world.impunity[0] = heard === 1 ? parameters.crime.startImpunity : 1;
  world.triedLate[0] = 1 - world.impunity[0];
  world.untriedLate[0] = world.impunity[0];
  places.forEach(({ court }, place) => {
    world.trialChance[place] = heard * (court ? 1 : parameters.perpetrators.arrestWithoutCourt);
  });
  units.forEach((_, index) => {
    const here = comeBy(setting, index, hour);
    world.unitStrength[index] = here;
    world.unitPool[index] = here;
    world.unitArrived[index] = here;
  });
  world.marketReach.fill(1);
  world.schoolReach.fill(1);
  world.civilCharacter.fill(1);
  world.aidHour.fill(never);
  world.aidBy.fill(-1);
  world.roadKnownHour.fill(-never);
  world.clearedHour.fill(-never);
  world.baseCell.fill(-1);
  mainBases.forEach((cell, base) => {
    world.baseCell[base] = cell;
    world.baseReadyHour[base] = hour;
    world.baseUntil[base] = never;
    world.baseParent[base] = base;
  });
  world.detachmentUnit.fill(-1);
  world.detachmentTask.fill(-1);
  places.forEach((place, index) => {
    world.pictureThreat[index] = place.proneness;
  });
  world.incidentOutcome.fill(outcomeCode.open);
}
