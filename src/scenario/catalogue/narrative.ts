/** Rumours that last, the mission's own word, and the conduct of its members; each only where a scenario has it. */
import { assumed, type Parameter } from './parameter.ts';

export const narrative = {
  rumourDays: assumed('days', 10, 3, 60, 'Half-life of a rumour that nobody answers'),
  spreadShare: assumed('1/day', 0.1, 0, 1, 'How far a rumour is taken over in a day from where it is strongest nearby'),
  spreadKm: assumed('km', 40, 5, 200, 'Distance over which a rumour falls to a third as it spreads'),
  fear: assumed('1/day', 0.02, 0, 0.2, 'Fear from a rumour that everybody believes'),
  grievance: assumed('1/day', 0.02, 0, 0.2, 'Grievance from it'),
  trust: assumed('1/day', 0.02, 0, 0.2, 'Trust in the mission lost to it, as share'),
  answer: assumed(
    '1/day',
    0.1,
    0,
    0.5,
    'Share of a rumour that the mission dispels where its word is all that it can be and its members always meet people',
  ),
  promise: assumed(
    '1',
    2,
    0,
    10,
    "How much faster promises come down to what is delivered under such a mission's word",
  ),
  fatigueWeight: assumed('1', 2, 0, 10, 'Rise of misconduct from rested members to exhausted ones'),
  rotatedShare: assumed('1', 0.5, 0, 1, 'Misconduct of members who came of late, over that of others'),
  rotatedDays: assumed('days', 60, 10, 365, 'Time from a rotation in which members count as such'),
  misconductSize: assumed('1', 0.1, 0, 1, 'Trust lost where misconduct happens, as share'),
} as const satisfies Readonly<Record<string, Parameter>>;
