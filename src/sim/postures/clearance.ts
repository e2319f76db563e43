/** What route clearance goes for: the worst hazard on roads into each place, and whom those roads serve. */
import { peopleOf } from '../access.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Prize of each place for engineers, by the hazard known on roads into it; by people too where the scenario orders so. */
export function clearancePrize(world: World, setting: Setting): Float64Array {
  const { clearancePrize: least } = setting.parameters.planning;
  const byPeople = setting.scenario.mission.mineAction?.order === 'people';
  const prize = new Float64Array(setting.places.length);
  for (const road of setting.ground.roads) {
    let worst = 0;
    for (const cell of road.cells) worst = Math.max(worst, world.hazard[cell]);
    const ends = [road.cells[0], road.cells[road.cells.length - 1]].map((cell) => setting.placeAt[cell]);
    const served = byPeople ? servedShare(world, setting, ends) : 1;
    for (const place of ends) if (place >= 0) prize[place] = Math.max(prize[place], (least + worst) * served);
  }
  return prize;
}

/** Share of all people who live at the two ends of a road and lack what it would bring. */
function servedShare(world: World, setting: Setting, ends: readonly number[]): number {
  let served = 0;
  for (const place of ends) if (place >= 0) served += peopleOf(world, setting, place) * (1 + world.want[place]);
  return served / setting.people.total;
}
