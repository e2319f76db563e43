/** What neighbours make of work and training that only former fighters get. */
import { ddrStageCode } from './codes.ts';
import { stageOf } from './formerFighters.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/**
 * Grievance of a day in the areas of the sites of a programme: by how many former fighters there have work or training for
 * a hundred people, less the share of all such places that neighbours without arms have.
 */
export function envyWork(world: World, setting: Setting, day: number): void {
  const { envy } = setting.parameters.demobilisation;
  const { ddr, cvr } = setting.scenario;
  if (envy === 0 || ddr === undefined) return;
  let working = 0;
  for (let spoiler = 0; spoiler < setting.scenario.spoilers.length; spoiler++)
    working += world.ddr[stageOf(spoiler, ddrStageCode.reintegrated)];
  if (working === 0) return;
  for (const id of ddr.sites) {
    const place = setting.places.findIndex((each) => each.id === id);
    const cells = setting.people.areaCells[place];
    let people = 0;
    for (const cell of cells) people += world.personsPresent[cell];
    const others = cvr.reduce((sum, each) => sum + (each.at === id && day >= each.fromDay ? each.places : 0), 0);
    const here = working / ddr.sites.length;
    const felt = (Math.min(1, (100 * here) / Math.max(1, people)) * here) / (here + others);
    for (const cell of cells) world.grievanceShock[cell] += envy * felt;
  }
}
