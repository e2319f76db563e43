/** Soldiers whom protected sites tie down: taken first, under every doctrine, from the nearest base, by people in the site. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { guardsWanted } from '../formerFighters.ts';
import { fieldTo } from '../ground.ts';
import { vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { membersOf, post } from './posting.ts';

/** The main base nearest to a place by road now; -1 where none can go there. */
function nearestBase(world: World, setting: Setting, place: number): number {
  const { ground, placeCells, mainBases } = setting;
  if (ground.permission[placeCells[place]] === denied) return -1;
  const { hours } = fieldTo(ground, vehicleMode(world, setting, world.hour[0]), placeCells[place]);
  let best = -1;
  mainBases.forEach((cell, base) => {
    if (hours[cell] < (best < 0 ? Infinity : hours[mainBases[best]])) best = base;
  });
  return best;
}
/** Code of the ground. */
const denied = 2;

/** Cells that each main base guards, one for each detachment of a doctrine's smallest size. */
export function sitePosts(world: World, setting: Setting, { smallestSubUnit }: Doctrine): number[][] {
  const posts: number[][] = setting.mainBases.map(() => []);
  const wantedAt = (place: number): number =>
    (setting.parameters.sites.guardsPerThousand * world.personsPresent[setting.placeCells[place]]) / 1000;
  const protectedSites = setting.sites
    .filter(({ soldiers }) => soldiers !== 'none')
    .map(({ place }): readonly [place: number, wanted: number] => [place, wantedAt(place)]);
  for (const [place, wanted] of [...protectedSites, ...guardsWanted(world, setting)]) {
    const base = nearestBase(world, setting, place);
    if (base < 0) continue;
    const cell = setting.placeCells[place];
    for (let piece = 0; piece < Math.ceil(wanted / smallestSubUnit); piece++) posts[base].push(cell);
  }
  return posts;
}

/** Infantry that each main base has left once sites are guarded, and how many detachments those take. */
export function besideSites(
  world: World,
  setting: Setting,
  doctrine: Doctrine,
  infantry: readonly number[],
): { left: number[]; guards: number[] } {
  const posts = sitePosts(world, setting, doctrine);
  const guards = infantry.map((persons, base) =>
    Math.min(posts[base].length, Math.floor(persons / doctrine.smallestSubUnit)),
  );
  return { left: infantry.map((persons, base) => persons - guards[base] * doctrine.smallestSubUnit), guards };
}

/** Sends the guards of sites to them. */
export function postSiteGuards(world: World, setting: Setting, doctrine: Doctrine): void {
  if (setting.sites.length === 0 && setting.scenario.ddr === undefined) return;
  sitePosts(world, setting, doctrine).forEach((cells, base) =>
    post(world, setting, membersOf(world, setting, base, 'siteGuard'), cells),
  );
}
