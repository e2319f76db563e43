import { doctrineInForce, isCommanded, kindInForce } from '../inForce.ts';
import { demand } from '../postures/picture.ts';
import { planners } from '../postures/planners.ts';
import type { Process } from './process.ts';

/** Headquarters turns its picture into posts, tours and bases by the doctrine in force. */
export const planning: Process = (world, setting, random) => {
  if (!isCommanded(world, setting) || world.hour[0] < world.nextPlan[0]) return;
  const doctrine = doctrineInForce(world, setting);
  planners[kindInForce(world, setting)](world, setting, doctrine, demand(world, setting), random);
  world.nextPlan[0] = world.hour[0] + doctrine.replanHours;
  world.planSerial[0]++;
};
