/** Roads between settlements: as dense as asked, the best of them between the largest towns. */
import { drawnLine } from '../../sim/routes.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { World } from './features.ts';
import { kmBetween, type Land } from './land.ts';
import { growth, neighbours, shortest, type Link } from './network.ts';
import type { Settlement } from './settlements.ts';

type Roads = NonNullable<ScenarioFile['roads']>;

/** Length by road over the straight line: 1.15 in the Central African Republic, 1.26 in South Sudan (docs/worlds.md). */
const winding = 1.2;

/** Roads that join all settlements, and more until their density is reached or all neighbours are joined. */
export function buildRoads(world: World, land: Land, settlements: readonly Settlement[]): Roads {
  const points = settlements.map(({ at }) => at);
  const kmOf = ({ a, b }: Link): number => winding * kmBetween(land, points[a], points[b]);
  const { tree, rest } = growth(points, neighbours(points));
  const asked = (world.roadKmPer1000Km2 * land.width * land.height * land.cellKm * land.cellKm) / 1000;
  const links = tree.slice();
  let built = links.reduce((sum, link) => sum + kmOf(link), 0);
  for (const link of rest) {
    if (built + kmOf(link) > asked) continue;
    links.push(link);
    built += kmOf(link);
  }
  const classes = classify(world, links, importance(points, links, settlements), kmOf);
  return links.map((link, index) => ({
    between: [settlements[link.a].id, settlements[link.b].id],
    class: classes[index],
    km: Math.round(10 * kmOf(link)) / 10,
    ...(crossesWater(land, points[link.a], points[link.b]) ? { bridge: true } : {}),
  }));
}

/** Order of the links: those on the ways from the largest settlement to each other one, by the size of that one. */
function importance(
  points: readonly (readonly [number, number])[],
  links: readonly Link[],
  settlements: readonly Settlement[],
): number[] {
  const { by } = shortest(points, links, 0);
  const order: number[] = [];
  const seen = new Set<number>();
  for (let rank = 1; rank < settlements.length; rank++)
    for (let point = rank; by[point] >= 0 && !seen.has(by[point]);) {
      const link = by[point];
      seen.add(link);
      order.push(link);
      point = links[link].a === point ? links[link].b : links[link].a;
    }
  links.forEach((_, link) => {
    if (!seen.has(link)) order.push(link);
  });
  return order;
}

function classify(
  { pavedShare, unpavedShare }: World,
  links: readonly Link[],
  order: readonly number[],
  kmOf: (link: Link) => number,
): Roads[number]['class'][] {
  const total = links.reduce((sum, link) => sum + kmOf(link), 0);
  const classes = new Array<Roads[number]['class']>(links.length).fill('track');
  let before = 0;
  for (const link of order) {
    const share = before / total;
    if (share < pavedShare) classes[link] = 'paved';
    else if (share < pavedShare + unpavedShare) classes[link] = 'unpaved';
    before += kmOf(links[link]);
  }
  return classes;
}

function crossesWater(land: Land, a: readonly [number, number], b: readonly [number, number]): boolean {
  const cells: number[] = [];
  drawnLine(land.width, a[0], a[1], b[0], b[1], cells);
  return cells.some((cell) => land.water[cell] === 1);
}
