import type { Scenario } from '../../scenario/schema.ts';
import { actorCode } from '../codes.ts';
import { missionGone } from '../inForce.ts';
import { theMission } from '../blame.ts';
import { hashText, type Random } from '../random.ts';
import { killBy } from '../response/ownHarm.ts';
import { accuse, rumoursLast, startRumour } from '../rumours.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

type Inject = Scenario['injects'][number];
type Effect = (world: World, setting: Setting, inject: Inject, hour: number, random: Random) => void;

const cellOf = (setting: Setting, inject: Inject): number =>
  inject.at ? inject.at[1] * setting.ground.width + inject.at[0] : -1;

/** Adds to a field in the cell of the inject, or everywhere where it names none. */
function addTo(field: Float64Array, setting: Setting, inject: Inject): void {
  const cell = cellOf(setting, inject);
  if (cell >= 0) field[cell] += inject.size;
  else for (let each = 0; each < field.length; each++) field[each] += inject.size;
}

const effects: Readonly<Record<Inject['kind'], Effect>> = {
  priceShock: (world, _setting, inject) => {
    world.priceShock[0] += inject.size;
  },
  rumour: (world, setting, inject) => {
    if (rumoursLast(setting)) {
      const place = setting.nearestPlace[cellOf(setting, inject)];
      startRumour(world, place, inject.size);
      if (inject.group !== undefined) accuse(world, setting, place, inject.group, inject.size);
      return;
    }
    addTo(world.fearShock, setting, inject);
    addTo(world.grievanceShock, setting, inject);
  },
  flood: (world, _setting, inject, hour) => {
    world.floodUntil[0] = Math.max(world.floodUntil[0], hour + inject.size * 24);
  },
  influx: (world, setting, inject) => {
    const bands = setting.actors.flatMap((actor, index) =>
      actor.kind === actorCode.band && actor.id === inject.spoiler ? [index] : [],
    );
    const fighters = Math.round(inject.size);
    bands.forEach((band, number) => {
      world.actorFighters[band] +=
        Math.floor((fighters * (number + 1)) / bands.length) - Math.floor((fighters * number) / bands.length);
    });
    world.tally[at.influx] += fighters;
  },
  misconduct: (world, setting, inject) => {
    if (!missionGone(world)) addTo(world.trustShock, setting, inject);
  },
  budgetCut: (world, _setting, inject) => {
    world.budget[0] *= Math.max(0, 1 - inject.size);
  },
  reinforcement: (world, setting, inject) => {
    const unit = setting.units.findIndex(({ id }) => id === inject.unit);
    if (missionGone(world)) return;
    world.unitPool[unit] += Math.round(inject.size);
    world.unitStrength[unit] += Math.round(inject.size);
    world.tally[at.reinforcement] += Math.round(inject.size);
  },
  withdrawal: (world, setting, inject) => {
    const unit = setting.units.findIndex(({ id }) => id === inject.unit);
    world.unitLeaving[unit] += Math.min(world.unitStrength[unit] - world.unitLeaving[unit], Math.round(inject.size));
  },
  harm: (world, setting, inject, _hour, random) => {
    const killed = Math.round(inject.size);
    const source =
      inject.spoiler === undefined ? theMission : setting.actors.findIndex(({ id }) => id === inject.spoiler);
    if (source === theMission && missionGone(world)) return;
    const cell = cellOf(setting, inject);
    world.diedOtherwise[0] += killBy(world, setting, random, cell, source, killed, killed, hashText(inject.id), true);
  },
  election: (world, setting, inject) => {
    const cell = cellOf(setting, inject);
    setting.placeCells.forEach((placeCell, place) => {
      if (cell < 0 || cell === placeCell) world.agitation[place] += inject.size;
    });
  },
};

/** Who was ordered out leaves as they come in: under every posture the same number, if not at the same hour. */
function leave(world: World): void {
  for (let unit = 0; unit < world.unitLeaving.length; unit++) {
    const leaving = Math.min(world.unitPool[unit], world.unitLeaving[unit]);
    if (leaving <= 0) continue;
    world.unitPool[unit] -= leaving;
    world.unitStrength[unit] -= leaving;
    world.unitLeaving[unit] -= leaving;
    world.tally[at.withdrawal] += leaving;
  }
}

/** Events that the scenario brings from outside, at their hour. */
export const injects: Process = (world, setting, random) => {
  const now = world.hour[0];
  const end = now + setting.tickHours;
  for (const inject of setting.scenario.injects) {
    const hour = inject.day * 24;
    if (hour >= now && hour < end) effects[inject.kind](world, setting, inject, hour, random);
  }
  leave(world);
};
