import { sideOf } from '../blame.ts';
import { hourOfDay, hoursPerMonth } from '../calendar.ts';
import { actorCode } from '../codes.ts';
import { leaveCohort } from '../cohorts.ts';
import { leftByProgrammes } from '../communityProgrammes.ts';
import { straightKm } from '../ground.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

const hoursPerDay = 24;

/** The nearest band of a group that has a place in its reach, -1 none. */
function nearestBand(world: World, setting: Setting, group: number, place: number): number {
  let nearest = -1;
  let least = Infinity;
  setting.actors.forEach((actor, index) => {
    if (actor.kind !== actorCode.band || world.actorFighters[index] === 0 || sideOf(setting, index) !== group) return;
    const km = straightKm(setting.ground, world.actorCell[index], setting.placeCells[place]);
    if (km > actor.reachKm || km >= least) return;
    nearest = index;
    least = km;
  });
  return nearest;
}

/** Takes whole persons of a group out of the cohorts in a place's area, drawn by head, into a band. */
function join(
  world: World,
  setting: Setting,
  random: Random,
  group: number,
  place: number,
  persons: number,
  day: number,
): number {
  const { people, nearestPlace, groups } = setting;
  const present = world.areaPersons[place * groups.length + group];
  const taken = Math.min(persons, present);
  for (let number = 0; number < taken; number++) {
    const luck = uniform(random, stream.recruitWho, setting.places[place].key, day, group * people.total + number);
    let left = luck * (present - number);
    for (let civilian = 0; civilian < people.cohorts; civilian++) {
      if (people.group[civilian] !== group || nearestPlace[world.presentCell[civilian]] !== place) continue;
      left -= people.persons[civilian] - world.gone[civilian];
      if (left >= 0) continue;
      world.joined[civilian]++;
      leaveCohort(world, setting, civilian);
      break;
    }
  }
  return taken;
}

/** People join the nearest band of their own side, in step with support for it. */
function recruit(world: World, setting: Setting, random: Random, day: number): void {
  const { places, groups, parameters } = setting;
  const daily = (parameters.recruitment.perThousandMonth * hoursPerDay) / hoursPerMonth / 1000;
  for (let place = 0; place < places.length; place++)
    for (let group = 0; group < groups.length; group++) {
      const each = place * groups.length + group;
      if (world.areaPersons[each] === 0) continue;
      const band = nearestBand(world, setting, group, place);
      if (band < 0) continue;
      const mean =
        daily *
        world.areaPersons[each] *
        world.support[each] *
        leftByProgrammes(world, setting, place) *
        world.actorMeans[band];
      const wanted = Math.floor(mean + uniform(random, stream.recruit, places[place].key, group, day));
      if (wanted === 0) continue;
      const joined = join(world, setting, random, group, place, wanted, day);
      world.actorFighters[band] += joined;
      world.tally[at.recruited] += joined;
    }
}

/** Fighters leave for good; where they go is not followed. */
function leave(world: World, setting: Setting, random: Random, day: number): void {
  const share = (setting.parameters.recruitment.leavePerMonth * hoursPerDay) / hoursPerMonth;
  setting.actors.forEach(({ kind, key }, index) => {
    if (kind !== actorCode.band) return;
    const mean = world.actorFighters[index] * share;
    const left = Math.min(world.actorFighters[index], Math.floor(mean + uniform(random, stream.desert, key, day, 0)));
    world.actorFighters[index] -= left;
    world.tally[at.deserted] += left;
  });
}

/** Daily: who supports an armed group joins it, a few at a time, and some of its fighters leave. */
export const recruitment: Process = (world, setting, random) => {
  const end = world.hour[0] + setting.tickHours;
  if (hourOfDay(end) !== 0) return;
  const day = Math.floor(end / hoursPerDay);
  recruit(world, setting, random, day);
  leave(world, setting, random, day);
};
