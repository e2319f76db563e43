/** How an attack goes and whom it hurts. */
import { assumed, sourced, type Parameter } from './parameter.ts';

const oneSided =
  'UCDP GED 23.1, one-sided violence in the Central African Republic 2013-22, n = 837, discrete lognormal fit';

export const harm = {
  logMean: sourced(
    'log deaths',
    0.29,
    -0.5,
    1,
    'Mean of log deaths of an uninterrupted attack that kills',
    oneSided,
    'D',
  ),
  logSd: sourced(
    'log deaths',
    1.74,
    1,
    2.2,
    'Standard deviation of log deaths; an input, so heavy tails are not a finding of the model',
    oneSided,
    'D',
  ),
  mostDeaths: assumed('persons', 150, 30, 800, 'Most deaths that one attack on one place can cause'),
  fatalShare: assumed('1', 0.45, 0.1, 1, 'Share of uninterrupted attacks that kill anybody'),
  injuredPerKilled: assumed('1', 1.6, 0.5, 5, 'Injured for each killed'),
  injuredNonFatal: assumed('persons', 2, 0, 10, 'Injured in an attack that kills nobody'),
  durationHours: assumed('hours', 2.5, 0.5, 12, 'Mean length of an attack that nobody interrupts'),
  raiders: assumed(
    'persons',
    75,
    10,
    200,
    'Lightly armed perpetrators whose attack has the recorded distribution of sizes; more or fewer scale it',
  ),
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
  sizeFloor: assumed('1', 0.25, 0, 1, 'Size of an attack by next to nobody over that by `raiders`'),
  mostSize: assumed('1', 2, 1, 5, 'Greatest size of an attack, however many take part'),
  shortestShare: assumed('1', 0.1, 0.01, 0.5, 'Shortest attack over the mean length'),
} as const satisfies Readonly<Record<string, Parameter>>;
