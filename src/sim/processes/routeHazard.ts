import { hourOfDay } from '../calendar.ts';
import { minesLeft } from '../controls.ts';
import { halving } from '../decay.ts';
import { checkpointIn, knowsCheckpoints } from '../extortion.ts';
import { studyStrikes } from '../mineAction.ts';
import { at } from '../tallies.ts';
import type { Process } from './process.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Hazard goes back toward what it was at the start. */
function fade(hazard: Float64Array, atStart: Float64Array, kept: number): void {
  for (let cell = 0; cell < hazard.length; cell++) hazard[cell] = atStart[cell] + (hazard[cell] - atStart[cell]) * kept;
}

/** Bands with the skill lay mines and IEDs on road cells around their camp. */
function lay(world: World, setting: Setting): void {
  const { ground, actors, parameters } = setting;
  const radius = Math.max(1, Math.round(parameters.hazard.layKm / ground.cellKm));
  actors.forEach((actor, index) => {
    if (actor.ied <= 0 || world.actorFighters[index] === 0) return;
    const y = Math.floor(world.actorCell[index] / ground.width);
    const x = world.actorCell[index] - y * ground.width;
    const rise = (parameters.hazard.layPerMonth * actor.ied * (1 - world.iedCut[actor.spoiler])) / 30.4;
    for (let ny = Math.max(0, y - radius); ny <= Math.min(ground.height - 1, y + radius); ny++)
      for (let nx = Math.max(0, x - radius); nx <= Math.min(ground.width - 1, x + radius); nx++) {
        const cell = ny * ground.width + nx;
        if (ground.roadClass[cell] > 0)
          world.hazard[cell] = Math.min(1, world.hazard[cell] + rise * minesLeft(world, setting, cell));
      }
  });
}

/** Share of road length that is open today: little hazard, no closed bridge. */
function countOpen(world: World, setting: Setting, hour: number): void {
  const { closedAt } = setting.parameters.hazard;
  const blocked = knowsCheckpoints(setting);
  for (const road of setting.ground.roads) {
    let open = !(road.bridge && hour < world.floodUntil[0]);
    for (let index = 0; index < road.cells.length && open; index++) open = world.hazard[road.cells[index]] < closedAt;
    // Nobody passes freely where a band holds a checkpoint.
    if (blocked) open &&= !road.cells.some((cell) => checkpointIn(world, setting, cell) > 0);
    world.tally[at.routeKmSum] += road.km;
    if (open) world.tally[at.openRouteSum] += road.km;
  }
}

/** Daily: hazard on roads is laid, fades toward its start, and decides which roads count as open. Clearing is done by those who pass. */
export const routeHazard: Process = (world, setting) => {
  const end = world.hour[0] + setting.tickHours;
  if (hourOfDay(end) !== 0) return;
  fade(world.hazard, setting.ground.hazard, halving(1, setting.parameters.hazard.decayDays));
  studyStrikes(world, setting, end);
  lay(world, setting);
  countOpen(world, setting, end);
};
