/** Movement controls: how strict they are at an hour, what they prevent, and what is left open when they go at once. */
import { isNight } from './calendar.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Strictness of all controls at a place. */
export const strictness = (world: World, place: number): number =>
  Math.min(1, world.controlLevel[place] + world.curfew[place]);

/** Enforced controls that all relied on, and that are gone: a leap counts for more than as many small steps. */
function openedAtOnce(world: World, place: number): number {
  const gone = Math.max(0, world.controlUsed[place] - strictness(world, place));
  return gone * gone * world.controlHeld[place];
}

/** What controls take from the gain of an act of an armed band at a place now, or what lifting them at once adds to it. */
export function controlledGain(world: World, { parameters, controls }: Setting, place: number): number {
  if (controls.length === 0) return 0;
  const { controlledActs, liftedSurge } = parameters.access;
  const strict = Math.min(1, world.controlLevel[place] + (isNight(world.hour[0]) ? world.curfew[place] : 0));
  return liftedSurge * openedAtOnce(world, place) - controlledActs * strict * world.controlHeld[place];
}

/** Crime at a place over crime there without controls. */
export function controlledCrime(world: World, { parameters, controls }: Setting, place: number): number {
  if (controls.length === 0) return 1;
  const { access } = parameters;
  return (
    (1 - access.controlledCrime * strictness(world, place) * world.controlHeld[place]) *
    (1 + access.liftedSurge * openedAtOnce(world, place))
  );
}

/** Share of mines and IEDs that controls leave to be laid in a cell. */
export function minesLeft(world: World, { parameters, controls, nearestPlace }: Setting, cell: number): number {
  if (controls.length === 0) return 1;
  const place = nearestPlace[cell];
  return 1 - parameters.access.controlledMines * world.controlLevel[place] * world.controlHeld[place];
}

/** Share of illicit goods that controls leave on their way from a site to its outlet (-1 none). */
export function goodsLeft(world: World, { parameters, controls }: Setting, site: number, outlet: number): number {
  if (controls.length === 0) return 1;
  const held = (place: number): number => (place < 0 ? 0 : world.controlLevel[place] * world.controlHeld[place]);
  return 1 - parameters.access.controlledGoods * Math.max(held(site), held(outlet));
}

/** Share of trade that controls leave. */
export const tradeLeft = (world: World, { parameters }: Setting, place: number): number =>
  (1 - parameters.access.controlledTrade * world.controlLevel[place]) *
  (1 - parameters.access.curfewTrade * world.curfew[place]);
