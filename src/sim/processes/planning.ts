import { demand } from '../postures/picture.ts';
import { planners } from '../postures/planners.ts';
import type { Process } from './process.ts';

/** Headquarters turns its picture into posts, tours and bases by the doctrine in force. */
export const planning: Process = (world, setting, random) => {
  const posture = world.posture[0];
  if (!setting.hq || posture === -1 || world.hour[0] < world.nextPlan[0]) return;
  const doctrine = posture < 0 ? setting.scenario.layDown : setting.postures[posture];
  const kind = posture < 0 ? 'static' : setting.postures[posture].kind;
  planners[kind](world, setting, doctrine, demand(world, setting), random);
  world.nextPlan[0] = world.hour[0] + doctrine.replanHours;
  world.planSerial[0]++;
};
