/** Community violence reduction: places for those around a place who might take up arms. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Share of those at risk around a place for whom its programmes have room, 0 to 1. */
function coverAt(world: World, setting: Setting, place: number): number {
  const groups = setting.groups.length;
  let room = 0;
  for (const { at, places, fromDay } of setting.scenario.cvr)
    if (at === setting.places[place].id && fromDay * 24 <= world.hour[0]) room += places;
  if (room === 0) return 0;
  let persons = 0;
  for (let group = 0; group < groups; group++) persons += world.areaPersons[place * groups + group];
  const atRisk = (persons * setting.parameters.prevention.atRiskPerThousand) / 1000;
  return Math.min(1, room / Math.max(1, atRisk));
}

/** Share of those who would join an armed group, or rob, whom programmes leave to do so; 1 without any. */
export const leftByProgrammes = (world: World, setting: Setting, place: number): number =>
  1 - setting.parameters.prevention.hold * coverAt(world, setting, place);
