/** Where bands may camp: out of zones of separation, in cantonments, and away from areas where weapons are taken. */
import { forbidden } from './ceasefire.ts';
import { straightKm } from './ground.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import type { World } from './world.ts';

/** Is a cell in a box [x0, y0, x1, y1]? */
export function inBox(setting: Setting, cell: number, box: readonly [number, number, number, number]): boolean {
  const { width } = setting.ground;
  const y = Math.floor(cell / width);
  const x = cell - y * width;
  const [x0, y0, x1, y1] = box;
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Separation of forces: must a band leave its camp by now, because its group agreed to withdraw from there within days? */
export function mustWithdraw(world: World, setting: Setting, random: Random, actor: number): boolean {
  const { key, spoiler } = setting.actors[actor];
  const cell = world.actorCell[actor];
  return setting.truces.some(
    ({ parties, withdrawals, fromDay }) =>
      parties.includes(spoiler) &&
      withdrawals.some(({ box, days }) => {
        const due = 24 * (fromDay + days * uniform(random, stream.withdraw, key, 0, 0));
        return world.hour[0] >= due && inBox(setting, cell, box);
      }) &&
      forbidden(setting, world, cell, spoiler),
  );
}

/** Has a band that camps in a zone of separation still days left to withdraw? It breaks no ceasefire until then. */
export const mayStillLeave = (world: World, setting: Setting, truce: number, cell: number): boolean => {
  const { withdrawals, fromDay } = setting.truces[truce];
  return withdrawals.some(({ box, days }) => world.hour[0] < 24 * (fromDay + days) && inBox(setting, cell, box));
};

/** The cantonment where a band assembles: the nearest of a ceasefire that its group trusts well enough; -1 none. */
export function assemblyOf(world: World, setting: Setting, actor: number): number {
  const { spoiler } = setting.actors[actor];
  let nearest = -1;
  let least = Infinity;
  for (const { truce, cell } of setting.cantonments) {
    if (!setting.truces[truce].parties.includes(spoiler)) continue;
    if (world.truceHold[truce] <= setting.parameters.ceasefire.zoneHold) continue;
    const km = straightKm(setting.ground, world.actorCell[actor], cell);
    if (km >= least) continue;
    nearest = cell;
    least = km;
  }
  return nearest;
}

/** Share of a band's acts that its cantonment leaves: none where soldiers enough guard it, all where nobody does. 1 outside one. */
export function leftByCantonment(world: World, setting: Setting, actor: number): number {
  if (setting.cantonments.length === 0 || setting.actors[actor].spoiler < 0) return 1;
  const cell = world.actorCell[actor];
  if (assemblyOf(world, setting, actor) !== cell) return 1;
  let weight = 0;
  setting.actors.forEach(({ spoiler, arms }, other) => {
    if (spoiler >= 0 && world.actorCell[other] === cell && assemblyOf(world, setting, other) === cell)
      weight += world.actorFighters[other] * arms;
  });
  const guarded = world.garrisonValue[setting.nearestPlace[cell]];
  return weight > 0 ? 1 - Math.min(1, guarded / (setting.parameters.ceasefire.cantonGuard * weight)) : 1;
}

/** Is a cell in an area where nobody else may carry arms today? */
export const isWeaponsFree = (world: World, setting: Setting, cell: number): boolean =>
  setting.scenario.mission.weaponsFree.some(
    ({ box, fromDay }) => world.hour[0] >= 24 * fromDay && inBox(setting, cell, box),
  );

/** How far a weapons-free area keeps a band from camping at a place: by the armed presence that it believes in there. 1: not at all. */
export function leftByWeaponsFree(world: World, setting: Setting, actor: number, place: number): number {
  if (setting.scenario.mission.weaponsFree.length === 0) return 1;
  if (!isWeaponsFree(world, setting, setting.placeCells[place])) return 1;
  return 1 - world.beliefLevel[setting.actors[actor].perceiver * setting.places.length + place];
}
