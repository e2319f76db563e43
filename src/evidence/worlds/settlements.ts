/** Where people live: towns apart from each other, villages along the roads between them, sizes by a rank-size law. */
import { pow } from '../../sim/math.ts';
import { apportion } from '../../sim/people.ts';
import { uniform, type Random } from '../../sim/random.ts';
import { fieldAt, fromGreatest } from './field.ts';
import { kmBetween, type Land } from './land.ts';
import { luck } from './luck.ts';
import { neighbours } from './network.ts';
import type { World } from './features.ts';

export interface Settlement {
  readonly id: string;
  readonly kind: 'town' | 'village' | 'mine';
  readonly rank: number;
  readonly at: readonly [x: number, y: number];
  readonly population: number;
  /** 0 to 1. */
  readonly proneness: number;
}

type At = readonly [number, number];

/** Cells tried for a town; the one farthest from all towns is taken. */
const townTries = 10;
/** Tries to put a village two cells from every other settlement, before beside one will do. */
const spotTries = 40;

/** Settlements in order of size, the largest first. @throws RangeError when the map has no room for them */
export function settle(world: World, land: Land, random: Random): Settlement[] {
  const towns = placeTowns(world, land, random);
  const spots = placeVillages(world, land, random, towns);
  const named = Math.round(world.population * (1 - world.ruralShare));
  const people = apportion(named, sizes(world));
  const mines = new Set(
    fromGreatest(spots.map((_, rank) => (rank < towns.length ? -1 : uniform(random, luck.mine, rank, 0, 0)))).slice(
      0,
      Math.min(spots.length - towns.length, Math.round(world.mineShare * spots.length)),
    ),
  );
  const prone = proneness(world, random, spots);
  return spots.map((at, rank) => {
    const kind = rank < towns.length ? 'town' : mines.has(rank) ? 'mine' : 'village';
    return {
      id: `${kind}${rank + 1}`,
      kind,
      rank,
      at,
      population: people[rank],
      proneness: kind === 'mine' ? world.proneness : prone[rank],
    };
  });
}

/** Shares of the people in settlements: the largest apart, the others by rank. */
function sizes({ settlements, sizeExponent, primacy }: World): number[] {
  const weights = Array.from({ length: settlements }, (_, rank) => (rank === 0 ? primacy : pow(rank, -sizeExponent)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Best of some random cells, each as far as can be from the towns before it (Mitchell 1991); the first near the middle. */
function placeTowns(world: World, land: Land, random: Random): At[] {
  const towns: At[] = [];
  const count = Math.min(world.settlements, Math.max(2, Math.round(world.townShare * world.settlements)));
  while (towns.length < count) {
    const rank = towns.length;
    let best: At | undefined;
    let farthest = -1;
    for (let attempt = 0, dry = 0; dry < townTries && attempt < 100 * townTries; attempt++) {
      const at: At =
        rank === 0
          ? spot(land, random, luck.capital, 0, attempt, 0.25)
          : spot(land, random, luck.town, rank, attempt, 0);
      if (!isFree(land, towns, at, 0)) continue;
      dry++;
      const nearest = rank === 0 ? 0 : Math.min(...towns.map((town) => kmBetween(land, town, at)));
      if (nearest > farthest) {
        farthest = nearest;
        best = at;
      }
    }
    if (best === undefined) throw new RangeError(`no room for ${world.settlements} settlements on this map`);
    towns.push(best);
  }
  return towns;
}

/** A cell, at least `margin` of the map's extent away from its edges. */
function spot(land: Land, random: Random, stream: number, a: number, b: number, margin: number): At {
  const along = (extent: number, key: number): number =>
    Math.floor((margin + (1 - 2 * margin) * uniform(random, stream, a, b, key)) * extent);
  return [along(land.width, 0), along(land.height, 1)];
}

/** Is the cell dry, on the map, and more than `gap` cells from every settlement? */
function isFree(land: Land, taken: readonly At[], [x, y]: At, gap: number): boolean {
  return (
    x >= 0 &&
    y >= 0 &&
    x < land.width &&
    y < land.height &&
    !land.water[y * land.width + x] &&
    taken.every(([otherX, otherY]) => Math.abs(otherX - x) > gap || Math.abs(otherY - y) > gap)
  );
}

/** Towns, then villages: most of them on or beside a line from town to town, the others anywhere. */
function placeVillages(world: World, land: Land, random: Random, towns: readonly At[]): At[] {
  const spots = towns.slice();
  const lines = neighbours(towns).map(({ a, b }) => ({
    from: towns[a],
    to: towns[b],
    km: kmBetween(land, towns[a], towns[b]),
  }));
  const total = lines.reduce((sum, { km }) => sum + km, 0);
  const nextToRoad = (rank: number, attempt: number): At => {
    let left = uniform(random, luck.roadSpot, rank, attempt, 0) * total;
    const line = lines.find(({ km }) => (left -= km) < 0) ?? lines[0];
    const way = uniform(random, luck.roadSpot, rank, attempt, 1);
    const aside = (key: number): number => Math.floor(3 * uniform(random, luck.roadSpot, rank, attempt, key)) - 1;
    const along = (from: number, to: number): number => Math.round(from + way * (to - from));
    return [along(line.from[0], line.to[0]) + aside(2), along(line.from[1], line.to[1]) + aside(3)];
  };
  for (let rank = towns.length; rank < world.settlements; rank++) {
    const along = uniform(random, luck.alongRoad, rank, 0, 0) < world.alongRoads;
    let found: At | undefined;
    for (let attempt = 0; attempt < 10 * spotTries && found === undefined; attempt++) {
      // What finds no room beside a road is put anywhere.
      const at =
        along && attempt < 2 * spotTries ? nextToRoad(rank, attempt) : spot(land, random, luck.spot, rank, attempt, 0);
      if (isFree(land, spots, at, attempt % (2 * spotTries) < spotTries ? 1 : 0)) found = at;
    }
    if (found === undefined) throw new RangeError(`no room for ${world.settlements} settlements on this map`);
    spots.push(found);
  }
  return spots;
}

/** The share of settlements where a smooth field and their own luck are highest is prone, the more the higher. */
function proneness({ proneShare, proneness: most, pronenessKm, cellKm }: World, random: Random, spots: readonly At[]) {
  const values = spots.map(
    ([x, y], rank) =>
      fieldAt(random, luck.proneness, pronenessKm / cellKm, x, y) + 2 * uniform(random, luck.pronenessNear, rank, 0, 0),
  );
  const prone = new Array<number>(spots.length).fill(0);
  const count = Math.round(proneShare * spots.length);
  fromGreatest(values)
    .slice(0, count)
    .forEach((rank, order) => {
      prone[rank] = Math.round((100 * most * (count - order)) / count) / 100;
    });
  return prone;
}
