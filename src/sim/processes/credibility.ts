import { halving } from '../decay.ts';
import { isCommanded } from '../inForce.ts';
import { at } from '../tallies.ts';
import type { Process } from './process.ts';

/** The mission's credibility fades toward its start; what it did and failed to do moves it as it happens. */
export const credibility: Process = (world, setting) => {
  const { start, halfLifeDays } = setting.parameters.credibility;
  const days = setting.tickHours / 24;
  if (isCommanded(world, setting))
    world.credibility[0] = start + (world.credibility[0] - start) * halving(days, halfLifeDays);
  world.tally[at.credibilitySum] += world.credibility[0] * setting.tickHours;
  world.tally[at.sumHours] += setting.tickHours;
};
