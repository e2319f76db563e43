import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

/** What the mission's own force does, and who takes up arms. */
export const force: readonly Measure[] = [
  {
    name: 'forceUsed',
    label: { en: 'Times the mission fired', fr: 'Fois où la mission a tiré' },
    unit: 'incidents',
    better: 'neither',
    meaning: 'Attacks in which a unit fired, warning shots included',
    formula: 'count of attacks that ended at the two last rungs of the ladder, or in which a unit was overrun',
    accumulates: true,
    of: (world) => world.tally[at.forceUsed],
  },
  {
    name: 'killedByMission',
    label: { en: 'Civilians killed by the mission', fr: 'Civils tués par la mission' },
    unit: 'persons',
    better: 'less',
    meaning: 'Bystanders of fights, persons in crowds, and what a scenario brings; among the civilians killed',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.killedByMission],
  },
  {
    name: 'recruited',
    label: { en: 'People who joined armed groups', fr: 'Personnes qui ont rejoint un groupe armé' },
    unit: 'persons',
    better: 'less',
    meaning: 'Civilians who became fighters of a group of their own side',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.recruited],
  },
  {
    name: 'lineBreaches',
    label: { en: 'Red lines crossed', fr: 'Lignes rouges franchies' },
    unit: 'breaches',
    better: 'less',
    meaning: 'Acts and camps of armed groups inside lines that the mission announced',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.lineBreaches],
  },
  {
    name: 'peacekeepersWounded',
    label: { en: 'Peacekeepers wounded', fr: 'Casques bleus blessés' },
    unit: 'persons',
    better: 'less',
    meaning: 'Members of the mission wounded by attack, ambush or mine, who lived',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.peacekeepersWounded],
  },
  {
    name: 'armedSupport',
    label: { en: 'Support for armed groups of the own side', fr: 'Soutien aux groupes armés de son camp' },
    unit: '0..1',
    better: 'less',
    meaning: 'Mean over people now',
    formula: 'mean over persons by place and group',
    accumulates: false,
    stock: 'now',
    of: meanSupport,
  },
];

function meanSupport(world: World): number {
  let sum = 0;
  let all = 0;
  for (let each = 0; each < world.support.length; each++) {
    sum += world.areaPersons[each] * world.support[each];
    all += world.areaPersons[each];
  }
  return all > 0 ? sum / all : NaN;
}
