/** What of roads, markets and schools no process changes: which road a step runs along, and which markets a place looks to. */
import type { Scenario } from '../scenario/schema.ts';
import { fieldTo, straightKm, type Ground } from './ground.ts';

export interface AccessPlan {
  /** Do people in flight return by road and news, not only to a calm home? */
  readonly byRoad: boolean;
  /** By place: the nearest other markets by the dry way, the nearest first. */
  readonly markets: readonly (readonly number[])[];
  /** Does the map have a market at all? */
  readonly trades: boolean;
  /** By place: is there a school in reach? Where the map has none, everywhere. */
  readonly school: Uint8Array;
  /** Road of a step between two neighbouring cells, by `stepKey`. */
  readonly roadOf: ReadonlyMap<number, number>;
}

/** Names the step between two cells, the same in both directions. */
export const stepKey = (cells: number, from: number, to: number): number =>
  Math.min(from, to) * cells + Math.max(from, to);

function roadsOfSteps(ground: Ground): Map<number, number> {
  const roadOf = new Map<number, number>();
  ground.roads.forEach(({ cells }, road) => {
    for (let step = 1; step < cells.length; step++) {
      const key = stepKey(ground.cells, cells[step - 1], cells[step]);
      if (!roadOf.has(key)) roadOf.set(key, road);
    }
  });
  return roadOf;
}

export function createAccess(
  scenario: Scenario,
  ground: Ground,
  placeCells: Int32Array,
  markets: readonly number[],
): AccessPlan | undefined {
  if (scenario.access === undefined) return undefined;
  const { access } = scenario.parameters;
  const most = Math.round(access.markets);
  const schools = scenario.places.flatMap(({ facilities }, place) => (facilities.includes('school') ? [place] : []));
  const near = (a: number, b: number): boolean => straightKm(ground, placeCells[a], placeCells[b]) <= access.schoolKm;
  return {
    byRoad: scenario.access.returns === 'road',
    trades: markets.length > 0,
    markets: scenario.places.map((_, place) => {
      const hours = (market: number): number => fieldTo(ground, 0, placeCells[market]).hours[placeCells[place]];
      return markets
        .filter((market) => market !== place && hours(market) < Infinity)
        .sort((a, b) => hours(a) - hours(b) || a - b)
        .slice(0, most);
    }),
    school: Uint8Array.from(scenario.places, (_, place) =>
      schools.length === 0 || schools.some((school) => near(school, place)) ? 1 : 0,
    ),
    roadOf: roadsOfSteps(ground),
  };
}
