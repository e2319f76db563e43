/** Brings the detachments of every unit to what its doctrine asks: dissolves what is too many, forms what is missing. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { roleCode, stateCode } from '../codes.ts';
import { dissolve, formDetachment } from '../detachments.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import { deployable, establishment } from './strength.ts';

const atHome = (world: World, detachment: number): boolean =>
  world.detachmentState[detachment] === stateCode.ready && world.detachmentCell[detachment] === world.baseCell[world.detachmentBase[detachment]];

/** Ends the orders of the posture before: who is in base joins its unit's pool, who is out does so on return. */
export function standDown(world: World): void {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    if (atHome(world, detachment)) dissolve(world, detachment);
    else world.detachmentRole[detachment] = roleCode.garrison;
  }
}

/** Persons of a unit that hold temporary bases. */
export function personsInTobs(world: World, setting: Setting, unit: number): number {
  let persons = 0;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (world.detachmentUnit[detachment] === unit && world.detachmentBase[detachment] >= setting.mainBases.length) persons += world.detachmentStrength[detachment];
  return persons;
}

/** Forms patrols, guards and reserves of every unit. Temporary bases are formed before, by their own step. */
export function deploy(world: World, setting: Setting, doctrine: Doctrine): void {
  const spare = deployable(world, setting);
  const { personsPerVehicle } = setting.parameters.movement;
  setting.units.forEach((unit, index) => {
    for (const { role, size, count } of establishment(setting, doctrine, index, spare[index], personsInTobs(world, setting, index))) {
      const mine: number[] = [];
      for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
        if (world.detachmentUnit[detachment] === index && world.detachmentRole[detachment] === roleCode[role] && world.detachmentBase[detachment] < setting.mainBases.length)
          mine.push(detachment);
      mine.sort((a, b) => world.detachmentOrdinal[a] - world.detachmentOrdinal[b]);
      for (let excess = mine.length - count; excess > 0; excess--) {
        const last = mine.pop()!;
        if (atHome(world, last)) dissolve(world, last);
        else world.detachmentRole[last] = roleCode.garrison;
      }
      while (mine.length < count && world.unitPool[index] >= size) mine.push(formDetachment(world, setting, index, size, role));
      const riding = Math.min(Math.ceil(mine.length * (1 - doctrine.footShare)), Math.floor((unit.vehicles * personsPerVehicle) / size));
      mine.forEach((detachment, number) => { if (role === 'patrol') world.detachmentFoot[detachment] = number < riding ? 0 : 1; });
    }
  });
}
