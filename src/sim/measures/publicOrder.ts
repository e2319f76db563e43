import { at } from '../tallies.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

const daysSoFar = (world: World): number => world.tally[at.sumHours] / 24;

/** Share of the people's place-days without disorder, weighted by nothing but places that hold people. */
const disorderShare = (world: World, setting: Setting): number => {
  const peopled = setting.places.filter((place) => place.population > 0).length;
  return daysSoFar(world) > 0 && peopled > 0 ? world.tally[at.disorderDays] / (daysSoFar(world) * peopled) : 0;
};

export const publicOrder: readonly Measure[] = [
  {
    name: 'activePersons',
    label: { en: 'People active in crowds', fr: 'Personnes actives dans des foules' },
    unit: 'persons',
    better: 'less',
    meaning: 'Persons active in crowds now, peaceful or violent',
    formula: 'sum over places',
    accumulates: false,
    stock: 'now',
    of: (world) => world.activePersons.reduce((sum, persons) => sum + persons, 0),
  },
  {
    name: 'activePersonDays',
    label: { en: 'Person-days of crowds', fr: 'Jours-personnes de foules' },
    unit: 'person-days',
    better: 'less',
    meaning: 'Time that people were active in crowds, peaceful or violent, those of small crowds included',
    formula: 'sum over places and steps of the crowd of active persons x hours / 24',
    accumulates: true,
    of: (world) => world.tally[at.activePersonDays],
  },
  {
    name: 'disorderDays',
    label: { en: 'Days of disorder', fr: 'Journées de troubles' },
    unit: 'place-days',
    better: 'less',
    meaning: 'Days, added over places, on which at least order.disorderPersons persons were violent at once',
    formula: 'count of place-days',
    accumulates: true,
    of: (world) => world.tally[at.disorderDays],
  },
  {
    name: 'assemblyDays',
    label: { en: 'Days of peaceful assembly', fr: 'Journées de rassemblement pacifique' },
    unit: 'place-days',
    better: 'neither',
    meaning:
      'Days without disorder, added over places, on which at least order.assemblyPersons persons were active at once',
    formula: 'count of place-days',
    accumulates: true,
    of: (world) => world.tally[at.assemblyDays],
  },
  {
    name: 'riots',
    label: { en: 'Riots', fr: 'Émeutes' },
    unit: 'riots',
    better: 'less',
    meaning: 'Times that the violent in a crowd grew past order.disorderPersons',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.riots],
  },
  {
    name: 'riotsContained',
    label: { en: 'Riots contained without deaths', fr: 'Émeutes contenues sans mort' },
    unit: 'riots',
    better: 'neither',
    meaning: 'Riots that ended before officers enough, and in which the mission killed nobody',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.riotsContained],
  },
  {
    name: 'riotsLethal',
    label: { en: 'Riots contained with deaths', fr: 'Émeutes contenues avec des morts' },
    unit: 'riots',
    better: 'less',
    meaning: 'Riots that ended before officers enough, and in which the mission killed somebody',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.riotsLethal],
  },
  {
    name: 'arrests',
    label: { en: 'Arrests', fr: 'Arrestations' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Persons arrested in crowds, and suspects of crimes',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.arrests],
  },
  {
    name: 'detained',
    label: { en: 'People detained', fr: 'Personnes détenues' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Persons in custody or in prison now',
    formula: 'custody + prison',
    accumulates: false,
    stock: 'now',
    of: (world) => world.custody[0] + world.custody[1],
  },
  {
    name: 'releasedUntried',
    label: { en: 'Released untried', fr: 'Libérés sans procès' },
    unit: 'persons',
    better: 'less',
    meaning: 'Detained persons released because no court heard them in time',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.releasedUntried],
  },
  {
    name: 'publicOrderIndex',
    label: { en: 'Public order index', fr: 'Indice d’ordre public' },
    unit: 'index 0..100',
    better: 'more',
    meaning: 'For sweeps, never a headline',
    formula: '100 x (1 - min(1, 4 x disorder days / (days x peopled places)))',
    accumulates: false,
    of: (world, setting) => 100 * (1 - Math.min(1, 4 * disorderShare(world, setting))),
  },
];
