/** Ceasefires that a scenario writes: what they hold back, and where who agreed to one keeps out. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** How far a ceasefire between two groups holds now, 0 to 1; 0 where there is none. */
export function truceBetween(world: World, setting: Setting, a: number, b: number): number {
  let hold = 0;
  setting.truces.forEach(({ parties }, truce) => {
    if (parties.includes(a) && parties.includes(b) && a !== b) hold = Math.max(hold, world.truceHold[truce]);
  });
  return hold;
}

/** Share of a group's acts against people that its ceasefires leave, 1 without one. */
export function leftByTruces(world: World, setting: Setting, spoiler: number): number {
  let hold = 0;
  setting.truces.forEach(({ parties }, truce) => {
    if (parties.includes(spoiler)) hold = Math.max(hold, world.truceHold[truce]);
  });
  return 1 - setting.parameters.ceasefire.truceBinds * hold;
}

/** Is a cell in a zone that a group agreed to keep out of, by a ceasefire that holds well enough? */
export function forbidden(setting: Setting, world: World, cell: number, spoiler: number): boolean {
  const { width } = setting.ground;
  const y = Math.floor(cell / width);
  const x = cell - y * width;
  return setting.truces.some(
    ({ parties, zones }, truce) =>
      parties.includes(spoiler) &&
      world.truceHold[truce] > setting.parameters.ceasefire.zoneHold &&
      zones.some(([x0, y0, x1, y1]) => x >= x0 && x <= x1 && y >= y0 && y <= y1),
  );
}
