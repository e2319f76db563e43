/** What stands ready to respond near each place, as anybody could see it from bases and posts. */
import { newness } from './arrivals.ts';
import { isNight } from './calendar.ts';
import { roleCode, stateCode } from './codes.ts';
import { valueOf } from './detachments.ts';
import { hoursToPlaces } from './distances.ts';
import { fieldTo, straightKm, modes } from './ground.ts';
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

/** By cell and way of moving: the shortest notice so far of anybody who stands ready there, and of soldiers. */
type Notices = Map<number, { anybody: number; soldiers: number }>;

/** Is somebody as quick ready in the same cell, by the same way of moving? Then a detachment is nowhere the first. */
function isSecond(ready: Notices, key: number, soldiers: boolean, noticeHours: number): boolean {
  const least = ready.get(key);
  if (least === undefined) {
    ready.set(key, { anybody: noticeHours, soldiers: soldiers ? noticeHours : Infinity });
    return false;
  }
  if (noticeHours >= (soldiers ? least.soldiers : least.anybody)) return true;
  least.anybody = Math.min(least.anybody, noticeHours);
  if (soldiers) least.soldiers = noticeHours;
  return false;
}

/** Makes a detachment that stands ready in `cell` the one that answers wherever it is the nearest so far. */
function answerFrom(
  world: World,
  setting: Setting,
  detachment: number,
  cell: number,
  value: number,
  ready: Notices,
): void {
  const { placeCells, ground, parameters } = setting;
  const { responseHours, responseValue, soldierHours, soldierValue } = world;
  const noticeHours =
    parameters.response.noticeHours * newness(world, setting, world.detachmentUnit[detachment]) +
    musterHours(setting, world.detachmentStrength[detachment]);
  const now = world.hour[0];
  const air = flies(world, setting, detachment);
  const mode = modeOf(world, setting, detachment, now);
  const soldiers = !isPolice(setting.units[world.detachmentUnit[detachment]].kind);
  const way = air ? modes.length : mode;
  if (isSecond(ready, way * ground.cells + cell, soldiers, noticeHours)) return;
  const pace = isNight(now) ? parameters.movement.nightFactor : 1;
  const onTheGround = air ? undefined : hoursToPlaces(setting, mode, cell);
  for (let place = 0; place < placeCells.length; place++) {
    const hours =
      noticeHours +
      (onTheGround === undefined
        ? hoursTo(world, setting, detachment, cell, placeCells[place], now)
        : onTheGround[place] / pace);
    if (soldiers && hours < soldierHours[place]) {
      soldierHours[place] = hours;
      soldierValue[place] = value;
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
  const ready: Notices = new Map();
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentState[detachment] !== stateCode.ready) continue;
    const value = valueOf(world, setting, detachment);
    if (value <= 0) continue;
    const cell = world.detachmentCell[detachment];
    const place = setting.placeAt[cell];
    if (place >= 0) world.garrisonValue[place] += value;
    if (!answers(world.detachmentRole[detachment])) continue;
    answerFrom(world, setting, detachment, cell, value, ready);
  }
  setting.units.forEach((unit, index) => {
    const place = setting.placeAt[setting.mainBases[unit.base]];
    if (place >= 0) world.garrisonValue[place] += world.unitPool[index] * unit.force;
  });
}
