/** Brings the detachments of every unit to what its doctrine asks: dissolves what is too many, forms what is missing. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { roleCode, stateCode } from '../codes.ts';
import { dissolve, formDetachment } from '../detachments.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { postCordons } from './cordons.ts';
import { postPolice } from './policePosts.ts';
import { besideSites, postSiteGuards } from './siteGuards.ts';
import { deployable, infantryByBase, infantryPlan, otherPlan, personsOut, tobsByBase } from './strength.ts';

const atHome = (world: World, detachment: number): boolean =>
  world.detachmentState[detachment] === stateCode.ready &&
  world.detachmentCell[detachment] === world.baseCell[world.detachmentBase[detachment]];

/** Ends the orders of the posture before: who is in base joins its unit's pool, who is out does so on return. */
export function standDown(world: World): void {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    if (atHome(world, detachment)) dissolve(world, detachment);
    else world.detachmentRole[detachment] = roleCode.garrison;
  }
}

/** Detachments of a role that belong to main bases and pass the test, in the order of their units and numbers. */
function standing(world: World, setting: Setting, role: number, mine: (unit: number) => boolean): number[] {
  const found: number[] = [];
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    const unit = world.detachmentUnit[detachment];
    if (
      unit >= 0 &&
      mine(unit) &&
      world.detachmentRole[detachment] === role &&
      world.detachmentBase[detachment] < setting.mainBases.length
    )
      found.push(detachment);
  }
  return found.sort(
    (a, b) =>
      world.detachmentUnit[a] - world.detachmentUnit[b] || world.detachmentOrdinal[a] - world.detachmentOrdinal[b],
  );
}

/** Dissolves what is too many of a role; who is out joins its unit on return. */
function reduce(world: World, detachments: number[], count: number): void {
  while (detachments.length > count) {
    const last = detachments.pop()!;
    if (atHome(world, last)) dissolve(world, last);
    else world.detachmentRole[last] = roleCode.garrison;
  }
}

/** The unit with most persons free to form a detachment of this size; -1 when none has enough. */
function donor(world: World, units: readonly number[], spare: readonly number[], size: number): number {
  let best = -1;
  let most = size - 1;
  for (const unit of units) {
    const free = Math.min(world.unitPool[unit], spare[unit] - personsOut(world, unit));
    if (free > most) {
      best = unit;
      most = free;
    }
  }
  return best;
}

function deployInfantry(world: World, setting: Setting, doctrine: Doctrine, spare: readonly number[]): void {
  const { personsPerVehicle } = setting.parameters.movement;
  const { left: infantry, guards } = besideSites(world, setting, doctrine, infantryByBase(setting, spare));
  const tobs = tobsByBase(doctrine, infantry);
  for (let base = 0; base < infantry.length; base++) {
    const units = setting.units.flatMap((unit, index) =>
      unit.kind === 'infantry' && unit.base === base ? [index] : [],
    );
    const vehicles = units.reduce((sum, unit) => sum + setting.units[unit].vehicles, 0);
    for (const { role, size, count } of infantryPlan(
      setting,
      doctrine,
      infantry[base],
      tobs[base] * doctrine.tobStrength,
      guards[base],
    )) {
      const mine = standing(world, setting, roleCode[role], (unit) => units.includes(unit));
      reduce(world, mine, count);
      while (mine.length < count) {
        const unit = donor(world, units, spare, size);
        if (unit < 0) break;
        mine.push(formDetachment(world, setting, unit, size, role));
      }
      if (role !== 'patrol') continue;
      const riding = Math.min(
        Math.ceil(mine.length * (1 - doctrine.footShare)),
        Math.floor((vehicles * personsPerVehicle) / size),
      );
      mine.forEach((detachment, number) => {
        world.detachmentFoot[detachment] = number < riding ? 0 : 1;
      });
    }
  }
}

/**
 * Forms patrols, guards and reserves of every base and unit, and posts the police with the soldiers who cover them.
 * Temporary bases are formed before, by their own step.
 */
export function deploy(world: World, setting: Setting, doctrine: Doctrine, weights: Float64Array): void {
  const spare = deployable(world, setting);
  deployInfantry(world, setting, doctrine, spare);
  setting.units.forEach((unit, index) => {
    if (unit.kind === 'infantry') return;
    const { role, size, count } = otherPlan(setting, index, spare[index]);
    const mine = standing(world, setting, roleCode[role], (other) => other === index);
    reduce(world, mine, count);
    // A unit that goes as one goes with everybody who has come since.
    if (count === 1 && mine.length === 1 && atHome(world, mine[0]) && world.detachmentStrength[mine[0]] < size)
      reduce(world, mine, 0);
    while (mine.length < count && donor(world, [index], spare, size) >= 0)
      mine.push(formDetachment(world, setting, index, size, role));
  });
  postSiteGuards(world, setting, doctrine);
  postPolice(world, setting, doctrine, weights);
  postCordons(world, setting, doctrine);
}
