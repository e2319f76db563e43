/**
 * What may happen on the way: mines and IEDs by the hazard of the road, ambushes where a stronger band camps; fewer of
 * both where people tell what they saw.
 */
import { eventCode } from './codes.ts';
import { exp } from './math.ts';
import { flies, legKm } from './itinerary.ts';
import { pushEvent } from './queue.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { ambushFactor } from './standing.ts';
import { stream } from './streams.ts';
import type { World } from './world.ts';
import { valueOf } from './detachments.ts';

/** Draws the first strike or ambush along a new itinerary and queues it. Keyed by unit, cell and hour. */
export function meetRisks(world: World, setting: Setting, random: Random, detachment: number): void {
  if (flies(world, setting, detachment)) return;
  const { hazard } = setting.parameters;
  const { key } = setting.units[world.detachmentUnit[detachment]];
  const value = valueOf(world, setting, detachment);
  const first = detachment * world.legsPerDetachment;
  for (let leg = first + 1; leg < first + world.legCount[detachment]; leg++) {
    const cell = world.legCell[leg];
    const danger = world.hazard[cell];
    const fighters = world.bandFighters[cell];
    if (danger <= 0 && fighters <= value) continue;
    const km = legKm(setting, world.legCell[leg - 1], cell);
    const hour = world.legArrive[leg];
    const slot = Math.floor(hour);
    const unseen = exp(-hazard.tipFoils * world.informing[setting.placeCells[setting.nearestPlace[cell]]]);
    if (danger > 0 && uniform(random, stream.strike, key, cell, slot) < hazard.iedPerKm * danger * km * unseen) {
      pushEvent(world.queue, hour, world.detachmentSerial[detachment], eventCode.strike, detachment);
      return;
    }
    // Only a band that outweighs the unit dares; the excess of its weight raises the chance.
    if (
      fighters > value &&
      uniform(random, stream.ambush, key, cell, slot) <
        hazard.ambushPerKm *
          km *
          Math.min(1, (fighters - value) / fighters) *
          unseen *
          ambushFactor(world, setting, cell)
    ) {
      pushEvent(world.queue, hour, world.detachmentSerial[detachment], eventCode.ambush, detachment);
      return;
    }
  }
}
