import { deploy } from './deploy.ts';
import { postGuards } from './guardPoints.ts';
import type { Planner } from './planner.ts';
import { rotateTobs } from './temporaryBases.ts';
import { planTours } from './tourPlan.ts';

/** Main bases, and temporary bases where the picture shows people under threat whom no base reaches. */
export const planTob: Planner = (world, setting, doctrine, weights, random) => {
  rotateTobs(world, setting, doctrine, weights);
  deploy(world, setting, doctrine, weights);
  postGuards(world, setting, weights, setting.parameters.planning.townKm);
  planTours(world, setting, doctrine, weights, random);
};
