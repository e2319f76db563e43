/** Posts: where a detachment stands when it has nothing else to do. */
import { roleCode } from './codes.ts';
import type { World } from './world.ts';

/** Roles that may be posted elsewhere than in their base; all others stand in it. */
const posted: ReadonlySet<number> = new Set([
  roleCode.guard,
  roleCode.reserve,
  roleCode.order,
  roleCode.community,
  roleCode.siteGuard,
]);

/** Cell where a detachment stands when it is neither under way nor on a task: its post, or its base. */
export const homeOf = (world: World, detachment: number): number =>
  posted.has(world.detachmentRole[detachment])
    ? world.detachmentPost[detachment]
    : world.baseCell[world.detachmentBase[detachment]];
