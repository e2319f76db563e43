/** Detachments: in one place at an hour, no faster than the ground allows, and those that are gone do nothing. */
import { isNight } from '../calendar.ts';
import { roles, roleCode, stateCode, states } from '../codes.ts';
import { fieldTo, onFoot, straightKm } from '../ground.ts';
import { flies, modeOf } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Rounding of hours that are sums of steps. */
const slack = 1e-6;

/** Least hours from a cell to a neighbour: by air, or the faster of a vehicle on dry ground and of feet; Infinity where there is no way. */
function leastHours(world: World, setting: Setting, detachment: number, from: number, to: number): number {
  const { ground, parameters } = setting;
  const km = straightKm(ground, from, to);
  if (flies(world, setting, detachment)) return km / parameters.movement.airKmPerHour;
  const half = (mode: number, cell: number): number => 0.5 * ground.hoursPerKm[mode][cell] * ground.kmFactor[cell];
  return km * Math.min(half(0, from) + half(0, to), half(onFoot, from) + half(onFoot, to));
}

function legFaults(world: World, setting: Setting, detachment: number): string[] {
  const faults: string[] = [];
  const { width } = setting.ground;
  const first = detachment * world.legsPerDetachment;
  for (let leg = first; leg < first + world.legCount[detachment]; leg++) {
    const cell = world.legCell[leg];
    if (cell < 0 || cell >= setting.ground.cells) faults.push(`goes to cell ${cell}, off the map`);
    if (!(world.legDepart[leg] >= world.legArrive[leg] && world.legDepart[leg] < Infinity))
      faults.push(`is in leg ${leg - first} from ${world.legArrive[leg]} to ${world.legDepart[leg]}`);
    if (leg === first) continue;
    const before = world.legCell[leg - 1];
    const across = Math.abs((cell % width) - (before % width));
    const along = Math.abs(Math.floor(cell / width) - Math.floor(before / width));
    if (Math.max(across, along) !== 1) faults.push(`jumps from cell ${before} to cell ${cell}`);
    const hours = world.legArrive[leg] - world.legDepart[leg - 1];
    const least = leastHours(world, setting, detachment, before, cell);
    if (!(hours >= least - slack))
      faults.push(`takes ${hours} h from cell ${before} to cell ${cell}, at least ${least} h are needed`);
  }
  return faults;
}

function placeFaults(world: World, setting: Setting, detachment: number): string[] {
  const faults: string[] = [];
  const { ground } = setting;
  const count = world.legCount[detachment];
  const state = world.detachmentState[detachment];
  const role = world.detachmentRole[detachment];
  const base = world.detachmentBase[detachment];
  const cell = world.detachmentCell[detachment];
  if (world.detachmentStrength[detachment] <= 0) faults.push(`has ${world.detachmentStrength[detachment]} members`);
  if (state < 0 || state >= states.length) faults.push(`has state ${state}`);
  if (role < 0 || role >= roles.length) faults.push(`has role ${role}`);
  if (count < 0 || count > world.legsPerDetachment) faults.push(`has ${count} legs`);
  if ((state === stateCode.away) !== count > 0) faults.push(`is ${states[state]} with ${count} legs`);
  if (base < 0 || base >= world.baseCell.length || world.baseCell[base] < 0)
    faults.push(`belongs to base ${base}, which is closed`);
  if (cell < 0 || cell >= ground.cells) faults.push(`stands in cell ${cell}, off the map`);
  else if (count === 0 && !flies(world, setting, detachment) && ground.hoursPerKm[onFoot][cell] === Infinity)
    faults.push(`stands in cell ${cell}, where nobody can be`);
  const task = world.detachmentTask[detachment];
  if (task < -1 || task >= world.incidentCount[0]) faults.push(`answers incident ${task}`);
  if (isForgotten(world, setting, detachment)) faults.push(`stands in cell ${cell} though its orders ended`);
  return faults;
}

/** Orders ended and nothing under way, though it could have set out when this tick began. */
function isForgotten(world: World, setting: Setting, detachment: number): boolean {
  if (world.detachmentRole[detachment] !== roleCode.garrison || world.detachmentState[detachment] !== stateCode.ready)
    return false;
  const cell = world.detachmentCell[detachment];
  const home = world.baseCell[world.detachmentBase[detachment]];
  const began = world.hour[0] - setting.tickHours;
  if (cell === home) return true;
  if (setting.units[world.detachmentUnit[detachment]].noNight && isNight(began)) return false;
  return (
    flies(world, setting, detachment) ||
    fieldTo(setting.ground, modeOf(world, setting, detachment, began), home).hours[cell] < Infinity
  );
}

/** Everything about detachments, their itineraries, and their bases. */
export function itineraryFaults(world: World, setting: Setting): string[] {
  const faults: string[] = [];
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    const unit = world.detachmentUnit[detachment];
    if (unit < 0) {
      if (
        world.detachmentStrength[detachment] !== 0 ||
        world.legCount[detachment] !== 0 ||
        world.detachmentTask[detachment] !== -1
      )
        faults.push(`detachment ${detachment} is gone and still has members, a way or a task`);
      continue;
    }
    for (const fault of [...placeFaults(world, setting, detachment), ...legFaults(world, setting, detachment)])
      faults.push(`detachment ${detachment} of ${setting.units[unit].id} ${fault}`);
  }
  const taken = new Set<number>();
  for (let base = 0; base < world.baseCell.length; base++) {
    const cell = world.baseCell[base];
    if (cell < 0) continue;
    if (taken.has(cell)) faults.push(`base ${base} stands in cell ${cell} beside another`);
    taken.add(cell);
  }
  return faults;
}
