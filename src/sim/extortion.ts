/** Bands that live off people without raids: they tax places within reach, and whoever passes a checkpoint. */
import { spreadNews } from './attack/harm.ts';
import { hoursPerMonth } from './calendar.ts';
import { valuePlaces, willing } from './choice.ts';
import { straightKm } from './ground.ts';
import { partyFighters } from './parties.ts';
import { exponential, pick, uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** People of a cell feel an extortion as a small part of a raid, and that nobody kept it from them; it feeds the band for days. */
function takeFrom(world: World, setting: Setting, actor: number, cell: number): void {
  const { extortDays, extortImpact } = setting.parameters.perpetrators;
  spreadNews(world, setting, cell, extortImpact, true);
  world.actorNeedSince[actor] = Math.min(world.hour[0], world.actorNeedSince[actor] + 24 * extortDays);
}

/** A band may tax a place: chosen like that of a raid, so that it weighs who would be met there, and the oftener the better it pays. */
export function tax(world: World, setting: Setting, random: Random, actor: number, left: number, day: number): void {
  const { key, spoiler } = setting.actors[actor];
  const often = setting.scenario.spoilers[spoiler].acts.tax;
  if (often === 0) return;
  const { sum, inclusive } = valuePlaces(world, setting, actor);
  if (sum <= 0) return;
  const { extortPerMonth } = setting.parameters.perpetrators;
  const chance = ((often * extortPerMonth * 24) / hoursPerMonth) * left * willing(setting, inclusive);
  if (uniform(random, stream.extort, key, day, 0) >= chance) return;
  const place = pick(world.choiceValue, 0, setting.places.length, sum, uniform(random, stream.extort, key, day, 1));
  takeFrom(world, setting, actor, setting.placeCells[place]);
  world.tally[at.extortions]++;
}

/** The road cell within reach of a camp where most people pass, each road at its cell nearest to the camp; -1 none. */
function bestRoadCell(world: World, setting: Setting, actor: number): number {
  const { ground, groups, parameters } = setting;
  let best = -1;
  let most = 0;
  for (const road of ground.roads) {
    let nearest = -1;
    let least: number = parameters.perpetrators.checkpointKm;
    for (const cell of road.cells) {
      const km = straightKm(ground, world.actorCell[actor], cell);
      if (km > least) continue;
      nearest = cell;
      least = km;
    }
    if (nearest < 0) continue;
    let persons = 0;
    for (const end of [road.cells[0], road.cells[road.cells.length - 1]])
      for (let group = 0; group < groups.length; group++)
        persons += world.areaPersons[setting.nearestPlace[end] * groups.length + group];
    const pays = persons / (1 + least);
    if (pays <= most) continue;
    best = nearest;
    most = pays;
  }
  return best;
}

/** A band that holds a checkpoint collects there; one that holds none may set one up. */
export function holdCheckpoint(
  world: World,
  setting: Setting,
  random: Random,
  actor: number,
  left: number,
  day: number,
): void {
  const { key, spoiler } = setting.actors[actor];
  const often = setting.scenario.spoilers[spoiler].acts.checkpoints;
  if (often === 0) return;
  const { checkpointsPerMonth, checkpointDays } = setting.parameters.perpetrators;
  if (world.checkpointCell[actor] >= 0) {
    takeFrom(world, setting, actor, world.checkpointCell[actor]);
    world.tally[at.checkpointDays]++;
    return;
  }
  const chance = ((often * checkpointsPerMonth * 24) / hoursPerMonth) * left;
  if (uniform(random, stream.checkpoint, key, day, 0) >= chance) return;
  const cell = bestRoadCell(world, setting, actor);
  if (cell < 0 || world.armedStrength[cell] >= weightOf(world, setting, actor)) return;
  world.checkpointCell[actor] = cell;
  world.checkpointUntil[actor] =
    world.hour[0] + 24 * checkpointDays * exponential(random, stream.checkpoint, key, day, 1);
}

/** Fighting value of a band's party. */
const weightOf = (world: World, setting: Setting, actor: number): number =>
  partyFighters(world, actor) * setting.actors[actor].arms;

/** Each tick: a checkpoint is given up after its time, far from the camp, or before an armed unit that outweighs it. */
export function liftCheckpoints(world: World, setting: Setting): void {
  const { checkpointKm } = setting.parameters.perpetrators;
  for (let actor = 0; actor < setting.actors.length; actor++) {
    const cell = world.checkpointCell[actor];
    if (cell < 0) continue;
    const fighters = weightOf(world, setting, actor);
    if (
      world.hour[0] >= world.checkpointUntil[actor] ||
      fighters === 0 ||
      world.actorLowUntil[actor] > world.hour[0] ||
      straightKm(setting.ground, world.actorCell[actor], cell) > checkpointKm ||
      world.armedStrength[cell] >= fighters
    )
      world.checkpointCell[actor] = -1;
  }
}

/** Does any armed group of the scenario hold checkpoints? */
export const knowsCheckpoints = (setting: Setting): boolean =>
  setting.scenario.spoilers.some(({ acts }) => acts.checkpoints > 0);

/** Fighting value of the strongest band that holds a checkpoint in a cell, 0 where none does. */
export function checkpointIn(world: World, setting: Setting, cell: number): number {
  const { checkpointCell } = world;
  let most = 0;
  for (let actor = 0; actor < checkpointCell.length; actor++)
    if (checkpointCell[actor] === cell) most = Math.max(most, weightOf(world, setting, actor));
  return most;
}
