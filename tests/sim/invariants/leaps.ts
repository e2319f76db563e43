/** Whether anybody was somewhere at one tick and too far away at the next. */
import { fieldTo, onFoot, straightKm } from '../../../src/sim/ground.ts';
import { cellAt, flies } from '../../../src/sim/itinerary.ts';
import type { Setting } from '../../../src/sim/setting.ts';
import type { World } from '../../../src/sim/world.ts';

/** By detachment: what holds its slot, the cell, and the one that it is on its way into, -1 none. */
export interface Whereabouts {
  hour: number;
  readonly unit: Int32Array;
  readonly ordinal: Int32Array;
  readonly cell: Int32Array;
  readonly next: Int32Array;
}

/** Room for where the detachments of a world are. */
export function roomFor(world: World): Whereabouts {
  const column = (): Int32Array => new Int32Array(world.detachmentUnit.length);
  return { hour: 0, unit: column(), ordinal: column(), cell: column(), next: column() };
}

/** Writes where each detachment is at the end of the last tick. */
export function lookAt(world: World, into: Whereabouts): void {
  const hour = world.hour[0];
  into.hour = hour;
  into.unit.set(world.detachmentUnit);
  into.ordinal.set(world.detachmentOrdinal);
  for (let detachment = 0; detachment < into.unit.length; detachment++) {
    if (into.unit[detachment] < 0) continue;
    const first = detachment * world.legsPerDetachment;
    let next = -1;
    for (let leg = first + world.legCount[detachment] - 1; leg > first && world.legArrive[leg] > hour; leg--)
      next = world.legCell[leg];
    into.cell[detachment] = cellAt(world, detachment, hour);
    into.next[detachment] = next;
  }
}

/** Detachments that moved further than they could since; a step under way may end at once. */
export function leaps(world: World, setting: Setting, before: Whereabouts): string[] {
  const faults: string[] = [];
  const hour = world.hour[0];
  const elapsed = hour - before.hour;
  for (let detachment = 0; detachment < before.unit.length; detachment++) {
    const unit = world.detachmentUnit[detachment];
    // Another unit or ordinal in the slot is another detachment.
    if (
      unit < 0 ||
      unit !== before.unit[detachment] ||
      world.detachmentOrdinal[detachment] !== before.ordinal[detachment]
    )
      continue;
    const cell = cellAt(world, detachment, hour);
    if (cell === before.cell[detachment] || cell === before.next[detachment]) continue;
    // A slot that was freed and taken again in one tick is another detachment, which starts at its base.
    if (cell === setting.mainBases[setting.units[unit].base]) continue;
    const least = (from: number): number =>
      from < 0
        ? Infinity
        : flies(world, setting, detachment)
          ? straightKm(setting.ground, from, cell) / setting.parameters.movement.airKmPerHour
          : Math.min(fieldTo(setting.ground, 0, cell).hours[from], fieldTo(setting.ground, onFoot, cell).hours[from]);
    const hours = Math.min(least(before.cell[detachment]), least(before.next[detachment]));
    if (hours > elapsed + 1e-6)
      faults.push(
        `${setting.units[unit].id} went from cell ${before.cell[detachment]} to cell ${cell} in ${elapsed} h, at least ${hours} h are needed`,
      );
  }
  return faults;
}
