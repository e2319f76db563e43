import { hourOfDay } from '../calendar.ts';
import { callSoldiers, officersAt } from '../crowdForces.ts';
import { moodOf, readTheStreet } from '../crowdMood.ts';
import { closeDay, followRiots } from '../crowds.ts';
import { countLethal, turnMood, violentAt } from '../crowdViolence.ts';
import { halving } from '../decay.ts';
import { exp, log, normalQuantile } from '../math.ts';
import { binomial, mixKeys, uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { willingShare } from '../willing.ts';
import type { World } from '../world.ts';
import { arrest, bookArrests } from './detention.ts';
import type { Process } from './process.ts';

/** Above this mean a binomial number is a rounded normal one: exact sums take as long as they are large. */
const largeMean = 100;

/** How many of `persons` come out when each does with a chance. */
function meets(persons: number, share: number, luck: number): number {
  if (persons * share <= largeMean) return binomial(persons, share, exp(persons * log(1 - share)), luck);
  const spread = Math.sqrt(persons * share * (1 - share));
  return Math.max(
    0,
    Math.min(persons, Math.round(persons * share + spread * normalQuantile(Math.max(luck, Number.EPSILON)))),
  );
}

/** Who of a group is out after a step, before arrests: whom it still pays stays out, others come by chance. */
function stepGroup(
  world: World,
  setting: Setting,
  random: Random,
  place: number,
  group: number,
  arrestChance: number,
  slot: number,
): number {
  const index = place * setting.groups.length + group;
  const was = world.crowdActive[index];
  if (was === 0 && world.crowdReady[index] < 1) return 0;
  // Before no officer in view it is whom the morning found ready.
  const ready =
    arrestChance === 0
      ? world.crowdReady[index]
      : world.crowdPersons[index] * willingShare(moodOf(world, setting, place, group), arrestChance);
  const willing = Math.floor(Math.max(0, ready - world.crowdHeld[index]));
  const before = Math.max(world.crowdWilling[index], was);
  world.crowdWilling[index] = willing;
  const key = mixKeys(setting.places[place].key, group);
  // Those out are a sample of those who were willing: as many of them go home.
  const stay =
    was === 0 || willing >= before
      ? was
      : Math.min(willing, Math.floor((was * willing) / before + uniform(random, stream.goHome, key, slot, 0)));
  if (willing <= stay) return stay;
  return (
    stay + meets(willing - stay, setting.parameters.order.meetingShare, uniform(random, stream.meeting, key, slot, 0))
  );
}

/** One step of the crowd of a place: who is out decides on what the step before showed; officers arrest some. */
function stepPlace(
  world: World,
  setting: Setting,
  random: Random,
  place: number,
  hour: number,
  keptMood: number,
): void {
  const { arrestConstant } = setting.parameters.order;
  const groups = setting.groups.length;
  const first = place * groups;
  const before = world.activePersons[place];
  let some = before > 0;
  for (let group = 0; group < groups && !some; group++) some = world.crowdReady[first + group] >= 1;
  if (!some) {
    turnMood(world, setting, place, 0, keptMood);
    return;
  }
  callSoldiers(world, setting, place, violentAt(world, setting, place), hour);
  countLethal(world, setting, random, place, hour);
  // Officers in view of a crowd are counted in whole ones: this is the rounding that the model's name r stands for.
  const ratio = Math.floor(officersAt(world, setting, place) / (before + 1));
  const arrestChance = 1 - exp(-arrestConstant * ratio);
  let active = 0;
  for (let group = 0; group < groups; group++) {
    const now = stepGroup(world, setting, random, place, group, arrestChance, Math.floor(hour));
    world.crowdActive[first + group] = now;
    active += now;
  }
  world.activePersons[place] = active;
  if (active === 0) {
    turnMood(world, setting, place, 0, keptMood);
    return;
  }
  let arrested = 0;
  for (let group = 0; group < groups; group++) arrested += arrest(world, setting, random, place, group, hour);
  world.activePersons[place] -= arrested;
  turnMood(world, setting, place, arrested, keptMood);
}

/** Crowds and order, in steps of their own, by day and evening. */
export const publicOrder: Process = (world, setting, random) => {
  // Where citizens are individuals the process `street` moves them.
  if (setting.street !== undefined) return;
  const now = world.hour[0];
  const end = now + setting.tickHours;
  const { subStepHours, streetFromHour, streetUntilHour, agitationDays, moodHours } = setting.parameters.order;
  const keptMood = halving(subStepHours, moodHours);
  if (hourOfDay(now) < setting.tickHours) readTheStreet(world, setting);
  for (let step = Math.ceil(now / subStepHours); step * subStepHours < end; step++) {
    const hour = step * subStepHours;
    // At night streets empty: the last crowd goes home at the first step after the evening.
    const clock = hourOfDay(hour);
    if (clock >= streetFromHour && clock < streetUntilHour)
      for (let place = 0; place < setting.places.length; place++)
        stepPlace(world, setting, random, place, hour, keptMood);
    else disperse(world);
    followRiots(world, setting, hour, subStepHours);
  }
  bookArrests(world, setting, random, end);
  if (hourOfDay(end) !== 0) return;
  closeDay(world, setting, end);
  const kept = halving(1, agitationDays);
  for (let place = 0; place < setting.places.length; place++) world.agitation[place] *= kept;
};

function disperse(world: World): void {
  world.crowdActive.fill(0);
  world.crowdWilling.fill(0);
  world.activePersons.fill(0);
  world.soldiersCalled.fill(0);
}
