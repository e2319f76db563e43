import { at, type Tally } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

const counted =
  (tally: Tally) =>
  (world: World): number =>
    world.tally[at[tally]];

/** Crimes of all kinds since the fork. */
const crimes = ({ tally }: World): number =>
  tally[at.robberies] + tally[at.kidnappings] + tally[at.homicides] + tally[at.sexualViolence];

/** Crime that is no attack by an armed group, and what courts make of it. */
export const crime: readonly Measure[] = [
  {
    name: 'crimesPer100k',
    label: { en: 'Crimes per 100,000 people and month', fr: 'Infractions pour 100 000 habitants et par mois' },
    unit: 'crimes / 100 000 persons / month',
    better: 'less',
    meaning:
      'Robberies, kidnappings, killings and sexual violence, over the people at the start and months of 30.44 days',
    formula: 'crimes / people x 100000 / months',
    accumulates: false,
    of: (world, setting) => {
      const months = world.tally[at.sumHours] / (24 * 30.44);
      return months > 0 && setting.people.total > 0 ? ((crimes(world) / setting.people.total) * 100_000) / months : NaN;
    },
  },
  {
    name: 'robberies',
    label: { en: 'Robberies', fr: 'Vols avec violence' },
    unit: 'crimes',
    better: 'less',
    meaning: 'Robberies',
    formula: 'count',
    accumulates: true,
    of: counted('robberies'),
  },
  {
    name: 'kidnappings',
    label: { en: 'Kidnappings', fr: 'Enlèvements contre rançon' },
    unit: 'crimes',
    better: 'less',
    meaning: 'Kidnappings for gain, those by armed groups in attacks left out',
    formula: 'count',
    accumulates: true,
    of: counted('kidnappings'),
  },
  {
    name: 'homicides',
    label: { en: 'Homicides', fr: 'Homicides' },
    unit: 'persons',
    better: 'less',
    meaning: 'People killed in crime, which is not among those killed in attacks',
    formula: 'count',
    accumulates: true,
    of: counted('homicides'),
  },
  {
    name: 'sexualViolence',
    label: { en: 'Sexual violence', fr: 'Violences sexuelles' },
    unit: 'crimes',
    better: 'less',
    meaning: 'Crimes of sexual violence, counted and nothing else',
    formula: 'count',
    accumulates: true,
    of: counted('sexualViolence'),
  },
  {
    name: 'impunity',
    label: { en: 'Impunity', fr: 'Impunité' },
    unit: 'share',
    better: 'less',
    meaning: 'Share of crimes reported and attacks of late that no trial answered',
    formula: '1 - tried / offences, both fading with crime.impunityDays',
    accumulates: false,
    stock: 'now',
    of: (world) => world.impunity[0],
  },
  {
    name: 'casesTried',
    label: { en: 'Cases tried', fr: 'Affaires jugées' },
    unit: 'persons',
    better: 'more',
    meaning: 'Detained persons whom a court heard',
    formula: 'count',
    accumulates: true,
    of: counted('tried'),
  },
  {
    name: 'triedShare',
    label: { en: 'Detained who were tried', fr: 'Détenus qui ont été jugés' },
    unit: 'share',
    better: 'more',
    meaning: 'Of those whose detention led to a trial or ended without one, the share who were tried',
    formula: 'tried / (tried + released untried + let go by the mission)',
    accumulates: false,
    of: ({ tally }) => {
      const ended = tally[at.tried] + tally[at.releasedUntried] + tally[at.heldTooLong];
      return ended > 0 ? tally[at.tried] / ended : NaN;
    },
  },
  {
    name: 'custodyFilled',
    label: { en: 'Custody filled', fr: 'Occupation de la garde à vue' },
    unit: 'share',
    better: 'less',
    meaning: 'Persons held untried over the room for them, now; nobody is arrested where it is 1',
    formula: 'in custody / room',
    accumulates: false,
    of: (world, { scenario }) =>
      scenario.hostState.justice.custody > 0 ? world.custody[0] / scenario.hostState.justice.custody : NaN,
  },
  {
    name: 'suspectsHandedOver',
    label: { en: 'Suspects handed over', fr: 'Suspects remis' },
    unit: 'persons',
    better: 'more',
    meaning: 'Suspects whom host police fetched from bases of the mission',
    formula: 'count',
    accumulates: true,
    of: counted('suspectsHandedOver'),
  },
  {
    name: 'heldTooLong',
    label: { en: 'Let go by the mission', fr: 'Relâchés par la mission' },
    unit: 'persons',
    better: 'less',
    meaning: 'Suspects whom a base of the mission held and let go because nobody took them over in time',
    formula: 'count',
    accumulates: true,
    of: counted('heldTooLong'),
  },
];
