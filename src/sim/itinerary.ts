/** Timed itineraries: which cell a detachment is in at which hour. Written whole; a task cuts them at the true place. */
import { isNight, isWet } from './calendar.ts';
import { stateCode } from './codes.ts';
import { never } from './columns.ts';
import { SimulationFailure } from './failure.ts';
import { valueOf } from './detachments.ts';
import { checkpointIn, knowsCheckpoints } from './extortion.ts';
import { fieldTo, onFoot, straightKm, type Mode } from './ground.ts';
import { drawnLine, routeCells } from './routes.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Way of moving on the ground at an hour: season and floods. */
export function vehicleMode(world: World, setting: Setting, hour: number): Mode {
  return (isWet(setting.calendar, hour) + (hour < world.floodUntil[0] ? 2 : 0)) as Mode;
}

export function modeOf(world: World, setting: Setting, detachment: number, hour: number): Mode {
  return world.detachmentFoot[detachment] ? onFoot : vehicleMode(world, setting, hour);
}

export const flies = (world: World, setting: Setting, detachment: number): boolean =>
  setting.units[world.detachmentUnit[detachment]].kind === 'aviation';

/** Cell of a detachment at an hour within its itinerary; its standing place when it has none. */
export function cellAt(world: World, detachment: number, hour: number): number {
  const count = world.legCount[detachment];
  if (count === 0) return world.detachmentCell[detachment];
  const from = detachment * world.legsPerDetachment;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (world.legArrive[from + middle] <= hour) low = middle;
    else high = middle - 1;
  }
  return world.legCell[from + low];
}

/** Last hour of the itinerary, or -never without one. */
export function itineraryEnd(world: World, detachment: number): number {
  const count = world.legCount[detachment];
  return count === 0 ? -never : world.legArrive[detachment * world.legsPerDetachment + count - 1];
}

/** Cells of one way, room for every cell; written anew by every call that uses it. */
interface Way {
  readonly cells: Int32Array;
  readonly line: number[];
}
const ways = new WeakMap<Setting, Way>();
const wayOf = (setting: Setting): Way => {
  let way = ways.get(setting);
  if (!way) ways.set(setting, (way = { cells: new Int32Array(setting.ground.cells), line: [] }));
  return way;
};

/** Begins a new itinerary where the detachment is; it stays there until `hour`. Events of the old one are void. */
export function beginItinerary(world: World, detachment: number, hour: number): void {
  const cell = cellAt(world, detachment, hour);
  const at = detachment * world.legsPerDetachment;
  world.detachmentCell[detachment] = cell;
  world.legCount[detachment] = 1;
  world.legCell[at] = cell;
  world.legArrive[at] = hour;
  world.legDepart[at] = hour;
  world.detachmentSerial[detachment]++;
  world.detachmentState[detachment] = stateCode.away;
}

function addLeg(world: World, detachment: number, cell: number, arrive: number): void {
  const count = world.legCount[detachment];
  if (count === world.legsPerDetachment)
    throw new SimulationFailure(
      'itinerary-overflow',
      `an itinerary of more than ${world.legsPerDetachment} legs at hour ${arrive}; greater cells (map.cellKm) have fewer`,
    );
  const at = detachment * world.legsPerDetachment + count;
  world.legDepart[at - 1] = Math.max(world.legDepart[at - 1], world.legArrive[at - 1]);
  world.legCell[at] = cell;
  world.legArrive[at] = arrive;
  world.legDepart[at] = arrive;
  world.legCount[detachment] = count + 1;
}

/** Stays `hours` more in the last cell. */
export function addStay(world: World, detachment: number, hours: number): void {
  world.legDepart[detachment * world.legsPerDetachment + world.legCount[detachment] - 1] += hours;
}

/**
 * Adds the way to a cell, by air in a straight line or over the ground in least time, slower in the dark.
 * @returns the hour of arrival, Infinity when there is no way (then nothing is added).
 * @throws SimulationFailure `itinerary-overflow` when the legs do not fit: nothing of a way is left out.
 */
export function addWay(world: World, setting: Setting, detachment: number, destination: number, mode: Mode): number {
  const { ground, parameters } = setting;
  const last = detachment * world.legsPerDetachment + world.legCount[detachment] - 1;
  const from = world.legCell[last];
  let hour = world.legDepart[last];
  if (from === destination) return hour;
  const { cells, line } = wayOf(setting);
  if (flies(world, setting, detachment)) {
    line.length = 0;
    const fromY = Math.floor(from / ground.width);
    const toY = Math.floor(destination / ground.width);
    drawnLine(ground.width, from - fromY * ground.width, fromY, destination - toY * ground.width, toY, line);
    for (let step = 1; step < line.length; step++) {
      hour += straightKm(ground, line[step - 1], line[step]) / parameters.movement.airKmPerHour;
      addLeg(world, detachment, line[step], hour);
    }
    return hour;
  }
  const field = fieldTo(ground, mode, destination);
  const count = routeCells(field, from, cells);
  if (count < 0) return Infinity;
  const guarded = knowsCheckpoints(setting);
  for (let step = 1; step < count; step++) {
    const dark = isNight(hour) ? parameters.movement.nightFactor : 1;
    hour += (field.hours[cells[step - 1]] - field.hours[cells[step]]) / dark;
    addLeg(world, detachment, cells[step], hour);
    // A unit that is weaker than a checkpoint negotiates; where it is going to, it is on another business.
    if (
      guarded &&
      step < count - 1 &&
      checkpointIn(world, setting, cells[step]) > valueOf(world, setting, detachment)
    ) {
      addStay(world, detachment, parameters.perpetrators.checkpointHours);
      hour += parameters.perpetrators.checkpointHours;
    }
  }
  return hour;
}

/** Kilometres along the itinerary from one leg to another, by road where there is one. */
export function legKm(setting: Setting, from: number, to: number): number {
  return straightKm(setting.ground, from, to) * 0.5 * (setting.ground.kmFactor[from] + setting.ground.kmFactor[to]);
}
