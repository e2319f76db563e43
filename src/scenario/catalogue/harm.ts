/** How an attack goes and whom it hurts. */
import { assumed, type Parameter } from './parameter.ts';

export const harm = {
  killsPerFighter: assumed(
    'persons',
    0.3,
    0.01,
    2,
    'Mean deaths for each lightly armed fighter in an attack of mean length that is meant to kill, on a crowd',
  ),
  lootLethality: assumed(
    '1',
    0.125,
    0.01,
    1,
    'Deaths of an act for loot over those of one that is meant to kill: who loots kills who resists',
  ),
  crowdPersons: assumed(
    'persons',
    1500,
    100,
    20000,
    'People of the kind sought in a cell among whom half as many are killed as in a crowd without end: victims must be found',
  ),
  injuredPerKilled: assumed('1', 1.6, 0.5, 5, 'Injured for each killed'),
  injuredNonFatal: assumed('persons', 2, 0, 10, 'Injured in an attack that kills nobody'),
  durationHours: assumed('hours', 2.5, 0.5, 12, 'Mean length of an attack that nobody interrupts'),
  earlyExponent: assumed(
    '1',
    0.5,
    0.2,
    1,
    'Harm done by share s of the time is s to this power: much harm comes early',
  ),
  fleeOnWarning: assumed('1', 0.6, 0, 1, "Share of people out of harm's way where a warning came in time"),
  noticeHours: assumed('hours', 3, 0.5, 24, "Warning time that people need to get out of harm's way"),
  sanctuary: assumed('1', 0.5, 0, 1, 'Share of people who find shelter by a garrison in the same place'),
  shortestShare: assumed('1', 0.1, 0.01, 0.5, 'Shortest attack over the mean length'),
} as const satisfies Readonly<Record<string, Parameter>>;
