import { hourOfDay } from '../calendar.ts';
import { halving, logTwo } from '../decay.ts';
import { exp } from '../math.ts';
import { isCommanded } from '../inForce.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Shares kept today, by cell, so that the loop over people has no exponential. */
function prepareCells(world: World, setting: Setting, keptFear: Float64Array): void {
  const { fearDays, calmDays } = setting.parameters.mind;
  for (let cell = 0; cell < keptFear.length; cell++) {
    const seen = world.presenceMemory[cell];
    keptFear[cell] = exp(-logTwo / (fearDays * (1 - seen) + calmDays * seen));
  }
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
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    const persons = people.persons[civilian] - world.dead[civilian];
    if (persons === 0) continue;
    const cell = world.presentCell[civilian];
    const fear = Math.min(1, world.fear[civilian] * keptFear[cell] + world.fearShock[cell]);
    world.fear[civilian] = fear;
    world.grievance[civilian] = Math.min(1, world.grievance[civilian] * keptGrievance + world.grievanceShock[cell]);
    const contact = world.contactMemory[cell];
    let trust = mind.startTrust + (world.trust[civilian] - mind.startTrust) * keptTrust;
    trust += contact * mind.trustGain * (1 - trust);
    trust *= 1 - Math.min(1, world.trustShock[cell]);
    world.trust[civilian] = trust;
    // Ready to inform: who trusts, has somebody to tell, and does not fear reprisal. Without headquarters nobody listens.
    world.informing[cell] += persons * trust * (floor + (1 - floor) * contact) * (1 - fear);
    const area = nearestPlace[cell];
    world.placeFear[area] += persons * fear;
    world.areaPersons[area * groups.length + people.group[civilian]] += persons;
  }
}

/** Sums become means; what was news today is spent. */
function settleCells(world: World, setting: Setting): void {
  for (let cell = 0; cell < setting.ground.cells; cell++) if (world.personsPresent[cell] > 0) world.informing[cell] /= world.personsPresent[cell];
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

/** Daily: what people feel, whom they trust, and what they would tell. */
export const civilianMind: Process = (world, setting) => {
  if (hourOfDay(world.hour[0] + setting.tickHours) !== 0) return;
  const { mind, perpetrators } = setting.parameters;
  feel(world, setting);
  settleCells(world, setting);
  world.priceShock[0] *= halving(1, mind.hardshipDays);
  const unmet = world.expectation[0] - world.delivered[0];
  world.expectation[0] -= unmet * (1 - halving(1, mind.expectationDays));
  const forgiven = halving(1, perpetrators.revengeDays);
  for (let side = 0; side < world.revenge.length; side++) world.revenge[side] *= forgiven;
};
