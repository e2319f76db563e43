/** How ceasefires hold, and what watching them does. */
import { assumed, type Parameter } from './parameter.ts';

export const ceasefire = {
  truceBinds: assumed(
    '1',
    0.3,
    0,
    1,
    "Share of a party's acts against people that a ceasefire that fully holds prevents",
  ),
  presenceSight: assumed(
    '1',
    2,
    0,
    10,
    'How surely violations are seen where armed units are all the time: 1 - exp(-this); 0: never',
  ),
  contactSight: assumed('1', 3, 0, 10, 'The same where observers, police teams or patrols meet people all the time'),
  seenLoss: assumed('1', 0.05, 0, 1, 'Fall of trust in a ceasefire by a violation that is seen and protested'),
  missedLoss: assumed('1', 0.15, 0, 1, 'Fall of trust in a ceasefire by a violation that nobody sees'),
  mendDays: assumed('days', 45, 7, 180, 'Half-life with which quiet days mend trust in a ceasefire'),
  unwatched: assumed('1', 0.3, 0, 1, 'Trust to which an unwatched ceasefire mends, over one that is wholly watched'),
  cantonGuard: assumed(
    '1',
    0.5,
    0.05,
    3,
    'Fighting value of soldiers at a cantonment, over that of the fighters there, at which they feel safe and stay in it',
  ),
  disarmDaily: assumed(
    '1/day',
    0.05,
    0,
    0.5,
    'Share of the fighters camped in a weapons-free area whom a force that outweighs them disarms in a day',
  ),
  zoneHold: assumed('1', 0.3, 0, 1, 'Trust in a ceasefire above which its parties keep out of its zones'),
} as const satisfies Readonly<Record<string, Parameter>>;
