import { deploy } from './deploy.ts';
import { postGuards } from './guardPoints.ts';
import type { Planner } from './planner.ts';
import { closeTobs } from './temporaryBases.ts';
import { planTours } from './tourPlan.ts';

/** Concentrate in bases, guard the points around them, patrol close in. */
export const planStatic: Planner = (world, setting, doctrine, weights, random) => {
  closeTobs(world, setting);
  deploy(world, setting, doctrine, weights);
  postGuards(world, setting, weights, doctrine.patrolRadiusKm);
  planTours(world, setting, doctrine, weights, random);
};
