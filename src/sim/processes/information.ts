import { hoursPerMonth } from '../calendar.ts';
import { halving } from '../decay.ts';
import { isCommanded } from '../inForce.ts';
import { uniform } from '../random.ts';
import { stream } from '../streams.ts';
import type { Process } from './process.ts';

/** The mission's picture ages, and false reports enter it. What is known of attacks enters with each alert. */
export const information: Process = (world, setting, random) => {
  if (!isCommanded(world, setting)) return;
  const { places, parameters, tickHours } = setting;
  const kept = halving(tickHours / 24, parameters.information.pictureDays);
  for (let place = 0; place < places.length; place++)
    world.pictureThreat[place] =
      places[place].proneness + (world.pictureThreat[place] - places[place].proneness) * kept;
  const now = world.hour[0];
  for (let hour = now; hour < now + tickHours; hour++) {
    if (uniform(random, stream.falseReport, hour, 0, 0) >= parameters.information.falseReportsPerMonth / hoursPerMonth)
      continue;
    world.pictureThreat[Math.floor(uniform(random, stream.falseReportPlace, hour, 0, 0) * places.length)] +=
      parameters.information.falseThreat;
  }
};
