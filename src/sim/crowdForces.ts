/** Who stands before a crowd: officers as it weighs them, and soldiers only where nobody else can. */
import { roleCode } from './codes.ts';
import { cellAt } from './itinerary.ts';
import { hoursTo } from './readiness.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Officers in a place who may arrest, or whom its people still feel, in persons. */
const policeAt = (world: World, setting: Setting, place: number): number =>
  Math.max(world.arrestNow[setting.placeCells[place]], world.streetMemory[setting.placeCells[place]]);

/** Officers in a place as a crowd weighs them, in persons held in view. */
export const officersAt = (world: World, setting: Setting, place: number): number =>
  (policeAt(world, setting, place) + world.soldiersCalled[place] * setting.parameters.order.infantryWeight) *
  setting.parameters.order.personsPerOfficer;

/** Could a formed police unit be there in time, or is it on its way? */
function policeCanCome(world: World, setting: Setting, place: number, hour: number): boolean {
  const { lastResortHours } = setting.parameters.order;
  const cell = setting.placeCells[place];
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentRole[detachment] !== roleCode.order) continue;
    const task = world.detachmentTask[detachment];
    if (task >= 0 && task !== world.riotOpen[place]) continue;
    if (hoursTo(world, setting, detachment, cellAt(world, detachment, hour), cell, hour) <= lastResortHours)
      return true;
  }
  return false;
}

/**
 * Soldiers in the place face a violent crowd that police there cannot hold, where no formed police can come; once called
 * they stay until streets empty or police come.
 */
export function callSoldiers(world: World, setting: Setting, place: number, violent: number, hour: number): void {
  const { lastResort, personsPerOfficer, disorderPersons } = setting.parameters.order;
  const soldiers = world.soldiersNow[setting.placeCells[place]];
  world.soldiersCalled[place] =
    soldiers > 0 &&
    (world.soldiersCalled[place] > 0 ||
      (violent >= disorderPersons && violent > lastResort * policeAt(world, setting, place) * personsPerOfficer)) &&
    !policeCanCome(world, setting, place, hour)
      ? soldiers
      : 0;
}
