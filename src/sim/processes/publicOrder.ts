import { hourOfDay } from '../calendar.ts';
import { criticalRatio, isActive, ratioBound } from '../civilViolence.ts';
import { closeDay, followRiots, officersAt } from '../crowds.ts';
import { binomial, uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { arrest } from './detention.ts';
import type { Process } from './process.ts';

/**
 * Once a day: who could become active at all, and below which ratio of officers to actives. Grievance of a cohort is
 * hardship under a state it does not accept, shocks, and promises not kept.
 */
function readTheStreet(world: World, setting: Setting): void {
  const { arrestConstant, expectationWeight, threshold } = setting.parameters.order;
  const { cohorts, group: groupOf } = setting.people;
  const { hardship, grievance, riskAversion, activeBelow, active, restive } = world;
  const prices = 1 + world.priceShock[0];
  const unmet = expectationWeight * Math.max(0, world.expectation[0] - world.delivered[0]);
  const unaccepted = setting.legitimacy.map((legitimacy) => 1 - legitimacy);
  let count = 0;
  for (let civilian = 0; civilian < cohorts; civilian++) {
    const net =
      Math.min(1, hardship[civilian] * prices) * unaccepted[groupOf[civilian]] +
      grievance[civilian] +
      unmet -
      threshold;
    // Officers in view of a crowd are counted in whole ones: this is the rounding that the model's name r stands for.
    const bound = net <= 0 ? -1 : ratioBound(criticalRatio(net, riskAversion[civilian], arrestConstant), 'floor');
    activeBelow[civilian] = bound;
    if (bound >= 0 || active[civilian] > 0) restive[count++] = civilian;
  }
  world.restiveCount[0] = count;
}

/**
 * One step of the crowd in every place: who is out decides on what the step before showed; officers arrest some.
 * Persons come one by one, whatever the size of their cohort; only their reasons are those of the cohort.
 */
function crowdStep(world: World, setting: Setting, random: Random, hour: number): void {
  const { meetingShare } = setting.parameters.order;
  const { people } = setting;
  const before = world.choiceValue;
  before.set(world.activePersons);
  const slot = Math.floor(hour);
  for (let index = 0; index < world.restiveCount[0]; index++) {
    const civilian = world.restive[index];
    const place = setting.placeAt[world.presentCell[civilian]];
    const was = world.active[civilian];
    let now = 0;
    // Whoever is active stays out while it pays; others come by chance.
    if (
      place >= 0 &&
      isActive(world.activeBelow[civilian], officersAt(world, setting, place), Math.max(1, before[place] + 1))
    ) {
      const idle = people.persons[civilian] - world.gone[civilian] - world.detained[civilian] - was;
      now =
        was +
        binomial(
          idle,
          meetingShare,
          setting.nobodyMeets[idle],
          uniform(random, stream.meeting, people.key[civilian], slot, 0),
        );
    }
    if (now === was) continue;
    world.active[civilian] = now;
    if (place >= 0) world.activePersons[place] += now - was;
  }
  makeArrests(world, setting, random, hour);
}

/** Officers take some of each crowd as it stands now; the crowd is smaller when all are done. */
function makeArrests(world: World, setting: Setting, random: Random, hour: number): void {
  const taken = world.choiceValue.fill(0);
  for (let index = 0; index < world.restiveCount[0]; index++) {
    const civilian = world.restive[index];
    if (world.active[civilian] === 0) continue;
    const place = setting.placeAt[world.presentCell[civilian]];
    const arrested = arrest(world, setting, random, civilian, place, hour);
    taken[place] += arrested;
    world.active[civilian] -= arrested;
  }
  for (let place = 0; place < setting.places.length; place++) world.activePersons[place] -= taken[place];
}

/** Crowds and order, in steps of their own, by day and evening. */
export const publicOrder: Process = (world, setting, random) => {
  // Where citizens are individuals the process `street` moves them.
  if (setting.street !== undefined) return;
  const now = world.hour[0];
  const end = now + setting.tickHours;
  const { subStepHours, streetFromHour, streetUntilHour } = setting.parameters.order;
  if (hourOfDay(now) < setting.tickHours) readTheStreet(world, setting);
  for (let step = Math.ceil(now / subStepHours); step * subStepHours < end; step++) {
    const hour = step * subStepHours;
    // At night streets empty: the last crowd goes home at the first step after the evening.
    const clock = hourOfDay(hour);
    if (clock >= streetFromHour && clock < streetUntilHour) crowdStep(world, setting, random, hour);
    else disperse(world);
    followRiots(world, setting, hour, subStepHours);
  }
  if (hourOfDay(end) === 0) closeDay(world, setting, end);
};

function disperse(world: World): void {
  for (let index = 0; index < world.restiveCount[0]; index++) world.active[world.restive[index]] = 0;
  world.activePersons.fill(0);
}
