/** What stands ready to respond near each place, as anybody could see it from bases and posts. */
import { isNight } from './calendar.ts';
import { roleCode, stateCode } from './codes.ts';
import { valueOf } from './detachments.ts';
import { fieldTo, straightKm } from './ground.ts';
import { flies, modeOf } from './itinerary.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Roles that leave what they do to answer an alert. */
export const answers = (role: number): boolean => role === roleCode.reserve || role === roleCode.patrol || role === roleCode.order;

/** Hours to a cell at an hour, slower in the dark; aircraft straight, and not in the dark. */
export function hoursTo(world: World, setting: Setting, detachment: number, from: number, cell: number, hour: number): number {
  const { movement } = setting.parameters;
  const dark = isNight(hour);
  if (flies(world, setting, detachment)) return dark || world.flyingLeft[0] <= 0 ? Infinity : straightKm(setting.ground, from, cell) / movement.airKmPerHour;
  return fieldTo(setting.ground, modeOf(world, setting, detachment, hour), cell).hours[from] / (dark ? movement.nightFactor : 1);
}

/** Fills responseHours, responseValue and garrisonValue of every place from units that stand ready. */
export function lookReady(world: World, setting: Setting): void {
  const { places, parameters } = setting;
  const now = world.hour[0];
  world.responseHours.fill(Infinity);
  world.responseValue.fill(0);
  world.garrisonValue.fill(0);
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentState[detachment] !== stateCode.ready) continue;
    const value = valueOf(world, setting, detachment);
    if (value <= 0) continue;
    const cell = world.detachmentCell[detachment];
    const place = setting.placeAt[cell];
    if (place >= 0) world.garrisonValue[place] += value;
    if (!answers(world.detachmentRole[detachment])) continue;
    for (let other = 0; other < places.length; other++) {
      const hours = parameters.response.noticeHours + hoursTo(world, setting, detachment, cell, places[other].cell, now);
      if (hours < world.responseHours[other]) {
        world.responseHours[other] = hours;
        world.responseValue[other] = value;
      }
    }
  }
  setting.units.forEach((unit, index) => {
    const place = setting.placeAt[setting.mainBases[unit.base]];
    if (place >= 0) world.garrisonValue[place] += world.unitPool[index] * unit.force;
  });
}
