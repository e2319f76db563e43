/** Who can trade and go to school today: ways, checkpoints, fear and controls between a place and its markets. */
import { tradeLeft } from './controls.ts';
import { fieldTo } from './ground.ts';
import { vehicleMode } from './itinerary.ts';
import { checkpointsOnWay, worstHazard } from './roads.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Share of trade that gets through on the way between two places at the end of this tick, 0 where there is none. */
function throughWay(world: World, setting: Setting, from: number, to: number): number {
  const { ground, parameters, placeCells } = setting;
  const { slowLoss, checkpointLoss } = parameters.access;
  const mode = vehicleMode(world, setting, world.hour[0]);
  const field = fieldTo(ground, mode, placeCells[to]);
  const cell = placeCells[from];
  const hours = field.hours[cell];
  if (hours === Infinity) return 0;
  const dry = fieldTo(ground, 0, placeCells[to]).hours[cell];
  const quick = hours > 0 ? Math.min(1, dry / hours) : 1;
  let share = Math.max(0, 1 - worstHazard(world, field, cell) / parameters.hazard.closedAt);
  share *= 1 - slowLoss * (1 - quick);
  for (let held = checkpointsOnWay(world, setting, field, cell); held > 0; held--) share *= 1 - checkpointLoss;
  return share;
}

/**
 * Share of trade between a place and markets that gets through today, 0 to 1. A place with a market of its own needs a way
 * to another one for part of its goods. 1 on a map without any market.
 */
export function reachable(world: World, setting: Setting, place: number): number {
  const { access, places, parameters } = setting;
  if (access === undefined || !access.trades) return 1;
  const ownShare = places[place].market ? parameters.access.ownMarket : 0;
  const others = access.markets[place];
  let best = 0;
  for (const market of others) best = Math.max(best, throughWay(world, setting, place, market));
  const supplied = others.length === 0 && places[place].market ? 1 : ownShare + (1 - ownShare) * best;
  return supplied * Math.sqrt(1 - world.placeFear[place]) * tradeLeft(world, setting, place);
}

/** People of a place's area. */
export function peopleOf(world: World, setting: Setting, place: number): number {
  const groups = setting.groups.length;
  let persons = 0;
  for (let group = 0; group < groups; group++) persons += world.areaPersons[place * groups + group];
  return persons;
}

/** Persons at a place who live on aid or go without: the displaced, and those whom trade does not reach. */
export function needy(world: World, setting: Setting, place: number): number {
  const persons = peopleOf(world, setting, place);
  const displaced = Math.min(persons, world.refugees[place]);
  return displaced + (persons - displaced) * (1 - world.marketReach[place]);
}
