/** Former fighters by group and stage, and what their number does to the places they live in. */
import { ddrStageCode, ddrStages } from './codes.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Where a stage of a group stands in the column `ddr`. */
export const stageOf = (spoiler: number, stage: number): number => spoiler * ddrStages.length + stage;

/** Persons in a stage over all groups. */
export function inStage(world: World, stage: number): number {
  let persons = 0;
  for (let each = stage; each < world.ddr.length; each += ddrStages.length) persons += world.ddr[each];
  return persons;
}

/** Former fighters without a living for each thousand people of a place: they stay around the sites. 0 without a programme. */
export function idleAt(world: World, setting: Setting, place: number): number {
  const sites = setting.scenario.ddr?.sites;
  if (sites === undefined || !sites.includes(setting.places[place].id)) return 0;
  const persons = Math.max(1, world.personsPresent[setting.placeCells[place]]);
  return (1000 * inStage(world, ddrStageCode.idle)) / sites.length / persons;
}
