/** Whether anybody was somewhere at one tick and too far away at the next. */
import { fieldTo, onFoot, straightKm } from '../../../src/sim/ground.ts';
import { cellAt, flies } from '../../../src/sim/itinerary.ts';
import type { Setting } from '../../../src/sim/setting.ts';
import type { World } from '../../../src/sim/world.ts';

interface Whereabouts {
  readonly hour: number;
  /** By unit and ordinal: the cell, and the one that it is on its way into, -1 none. */
  readonly cells: ReadonlyMap<string, readonly [cell: number, next: number]>;
}

/** Where each detachment is at the end of the last tick. */
export function whereabouts(world: World): Whereabouts {
  const cells = new Map<string, readonly [number, number]>();
  const hour = world.hour[0];
  world.detachmentUnit.forEach((unit, detachment) => {
    if (unit < 0) return;
    const first = detachment * world.legsPerDetachment;
    let next = -1;
    for (let leg = first + world.legCount[detachment] - 1; leg > first && world.legArrive[leg] > hour; leg--)
      next = world.legCell[leg];
    cells.set(`${unit}/${world.detachmentOrdinal[detachment]}/${detachment}`, [cellAt(world, detachment, hour), next]);
  });
  return { hour, cells };
}

/** Detachments that moved further than they could since; a step under way may end at once. */
export function leaps(world: World, setting: Setting, before: Whereabouts): string[] {
  const faults: string[] = [];
  const elapsed = world.hour[0] - before.hour;
  for (const [name, [cell]] of whereabouts(world).cells) {
    const was = before.cells.get(name);
    if (was === undefined || was.includes(cell)) continue;
    const [unit, , detachment] = name.split('/').map(Number);
    const least = (from: number): number =>
      from < 0
        ? Infinity
        : flies(world, setting, detachment)
          ? straightKm(setting.ground, from, cell) / setting.parameters.movement.airKmPerHour
          : Math.min(fieldTo(setting.ground, 0, cell).hours[from], fieldTo(setting.ground, onFoot, cell).hours[from]);
    const hours = Math.min(least(was[0]), least(was[1]));
    // A slot that was freed and taken again in one tick is another detachment, which starts at its base.
    if (cell === setting.mainBases[setting.units[unit].base]) continue;
    if (hours > elapsed + 1e-6)
      faults.push(
        `${setting.units[unit].id} went from cell ${was[0]} to cell ${cell} in ${elapsed} h, at least ${hours} h are needed`,
      );
  }
  return faults;
}
