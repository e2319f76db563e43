import { straightKm } from '../ground.ts';
import { isCommanded } from '../inForce.ts';
import { exp } from '../math.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Evidence below this score says nothing of the places around. */
const faintest = 1e-3;

/** Shares the evidence of a place out over the places around it, nearer ones more; what is shared out adds up to it. */
function shareOut(world: World, setting: Setting, from: number): void {
  const { places, ground, parameters } = setting;
  const near = world.choiceValue;
  let sum = 0;
  for (let place = 0; place < places.length; place++) {
    near[place] = exp(-straightKm(ground, places[from].cell, places[place].cell) / parameters.information.assessKm);
    sum += near[place];
  }
  for (let place = 0; place < places.length; place++)
    world.assessed[place] += (world.evidence[from] * near[place]) / sum;
}

/**
 * Analysts at headquarters weigh what stood up to a second look, and expect the next attacks near the last ones: the
 * task of a joint mission analysis centre. They know no more than was reported or seen.
 */
export const assessment: Process = (world, setting) => {
  if (!isCommanded(world, setting) || world.hour[0] < world.nextAssessment[0]) return;
  const { places, parameters } = setting;
  world.nextAssessment[0] = world.hour[0] + 24 * parameters.information.assessDays;
  for (let place = 0; place < places.length; place++) world.assessed[place] = places[place].proneness;
  for (let place = 0; place < places.length; place++)
    if (world.evidence[place] > faintest) shareOut(world, setting, place);
};
