/** Who of the mission is where an attack is to begin, or goes on. */
import { roleCode } from '../codes.ts';
import { valueOf } from '../detachments.ts';
import { cellAt } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Fighting value on the spot at an hour, outside the walls of bases; and who leads it. */
export function onTheSpot(world: World, setting: Setting, cell: number, hour: number): { value: number; lead: number } {
  let value = 0;
  let lead = -1;
  let most = 0;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    const role = world.detachmentRole[detachment];
    if (role === roleCode.baseGuard || role === roleCode.garrison || cellAt(world, detachment, hour) !== cell) continue;
    const own = valueOf(world, setting, detachment);
    value += own;
    if (own > most) {
      most = own;
      lead = detachment;
    }
  }
  return { value, lead };
}
