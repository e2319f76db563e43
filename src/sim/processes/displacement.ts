import { hourOfDay } from '../calendar.ts';
import { statusCode } from '../codes.ts';
import { never } from '../columns.ts';
import { fieldTo, onFoot } from '../ground.ts';
import { exp } from '../math.ts';
import { pick, uniform, type Random } from '../random.ts';
import { dispute, hearOfHome, heardFear, helped, wayOpen } from '../returns.ts';
import type { Setting } from '../setting.ts';
import { arriveAt, fullAt, siteAppeal } from '../sites.ts';
import { stream } from '../streams.ts';
import { at, placeAt } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Moves a cohort's people, dead left out, from one cell to another. */
function move(world: World, setting: Setting, civilian: number, to: number): void {
  const persons = setting.people.persons[civilian] - world.gone[civilian];
  const from = world.presentCell[civilian];
  const group = setting.people.group[civilian];
  const groups = setting.groups.length;
  world.personsPresent[from] -= persons;
  world.personsPresent[to] += persons;
  world.areaPersons[setting.nearestPlace[from] * groups + group] -= persons;
  world.areaPersons[setting.nearestPlace[to] * groups + group] += persons;
  world.presentCell[civilian] = to;
}

/** Appeal of each place as a refuge for so many persons, before distance: calm, a garrison, room. Whoever is on the way has taken room. */
function appeal(world: World, setting: Setting, place: number, persons: number): number {
  const { cell, population, camp } = setting.places[place];
  const { refugePersons, campAppeal, openAppeal, baseAppeal, garrisonValue, fearWeight } =
    setting.parameters.displacement;
  if (world.personsPresent[cell] + persons > fullAt(setting, place)) return 0;
  if (!camp && population < refugePersons) return 0;
  const guarded = Math.min(1, world.garrisonValue[place] / garrisonValue);
  return (
    (camp ? campAppeal : 1) *
    (openAppeal + baseAppeal * guarded) *
    Math.max(0, 1 - fearWeight * world.placeFear[place]) *
    siteAppeal(world, setting, place)
  );
}

/** Where a fleeing cohort goes: a calm, roomy place that it can walk to. -1 when there is none. */
function refuge(world: World, setting: Setting, random: Random, civilian: number, day: number): number {
  const { places } = setting;
  const from = world.presentCell[civilian];
  const persons = setting.people.persons[civilian] - world.gone[civilian];
  const { refugeKm } = setting.parameters.displacement;
  const { footKmPerHour } = setting.parameters.movement;
  let total = 0;
  for (let place = 0; place < places.length; place++) {
    const km = fieldTo(setting.ground, onFoot, places[place].cell).hours[from] * footKmPerHour;
    const value =
      places[place].cell === from || km === Infinity ? 0 : appeal(world, setting, place, persons) * exp(-km / refugeKm);
    world.choiceValue[place] = value;
    total += value;
  }
  if (total <= 0) return -1;
  return pick(
    world.choiceValue,
    0,
    places.length,
    total,
    uniform(random, stream.refuge, setting.people.key[civilian], day, 0),
  );
}

/** Hours that pass while people walk so many, some of them each day. */
const walkingTime = (setting: Setting, hours: number): number =>
  (24 / setting.parameters.displacement.walkHoursPerDay) * hours;

function flee(world: World, setting: Setting, random: Random, civilian: number, day: number): void {
  const place = refuge(world, setting, random, civilian, day);
  if (place < 0) return;
  const persons = setting.people.persons[civilian] - world.gone[civilian];
  const hours = fieldTo(setting.ground, onFoot, setting.placeCells[place]).hours[world.presentCell[civilian]];
  if (world.status[civilian] === statusCode.displaced)
    world.refugees[setting.nearestPlace[world.presentCell[civilian]]] -= persons;
  move(world, setting, civilian, setting.placeCells[place]);
  world.status[civilian] = statusCode.fleeing;
  world.arriveHour[civilian] = day * 24 + walkingTime(setting, hours);
  world.tally[at.fled] += persons;
}

