import { deploy } from './deploy.ts';
import { postGuards } from './guardPoints.ts';
import type { Planner } from './planner.ts';
import { postReserves } from './reservePosts.ts';
import { rotateTobs } from './temporaryBases.ts';
import { planTours } from './tourPlan.ts';

/** Something of each: temporary bases, reserves at central places, guard points in the radius of patrols, and tours. */
export const planMixed: Planner = (world, setting, doctrine, weights, random) => {
  rotateTobs(world, setting, doctrine, weights);
  deploy(world, setting, doctrine, weights);
  postReserves(world, setting, weights);
  postGuards(world, setting, weights, setting.parameters.planning.townKm);
  planTours(world, setting, doctrine, weights, random);
};
