/** What planners know: the mission's picture of threat and what analysts make of it, never the truth. The same for every posture. */
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Threat as pictured and as assessed x people of each place's area and what the place counts for: the demand that siting and routing serve. */
export function demand(world: World, setting: Setting): Float64Array {
  const weights = new Float64Array(setting.places.length);
  const { people } = setting;
  const { leastThreat, assessWeight } = setting.parameters.information;
  for (let place = 0; place < weights.length; place++) {
    let persons = setting.places[place].countedAs;
    const cells = people.areaCells[place];
    for (let index = 0; index < cells.length; index++) persons += world.personsPresent[cells[index]];
    const threat = (1 - assessWeight) * world.pictureThreat[place] + assessWeight * world.assessed[place];
    weights[place] = (leastThreat + threat) * persons;
  }
  return weights;
}
