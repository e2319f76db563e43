import { hourOfDay } from '../calendar.ts';
import { halving, logTwo } from '../decay.ts';
import { holdDialogues } from '../dialogues.ts';
import { exp } from '../math.ts';
import { isCommanded } from '../inForce.ts';
import type { Setting } from '../setting.ts';
import { isJudged } from '../standing.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Share of fear that a day leaves. @param seen remembered share of time with an armed unit */
export function keptFearOf(setting: Setting, seen: number): number {
  const { fearDays, calmDays } = setting.parameters.mind;
  return exp(-logTwo / (fearDays * (1 - seen) + calmDays * seen));
}

/** Shares kept today, by cell, so that the loop over people has no exponential. */
function prepareCells(world: World, setting: Setting, keptFear: Float64Array): void {
  // Most cells saw nobody for long, and are alike.
  let lastSeen = Number.NaN;
  let lastKept = 0;
  for (let cell = 0; cell < keptFear.length; cell++) {
    const seen = world.presenceMemory[cell];
    if (seen !== lastSeen) {
      lastSeen = seen;
      lastKept = keptFearOf(setting, seen);
    }
    keptFear[cell] = lastKept;
  }
}

/** How trust of each group grows, and what a day leaves of it, by how the group judges the mission; 1 where nobody judges. */
export function trustByGroup(world: World, setting: Setting): { growth: Float64Array; kept: Float64Array } {
  const growth = new Float64Array(setting.groups.length).fill(1);
  const kept = new Float64Array(setting.groups.length).fill(1);
  if (!isJudged(world, setting)) return { growth, kept };
  const { legitimacyWeight, trustLoss } = setting.parameters.stocks;
  growth.forEach((_, group) => {
    const fair = world.impartiality[group];
    growth[group] = fair * (1 - legitimacyWeight + legitimacyWeight * world.missionLegitimacy[group]);
    kept[group] = 1 - trustLoss * (1 - fair);
  });
  return { growth, kept };
}

/** Fear, grievance and trust of each cohort follow what happened and who was seen in its cell since yesterday. */
function feel(world: World, setting: Setting): void {
  const { mind, order } = setting.parameters;
  const { people, groups, nearestPlace } = setting;
  const listening = isCommanded(world, setting);
  const floor = listening ? setting.parameters.information.contactFloor : 0;
  const keptFear = world.cellScratch;
  prepareCells(world, setting, keptFear);
  const keptGrievance = halving(1, order.shockDays);
  const keptTrust = halving(1, mind.trustDays);
  world.informing.fill(0);
  world.placeFear.fill(0);
  world.areaPersons.fill(0);
  const { persons: members, group: groupOf } = people;
  const { gone, presentCell, fear: fears, grievance: grievances, trust: trusts, areaPersons, tipMood } = world;
  const { startTrust, trustGain } = mind;
  const groupCount = groups.length;
  const { growth, kept } = trustByGroup(world, setting);
  // Cohorts come by home, so that most share the cell of the one before: its values are fetched once for all of them.
  for (let first = 0, next = 0; first < people.cohorts; first = next) {
    const cell = presentCell[first];
    const area = nearestPlace[cell];
    const contact = world.contactMemory[cell];
    const calm = keptFear[cell];
    const newFear = world.fearShock[cell];
    const newGrievance = world.grievanceShock[cell];
    const gain = contact * trustGain;
    const lost = 1 - Math.min(1, world.trustShock[cell]);
    const heard = floor + (1 - floor) * contact;
    let informing = world.informing[cell];
    let frightened = world.placeFear[area];
    for (; next < people.cohorts && presentCell[next] === cell; next++) {
      const persons = members[next] - gone[next];
      if (persons === 0) continue;
      const fear = Math.min(1, fears[next] * calm + newFear);
      fears[next] = fear;
      grievances[next] = Math.min(1, grievances[next] * keptGrievance + newGrievance);
      let trust = startTrust + (trusts[next] - startTrust) * keptTrust;
      const group = groupOf[next];
      trust += gain * growth[group] * (1 - trust);
      trust *= lost * kept[group];
      trusts[next] = trust;
      // Ready to inform: who trusts, has somebody to tell, and does not fear reprisal. Without headquarters nobody listens.
      const told = area * groupCount + group;
      informing += persons * trust * heard * (1 - fear) * (1 + tipMood[told]);
      frightened += persons * fear;
      areaPersons[told] += persons;
    }
    world.informing[cell] = informing;
    world.placeFear[area] = frightened;
  }
}

/** Sums become means; what was news today is spent. */
function settleCells(world: World, setting: Setting): void {
  let ready = 0;
  let heads = 0;
  for (let cell = 0; cell < setting.ground.cells; cell++) {
    const persons = world.personsPresent[cell];
    if (persons <= 0) continue;
    world.informing[cell] = Math.min(1, world.informing[cell] / persons);
    ready += world.informing[cell] * persons;
    heads += persons;
  }
  world.tally[at.readyDays] += ready;
  world.tally[at.personDays] += heads;
  const groups = setting.groups.length;
  for (let place = 0; place < setting.places.length; place++) {
    let persons = 0;
    for (let group = 0; group < groups; group++) persons += world.areaPersons[place * groups + group];
    if (persons > 0) world.placeFear[place] /= persons;
  }
  world.fearShock.fill(0);
  world.grievanceShock.fill(0);
  world.trustShock.fill(0);
}

/** Tips come back within weeks; support follows resentment over months, and resentment itself is forgotten over a year. */
function remember(world: World, setting: Setting): void {
  const { mind } = setting.parameters;
  const keptTips = halving(1, mind.tipDays);
  const keptResentment = halving(1, mind.supportDays);
  const follows = 1 - halving(1, mind.supportRiseDays);
  for (let each = 0; each < world.support.length; each++) {
    world.tipMood[each] *= keptTips;
    world.resentment[each] *= keptResentment;
    const aim = Math.min(1, Math.max(0, mind.startSupport + world.resentment[each]));
    world.support[each] += follows * (aim - world.support[each]);
  }
}

/** Daily: what people feel, whom they trust, and what they would tell. */
export const civilianMind: Process = (world, setting, _, trace) => {
  if (hourOfDay(world.hour[0] + setting.tickHours) !== 0) return;
  trace?.minds(world, setting);
  const { mind, perpetrators } = setting.parameters;
  feel(world, setting);
  settleCells(world, setting);
  remember(world, setting);
  world.priceShock[0] *= halving(1, mind.hardshipDays);
  const candour = 1 + setting.parameters.narrative.promise * setting.scenario.mission.stratcom;
  const unmet = world.expectation[0] - world.delivered[0];
  world.expectation[0] -= unmet * (1 - halving(1, mind.expectationDays / candour));
  holdDialogues(world, setting);
  const forgiven = halving(1, perpetrators.revengeDays);
  for (let side = 0; side < world.revenge.length; side++) world.revenge[side] *= forgiven;
};
