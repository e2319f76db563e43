import { at, placeAt, type PlaceTally } from '../tallies.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

/** Something that is observed of each place at the end of a run. */
export interface PlaceMeasure extends Omit<Measure, 'of'> {
  readonly of: (world: World, setting: Setting, place: number) => number;
}

const count =
  (tally: PlaceTally) =>
  (world: World, setting: Setting, place: number): number =>
    world.placeTally[placeAt[tally] * setting.places.length + place];
const timeMean =
  (tally: PlaceTally) =>
  (world: World, setting: Setting, place: number): number =>
    world.tally[at.sumHours] > 0 ? count(tally)(world, setting, place) / world.tally[at.sumHours] : NaN;

export const placeMeasures: readonly PlaceMeasure[] = [
  {
    name: 'civiliansKilled',
    label: { en: 'Civilians killed', fr: 'Civils tués' },
    unit: 'persons',
    better: 'less',
    meaning: 'Civilians killed in the area of the place',
    formula: 'sum over ended attacks',
    accumulates: true,
    of: count('civiliansKilled'),
  },
  {
    name: 'expectedCiviliansKilled',
    label: { en: 'Civilians killed, expected', fr: 'Civils tués, espérance' },
    unit: 'persons',
    better: 'less',
    meaning: 'Expected deaths in the area of the place',
    formula: 'sum over ended attacks',
    accumulates: true,
    of: count('expectedCiviliansKilled'),
  },
  {
    name: 'attacksOnCivilians',
    label: { en: 'Attacks on civilians', fr: 'Attaques contre des civils' },
    unit: 'attacks',
    better: 'less',
    meaning: 'Attacks carried out in the area of the place',
    formula: 'count',
    accumulates: true,
    of: count('attacksOnCivilians'),
  },
  {
    name: 'disorderDays',
    label: { en: 'Days of disorder', fr: 'Journées de troubles' },
    unit: 'days',
    better: 'less',
    meaning: 'Days of disorder in the place',
    formula: 'count',
    accumulates: true,
    of: count('disorderDays'),
  },
  {
    name: 'crimes',
    label: { en: 'Crimes', fr: 'Infractions' },
    unit: 'crimes',
    better: 'less',
    meaning: 'Robberies, kidnappings, killings and sexual violence in the place',
    formula: 'count',
    accumulates: true,
    of: count('crimes'),
  },
  {
    name: 'displacedPersonDays',
    label: { en: 'Days of displacement', fr: 'Jours de déplacement' },
    unit: 'person-days',
    better: 'less',
    meaning: 'Person-days of displacement of people whose home is in the area of the place',
    formula: 'sum over days',
    accumulates: true,
    of: count('displacedPersonDays'),
  },
  {
    name: 'armedPresenceShare',
    label: { en: 'Time with an armed unit', fr: 'Temps avec une unité armée' },
    unit: 'share',
    better: 'neither',
    meaning: 'Share of time with an armed unit of the mission in the cell of the place, guards inside a base left out',
    formula: 'hours / hours',
    accumulates: false,
    of: timeMean('armedHours'),
  },
  {
    name: 'reachHours',
    label: { en: 'Hours to the nearest ready unit', fr: 'Heures jusqu’à l’unité disponible la plus proche' },
    unit: 'hours',
    better: 'less',
    meaning: 'Travel time and notice of the nearest unit that could be sent, mean over time, at most 48',
    formula: 'time mean of min(48, hours)',
    accumulates: false,
    of: timeMean('reachHours'),
  },
];
