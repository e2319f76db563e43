import { deploy } from './deploy.ts';
import { postGuards } from './guardPoints.ts';
import type { Planner } from './planner.ts';
import { closeTobs } from './temporaryBases.ts';
import { planTours } from './tourPlan.ts';

/** Guard no more than the base's own town, split small, and cover the sector by tours that dwell briefly everywhere. */
export const planWideArea: Planner = (world, setting, doctrine, weights, random) => {
  closeTobs(world, setting);
  deploy(world, setting, doctrine, weights);
  postGuards(world, setting, weights, setting.parameters.planning.townKm);
  planTours(world, setting, doctrine, weights, random);
};
