import { deploy } from './deploy.ts';
import { postGuards } from './guardPoints.ts';
import type { Planner } from './planner.ts';
import { postReserves } from './reservePosts.ts';
import { closeTobs } from './temporaryBases.ts';
import { planTours } from './tourPlan.ts';

/** Keep most of the force together at a few central places, from which it is sent to where it is needed. */
export const planProjection: Planner = (world, setting, doctrine, weights, random) => {
  closeTobs(world, setting);
  deploy(world, setting, doctrine, weights);
  postReserves(world, setting, weights);
  postGuards(world, setting, weights, setting.parameters.planning.townKm);
  planTours(world, setting, doctrine, weights, random);
};
