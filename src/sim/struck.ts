import { takeCasualties } from './casualties.ts';
import { valueOf } from './detachments.ts';
import { straightKm } from './ground.ts';
import { openIncident, setOutcome } from './incidents.ts';
import { cellAt } from './itinerary.ts';
import { uniform, wordOf, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** A camp in the cell or beside it, the corners of a cell included, is no farther than so many cells. */
const besideCells = 1.5;

/** A detachment is struck by a mine, or from an ambush, if it is still on the way on which it was to be. */
export function beStruck(
  world: World,
  setting: Setting,
  random: Random,
  detachment: number,
  hour: number,
  serial: number,
  kind: 'ied' | 'ambush',
): void {
  if (world.detachmentUnit[detachment] < 0 || world.detachmentSerial[detachment] !== serial) return;
  const { hazard, force } = setting.parameters;
  const unit = setting.units[world.detachmentUnit[detachment]];
  const cell = cellAt(world, detachment, hour);
  const luck = uniform(random, stream.casualties, unit.key, cell, Math.floor(hour));
  let mean: number = hazard.iedKilled;
  let actor = -1;
  if (kind === 'ambush') {
    const value = valueOf(world, setting, detachment);
    const ratio = world.bandFighters[cell] / Math.max(1, value);
    mean = force.lossRate * Math.min(force.mostLossRatio, ratio) * world.detachmentStrength[detachment];
    actor = setting.actors.findIndex(
      (candidate, index) =>
        candidate.spoiler >= 0 &&
        world.actorFighters[index] > 0 &&
        straightKm(setting.ground, world.actorCell[index], cell) <= besideCells * setting.ground.cellKm,
    );
  }
  const incident = openIncident(world, setting, kind, hour, cell, actor, wordOf(luck));
  world.incidentUnit[incident] = world.detachmentUnit[detachment];
  takeCasualties(world, setting, random, incident, detachment, mean, luck, hour);
  world.incidentEnd[incident] = hour;
  setOutcome(world, incident, world.incidentPeacekeepers[incident] > 0 ? 'casualties' : 'survived');
  world.tally[kind === 'ied' ? at.strikes : at.ambushes]++;
  if (kind === 'ied') world.hazard[cell] *= hazard.struckShare;
}
