/** Protected sites and camps: guards, crowding and civilian character. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const sites = {
  guardsPerThousand: assumed(
    'persons/1000 persons',
    3,
    0,
    20,
    'Soldiers whom the perimeter of a protected site ties down',
  ),
  fullest: assumed('1', 2.5, 1, 10, 'Persons over room from which nobody else enters a protected site'),
  crowdWant: assumed('1', 0.2, 0, 1, 'Relative rise of hardship in a site that holds twice its room'),
  armedPerThousand: assumed(
    'persons/1000 persons',
    20,
    0,
    200,
    'Armed persons among those who arrive, where all support an armed group',
  ),
  infiltration: assumed('1/day', 0.005, 0, 0.1, 'Share of the fighters camped beside a site who enter it in a day'),
  searchPerThousand: sourced(
    'persons/1000 persons',
    6.4,
    1,
    30,
    'Police for entries and searches that miss little',
    'UNMISS: a search of a site of 39 000 residents took about 250 officers',
    'D',
  ),
  searchShare: assumed('1/day', 0.1, 0, 1, 'Share of armed persons inside whom full searches find in a day'),
  screened: assumed('1', 0.9, 0, 1, 'Share of armed persons at the entry whom full screening keeps out'),
  leaveDays: assumed('days', 60, 5, 365, 'Half-life of the stay of armed persons whom nobody finds'),
  armedFull: assumed('persons/1000 persons', 10, 1, 100, 'Armed persons inside from which a site is civilian no more'),
  insideLoss: assumed('1', 0.3, 0, 1, 'Loss of civilian character to soldiers who stay inside a site'),
  insidePerThousand: assumed('persons/1000 persons', 3, 0.2, 30, 'Soldiers inside for that loss'),
  characterDays: assumed('days', 14, 1, 90, 'Half-life with which civilian character follows who is inside'),
  targetGain: assumed('1', 1, 0, 4, 'Gain that perpetrators see in a site without civilian character'),
  armedCrime: assumed('1', 1, 0, 4, 'Rise of crime in a site without civilian character'),
  appealLoss: assumed('1', 0.5, 0, 1, 'Share of its appeal as a refuge that such a site loses'),
} as const satisfies Readonly<Record<string, Parameter>>;
