/** Once a day: who could become active in each place, by group. */
import type { Setting } from './setting.ts';
import { deliveredFor } from './standing.ts';
import type { World } from './world.ts';
import { willingShare, type Mood } from './willing.ts';

/** What people of a group in a place feel today. */
export function moodOf(world: World, setting: Setting, place: number, group: number): Mood {
  const { mean, sd } = setting.scenario.people.hardship;
  return {
    mean,
    sd,
    factor: 1 + world.priceShock[0] + world.want[place],
    unaccepted: 1 - world.stateLegitimacy[group],
    rest: world.crowdFeeling[place * setting.groups.length + group],
  };
}

/** Adds up people, grievance, trust and detained of each group in the cell of each place. */
function countPeople(world: World, setting: Setting): void {
  const { people, placeAt } = setting;
  const groups = setting.groups.length;
  const { presentCell, gone, grievance, detained, crowdPersons, crowdFeeling, crowdHeld } = world;
  crowdPersons.fill(0);
  crowdFeeling.fill(0);
  crowdHeld.fill(0);
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    const place = placeAt[presentCell[civilian]];
    if (place < 0) continue;
    const persons = people.persons[civilian] - gone[civilian];
    const at = place * groups + people.group[civilian];
    crowdPersons[at] += persons;
    crowdFeeling[at] += persons * grievance[civilian];
    crowdHeld[at] += detained[civilian];
  }
}

/**
 * Reads the street: grievance of a group is hardship under a state it does not accept, shocks, and promises not kept.
 * Where police talk with people, some who trusted nothing gather who would have stayed at home.
 */
export function readTheStreet(world: World, setting: Setting): void {
  const { expectationWeight, threshold, assemblyHope } = setting.parameters.order;
  const groups = setting.groups.length;
  const unmet = setting.groups.map(
    (_, group) => expectationWeight * Math.max(0, world.expectation[0] - deliveredFor(world, setting, group)),
  );
  countPeople(world, setting);
  for (let place = 0; place < setting.places.length; place++) {
    const bar = threshold * (1 - assemblyHope * world.contactMemory[setting.placeCells[place]]);
    for (let group = 0; group < groups; group++) {
      const at = place * groups + group;
      const persons = world.crowdPersons[at];
      if (persons === 0) {
        world.crowdReady[at] = 0;
        continue;
      }
      world.crowdFeeling[at] = world.crowdFeeling[at] / persons + unmet[group] - bar;
      world.crowdReady[at] = persons * willingShare(moodOf(world, setting, place, group), 0);
    }
  }
}
