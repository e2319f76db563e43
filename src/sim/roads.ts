/** Routes as people, bands and headquarters find them. */
import { stepKey } from './accessPlan.ts';
import { isWet } from './calendar.ts';
import { checkpointIn, knowsCheckpoints } from './extortion.ts';
import type { RouteField } from './routes.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Status of a route, the worse the greater. */
export const roadStatus = { green: 0, amber: 1, red: 2, black: 3 } as const;
/** Codes of the ground. */
const [pavedClass, denied] = [3, 2];

/** Roads along the way of a field from a cell, each once in a row. */
export function roadsOnWay({ access, ground }: Setting, field: RouteField, from: number): number[] {
  const roads: number[] = [];
  if (access === undefined || field.hours[from] === Infinity) return roads;
  for (let cell = from; field.next[cell] >= 0; cell = field.next[cell]) {
    const road = access.roadOf.get(stepKey(ground.cells, cell, field.next[cell]));
    if (road !== undefined && roads[roads.length - 1] !== road) roads.push(road);
  }
  return roads;
}

/** Worst hazard along the way of a field from a cell, its two ends included. */
export function worstHazard(world: World, field: RouteField, from: number): number {
  let worst = 0;
  for (let cell = from; cell >= 0; cell = field.next[cell]) worst = Math.max(worst, world.hazard[cell]);
  return worst;
}

/** Checkpoints of bands along the way of a field from a cell. */
export function checkpointsOnWay(world: World, setting: Setting, field: RouteField, from: number): number {
  if (!knowsCheckpoints(setting)) return 0;
  let count = 0;
  for (let cell = from; cell >= 0; cell = field.next[cell]) if (checkpointIn(world, setting, cell) > 0) count++;
  return count;
}

/** The status of a road as it is. black: closed; red: held by a band, much mined, or denied; amber: doubtful or slow. */
export function statusOf(world: World, setting: Setting, road: number, hour: number): number {
  const { cells, bridge } = setting.ground.roads[road];
  const { access, hazard } = setting.parameters;
  const blocked = knowsCheckpoints(setting);
  let worst = 0;
  let permission = 0;
  let paved = true;
  let held = false;
  for (const cell of cells) {
    worst = Math.max(worst, world.hazard[cell]);
    permission = Math.max(permission, setting.ground.permission[cell]);
    paved &&= setting.ground.roadClass[cell] === pavedClass;
    held ||= blocked && checkpointIn(world, setting, cell) > 0;
  }
  if (worst >= hazard.closedAt || (bridge && hour < world.floodUntil[0])) return roadStatus.black;
  if (worst >= access.redAt || held || permission === denied) return roadStatus.red;
  const slow = !paved && isWet(setting.calendar, hour) === 1;
  return worst >= access.amberAt || permission > 0 || slow ? roadStatus.amber : roadStatus.green;
}

/** Is a road, as headquarters knows it, safe for a convoy without soldiers? What nobody saw for long is not. */
export function isSafe(world: World, setting: Setting, road: number, hour: number): boolean {
  const { staleDays } = setting.parameters.access;
  return world.roadKnown[road] <= roadStatus.amber && hour - world.roadKnownHour[road] <= 24 * staleDays;
}
