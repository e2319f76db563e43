import { sideOf } from '../blame.ts';
import { hourOfDay, hoursPerMonth } from '../calendar.ts';
import { actorCode } from '../codes.ts';
import { leaveCohort } from '../cohorts.ts';
import { leftByProgrammes } from '../communityProgrammes.ts';
import { placesWithin } from '../distances.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

const hoursPerDay = 24;

/** By place and group: the nearest band of the group that has the place in its reach, -1 none. */
function nearestBands(world: World, setting: Setting): Int32Array {
  const { actors, places, groups } = setting;
  const nearest = new Int32Array(places.length * groups.length).fill(-1);
  const least = new Float64Array(nearest.length).fill(Infinity);
  actors.forEach((actor, index) => {
    const group = sideOf(setting, index);
    if (actor.kind !== actorCode.band || world.actorFighters[index] === 0 || group < 0) return;
    const within = placesWithin(setting, world.actorCell[index], actor.reachKm);
    within.places.forEach((place, near) => {
      const each = place * groups.length + group;
      if (within.km[near] >= least[each]) return;
      nearest[each] = index;
      least[each] = within.km[near];
    });
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
  // Recruits go to bands that there are, so that who is nearest stays so for the day.
  const nearest = nearestBands(world, setting);
  for (let place = 0; place < places.length; place++)
    for (let group = 0; group < groups.length; group++) {
      const each = place * groups.length + group;
      if (world.areaPersons[each] === 0) continue;
      const band = nearest[each];
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
