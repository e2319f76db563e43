/** What is made once of a ground: lines of rivers and roads, areas of places, where dots stand. Only looks depend on it. */
import type { MapGround } from '../frame.ts';
import { areasOf } from './layers.ts';
import { middles, riverLine, smoothed } from './lines.ts';
import { spreadOf, type Spread } from './civilians.ts';
import { radiusOf } from './placeSymbols.ts';

export interface DrawnGround {
  readonly ground: MapGround;
  /** In cells, x and y in turn. */
  readonly rivers: readonly Float32Array[];
  readonly roads: readonly Float32Array[];
  /** Where each road crosses water, or its middle; null without a bridge. */
  readonly bridges: readonly (Crossing | null)[];
  readonly areas: Int32Array;
  readonly spread: Spread;
  /** Pixels. */
  readonly placeRadii: Float32Array;
  readonly mostPeople: number;
}

export interface Crossing {
  readonly x: number;
  readonly y: number;
  /** Direction of the road there, in radians. */
  readonly angle: number;
}

/** Half the cells over which stairs become bends. */
const roadSmoothing = 3;
const riverSmoothing = 3;

export function drawnGround(ground: MapGround): DrawnGround {
  const mostPeople = ground.places.reduce((most, { population }) => Math.max(most, population), 0);
  const roads = ground.roads.map(({ cells }) => smoothed(middles(cells, ground.width), roadSmoothing));
  return {
    ground,
    rivers: ground.rivers.map((river, index) =>
      riverLine(smoothed(middles(river, ground.width), riverSmoothing), index),
    ),
    roads,
    bridges: ground.roads.map((_, index) => crossingOf(ground, index, roads[index])),
    areas: areasOf(ground),
    spread: spreadOf(ground.agents.count),
    placeRadii: Float32Array.from(ground.places, (place) => radiusOf(place, mostPeople)),
    mostPeople,
  };
}

function crossingOf({ roads, terrain, terrains }: MapGround, index: number, line: Float32Array): Crossing | null {
  const { bridge, cells } = roads[index];
  if (!bridge || cells.length === 0) return null;
  const water = terrains.indexOf('water');
  const wet = cells.findIndex((cell) => terrain[cell] === water);
  const point = wet >= 0 ? wet : cells.length >> 1;
  const before = 2 * Math.max(0, point - 1);
  const after = 2 * Math.min(cells.length - 1, point + 1);
  const angle = Math.atan2(line[after + 1] - line[before + 1], line[after] - line[before]);
  return { x: line[2 * point], y: line[2 * point + 1], angle };
}
