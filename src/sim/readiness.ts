/** What stands ready to respond near each place, as anybody could see it from bases and posts. */
import { newness } from './arrivals.ts';
import { isNight } from './calendar.ts';
import { roleCode, stateCode } from './codes.ts';
import { valueOf } from './detachments.ts';
import { fieldTo, straightKm } from './ground.ts';
import { flies, modeOf } from './itinerary.ts';
import { isPolice, musterHours } from './response/forceTests.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Roles that leave what they do to answer an alert. */
export const answers = (role: number): boolean =>
  role === roleCode.reserve || role === roleCode.patrol || role === roleCode.order;

/** Hours to a cell at an hour, slower in the dark; aircraft straight, and not in the dark. */
export function hoursTo(
  world: World,
  setting: Setting,
  detachment: number,
  from: number,
  cell: number,
  hour: number,
): number {
  const { movement } = setting.parameters;
  const dark = isNight(hour);
  if (flies(world, setting, detachment))
    return dark || world.flyingLeft[0] <= 0 ? Infinity : straightKm(setting.ground, from, cell) / movement.airKmPerHour;
  return (
    fieldTo(setting.ground, modeOf(world, setting, detachment, hour), cell).hours[from] /
    (dark ? movement.nightFactor : 1)
  );
}

/** Makes a detachment that stands ready in `cell` the one that answers wherever it is the nearest so far. */
function answerFrom(world: World, setting: Setting, detachment: number, cell: number, value: number): void {
  const { placeCells, ground, parameters } = setting;
  const { responseHours, responseValue } = world;
  const noticeHours =
    parameters.response.noticeHours * newness(world, setting, world.detachmentUnit[detachment]) +
    musterHours(setting, world.detachmentStrength[detachment]);
  const now = world.hour[0];
  const air = flies(world, setting, detachment);
  const mode = modeOf(world, setting, detachment, now);
  const soldiers = !isPolice(setting.units[world.detachmentUnit[detachment]].kind);
  const pace = isNight(now) ? parameters.movement.nightFactor : 1;
  for (let place = 0; place < placeCells.length; place++) {
    const hours =
      noticeHours +
      (air
        ? hoursTo(world, setting, detachment, cell, placeCells[place], now)
        : fieldTo(ground, mode, placeCells[place]).hours[cell] / pace);
    if (soldiers && hours < world.soldierHours[place]) {
      world.soldierHours[place] = hours;
      world.soldierValue[place] = value;
    }
    if (hours >= responseHours[place]) continue;
    responseHours[place] = hours;
    responseValue[place] = value;
  }
}

/** Fills responseHours, responseValue and garrisonValue of every place from units that stand ready. */
export function lookReady(world: World, setting: Setting): void {
  world.responseHours.fill(Infinity);
  world.responseValue.fill(0);
  world.soldierHours.fill(Infinity);
  world.soldierValue.fill(0);
  world.garrisonValue.fill(0);
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentState[detachment] !== stateCode.ready) continue;
    const value = valueOf(world, setting, detachment);
    if (value <= 0) continue;
    const cell = world.detachmentCell[detachment];
    const place = setting.placeAt[cell];
    if (place >= 0) world.garrisonValue[place] += value;
    if (!answers(world.detachmentRole[detachment])) continue;
    answerFrom(world, setting, detachment, cell, value);
  }
  setting.units.forEach((unit, index) => {
    const place = setting.placeAt[setting.mainBases[unit.base]];
    if (place >= 0) world.garrisonValue[place] += world.unitPool[index] * unit.force;
  });
}
