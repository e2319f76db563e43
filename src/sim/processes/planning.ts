import { doctrineEnded, doctrineInForce, isCommanded, kindInForce } from '../inForce.ts';
import { standDown } from '../postures/deploy.ts';
import { demand } from '../postures/picture.ts';
import { planners } from '../postures/planners.ts';
import { closeTobs } from '../postures/temporaryBases.ts';
import type { Process } from './process.ts';

/** Headquarters turns its picture into posts, tours and bases by the doctrine in force; anew where a schedule changes that. */
export const planning: Process = (world, setting, random) => {
  if (!isCommanded(world, setting)) return;
  const ended = doctrineEnded(world, setting);
  if (ended === undefined && world.hour[0] < world.nextPlan[0]) return;
  const doctrine = doctrineInForce(world, setting);
  const kind = kindInForce(world, setting);
  // Another planner, or sub-units of another size, begin with everybody on the way back, from temporary bases first; otherwise what stands is kept.
  if (ended !== undefined && (ended.kind !== kind || ended.smallestSubUnit !== doctrine.smallestSubUnit)) {
    closeTobs(world, setting);
    standDown(world);
  }
  planners[kind](world, setting, doctrine, demand(world, setting), random);
  world.nextPlan[0] = world.hour[0] + doctrine.replanHours;
  world.planSerial[0]++;
};