function comeHome(world: World, setting: Setting, civilian: number, day: number): void {
  const persons = setting.people.persons[civilian] - world.gone[civilian];
  const home = world.homeCell[civilian];
  const hours = fieldTo(setting.ground, onFoot, home).hours[world.presentCell[civilian]];
  world.refugees[setting.nearestPlace[world.presentCell[civilian]]] -= persons;
  move(world, setting, civilian, home);
  world.status[civilian] = statusCode.returning;
  world.arriveHour[civilian] = day * 24 + walkingTime(setting, hours);
  world.tally[at.returned] += persons;
  dispute(world, setting, civilian, persons);
}

/** A cohort that is away, under way or afraid, on a day. @returns its persons where they are then away from home */
function stepCohort(world: World, setting: Setting, random: Random, civilian: number, end: number): number {
  const { people } = setting;
  const { fearThreshold, leavePerDay, returnFear, returnDays } = setting.parameters.displacement;
  const status = world.status[civilian];
  const day = Math.floor(end / 24);
  const persons = people.persons[civilian] - world.gone[civilian];
  if (persons === 0) return 0;
  if (world.arriveHour[civilian] <= end) {
    world.arriveHour[civilian] = never;
    world.status[civilian] = status === statusCode.fleeing ? statusCode.displaced : statusCode.home;
    if (status === statusCode.fleeing) {
      const place = setting.nearestPlace[world.presentCell[civilian]];
      world.refugees[place] += persons;
      const home = people.place[civilian] * setting.groups.length + people.group[civilian];
      arriveAt(world, setting, place, persons, world.support[home]);
    }
  } else if (status <= statusCode.displaced && status !== statusCode.fleeing) {
    const fear = world.fear[civilian];
    if (fear > fearThreshold && world.detained[civilian] === 0) {
      const chance = (leavePerDay * (fear - fearThreshold)) / (1 - fearThreshold);
      if (uniform(random, stream.flight, people.key[civilian], day, 0) < chance)
        flee(world, setting, random, civilian, day);
    } else if (
      status === statusCode.displaced &&
      heardFear(world, setting, people.place[civilian]) < returnFear &&
      uniform(random, stream.homecoming, people.key[civilian], day, 0) <
        helped(world, setting, people.place[civilian]) / returnDays &&
      wayOpen(world, setting, world.homeCell[civilian], world.presentCell[civilian])
    )
      comeHome(world, setting, civilian, day);
  }
  if (world.status[civilian] !== statusCode.fleeing && world.status[civilian] !== statusCode.displaced) return 0;
  world.placeTally[placeAt.displacedPersonDays * setting.places.length + people.place[civilian]] += persons;
  return persons;
}

function stepPeople(world: World, setting: Setting, random: Random, end: number): number {
  const { fearThreshold } = setting.parameters.displacement;
  const { status, arriveHour, fear } = world;
  let displaced = 0;
  for (let civilian = 0; civilian < setting.people.cohorts; civilian++) {
    // Nearly everybody: at home, not under way and not afraid.
    if (status[civilian] === statusCode.home && arriveHour[civilian] > end && fear[civilian] <= fearThreshold) continue;
    displaced += stepCohort(world, setting, random, civilian, end);
  }
  return displaced;
}

/** Daily: people flee from fear to places that they can reach, arrive, and return when home has calmed. */
export const displacement: Process = (world, setting, random) => {
  const end = world.hour[0] + setting.tickHours;
  if (hourOfDay(end) !== 0) return;
  hearOfHome(world, setting);
  const displaced = stepPeople(world, setting, random, end);
  world.tally[at.displacedPersonDays] += displaced;
  world.tally[at.peakDisplaced] = Math.max(world.tally[at.peakDisplaced], displaced);
};
