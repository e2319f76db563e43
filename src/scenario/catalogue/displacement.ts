/** Flight, refuge and return. */
import { assumed, type Parameter } from './parameter.ts';

export const displacement = {
  fearThreshold: assumed('1', 0.35, 0.1, 0.9, 'Fear above which people begin to leave'),
  leavePerDay: assumed('1/day', 0.25, 0.02, 1, 'Chance a day to leave at full fear'),
  baseAppeal: assumed('1', 0.3, 0, 2, 'Weight of a garrison in the choice of a refuge'),
  returnFear: assumed('1', 0.15, 0.02, 0.4, 'Fear of the home place below which people think of return'),
  returnDays: assumed('days', 21, 5, 180, 'Mean days until return once home is calm and the road is open'),
  refugeKm: assumed('km', 60, 20, 200, 'Distance over which the appeal of a refuge falls to a third'),
  refugePersons: assumed('persons', 1000, 0, 10000, 'Population that makes a place without a camp a refuge'),
  campAppeal: assumed('1', 1.5, 0.5, 4, 'Appeal of a camp over a place'),
  openAppeal: assumed('1', 0.2, 0.02, 1, 'Appeal of a refuge without a garrison'),
  garrisonValue: assumed('persons', 60, 10, 300, 'Fighting value of a garrison that makes a refuge as safe as any'),
  fearWeight: assumed('1', 1.5, 0.5, 4, 'Share of its appeal that a refuge loses for each unit of mean fear there'),
  newsDays: assumed(
    'days',
    10,
    1,
    60,
    'Half-life with which people in flight learn that home is calm, where a road leads there',
  ),
  cutNewsDays: assumed('days', 60, 5, 365, 'The same where none is open'),
  aidAtHome: assumed('1', 2, 1, 5, 'How much likelier people go home a day where aid waits for them'),
  dispute: assumed('1', 0.5, 0, 3, 'Grievance where all people of a place come back to it, among others only'),
  walkHoursPerDay: assumed('hours/day', 8, 4, 14, 'Hours that people in flight or on the way home walk a day'),
} as const satisfies Readonly<Record<string, Parameter>>;
