/** Who of the mission is where an attack is to begin, or goes on. */
import { roleCode } from '../codes.ts';
import { cellAt } from '../itinerary.ts';
import { valueAgainst } from '../response/forceTests.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/**
 * Fighting value on the spot at an hour against so many persons with military weapons, outside the walls of bases; who
 * leads it; and whether police are there who withdraw, because that many are not for them.
 */
export function onTheSpot(
  world: World,
  setting: Setting,
  cell: number,
  hour: number,
  armed: number,
): { value: number; lead: number; withdrawn: boolean } {
  let value = 0;
  let withdrawn = false;
  let lead = -1;
  let most = 0;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    const role = world.detachmentRole[detachment];
    if (role === roleCode.baseGuard || role === roleCode.garrison || cellAt(world, detachment, hour) !== cell) continue;
    const own = valueAgainst(world, setting, detachment, armed);
    if (own === 0 && setting.units[world.detachmentUnit[detachment]].force > 0) withdrawn = true;
    value += own;
    if (own > most) {
      most = own;
      lead = detachment;
    }
  }
  return { value, lead, withdrawn };
}
