import { onTheSpot } from '../attack/onTheSpot.ts';
import { hourOfDay } from '../calendar.ts';
import { isWeaponsFree } from '../camps.ts';
import { judgeCaptives } from '../captives.ts';
import { actorCode } from '../codes.ts';
import { isCommanded } from '../inForce.ts';
import { partyFighters } from '../parties.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** In weapons-free areas a force that outweighs a camp takes the weapons of some each day: they are fighters no more. */
function disarm(world: World, setting: Setting, random: Random, day: number): void {
  const { disarmDaily } = setting.parameters.ceasefire;
  setting.actors.forEach(({ kind, key, arms }, actor) => {
    const cell = world.actorCell[actor];
    if (kind !== actorCode.band || world.actorFighters[actor] === 0 || !isWeaponsFree(world, setting, cell)) return;
    const fighters = partyFighters(world, actor);
    const { value } = onTheSpot(world, setting, cell, world.hour[0], arms >= 1 ? fighters : 0);
    const place = setting.placeAt[cell];
    const force = place < 0 ? value : Math.max(value, world.garrisonValue[place]);
    if (force < fighters * arms) return;
    const wanted = world.actorFighters[actor] * disarmDaily + uniform(random, stream.disarm, key, day, 0);
    const taken = Math.min(world.actorFighters[actor], Math.floor(wanted));
    world.actorFighters[actor] -= taken;
    world.tally[at.disarmed] += taken;
  });
}

/** Daily: weapons are taken in weapons-free areas, and captured fighters are tried or go free. */
export const disarming: Process = (world, setting, random) => {
  if (hourOfDay(world.hour[0]) >= setting.tickHours) return;
  const day = Math.floor(world.hour[0] / 24);
  judgeCaptives(world, setting, random, day);
  if (setting.scenario.mission.weaponsFree.length > 0 && isCommanded(world, setting))
    disarm(world, setting, random, day);
};
