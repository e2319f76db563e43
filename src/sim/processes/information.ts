import { hourOfDay, hoursPerMonth } from '../calendar.ts';
import { halving } from '../decay.ts';
import { isCommanded } from '../inForce.ts';
import { fly } from '../overflights.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** The picture fades to what is known of old, and what analysts have to go by to nothing. */
function age(world: World, setting: Setting): void {
  const { places, parameters, tickHours } = setting;
  const kept = halving(tickHours / 24, parameters.information.pictureDays);
  for (let place = 0; place < places.length; place++) {
    world.pictureThreat[place] =
      places[place].proneness + (world.pictureThreat[place] - places[place].proneness) * kept;
    world.evidence[place] *= kept;
  }
}

/** False reports enter the picture; some of them pass the second look of analysts too. */
function mislead(world: World, setting: Setting, random: Random, hour: number): void {
  const { places, parameters } = setting;
  const { falseReportsPerMonth, falseThreat, seenThrough } = parameters.information;
  if (uniform(random, stream.falseReport, hour, 0, 0) >= falseReportsPerMonth / hoursPerMonth) return;
  const place = Math.floor(uniform(random, stream.falseReportPlace, hour, 0, 0) * places.length);
  world.pictureThreat[place] += falseThreat;
  if (uniform(random, stream.secondLook, hour, 0, 0) >= seenThrough) world.evidence[place] += falseThreat;
}

/** Daily: a network is as strong as people trust whom it calls. */
function connect(world: World, setting: Setting): void {
  const { alertNetwork } = setting.scenario.mission;
  if (!alertNetwork || world.hour[0] < 24 * alertNetwork.fromDay) return;
  const { people, nearestPlace, places } = setting;
  const { presentCell, gone, trust } = world;
  const trusting = new Float64Array(places.length);
  const all = new Float64Array(places.length);
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    const place = nearestPlace[presentCell[civilian]];
    const persons = people.persons[civilian] - gone[civilian];
    trusting[place] += persons * trust[civilian];
    all[place] += persons;
  }
  for (const id of alertNetwork.places) {
    const place = places.findIndex((other) => other.id === id);
    world.alertNetwork[place] = all[place] > 0 ? (alertNetwork.coverage * trusting[place]) / all[place] : 0;
  }
}

/** The mission's picture ages, and false reports and what aircraft see enter it. What is known of attacks enters with each alert. */
export const information: Process = (world, setting, random) => {
  if (!isCommanded(world, setting)) return;
  age(world, setting);
  const now = world.hour[0];
  for (let hour = now; hour < now + setting.tickHours; hour++) mislead(world, setting, random, hour);
  if (hourOfDay(now) < setting.tickHours) connect(world, setting);
  fly(world, setting, random);
};
