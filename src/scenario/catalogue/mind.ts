/** Fear, trust and expectation. */
import { assumed, type Parameter } from './parameter.ts';

export const mind = {
  fearDays: assumed('days', 14, 3, 60, 'Half-life of fear'),
  fearPerKilled: assumed('1', 0.25, 0.01, 1, 'Fear from an attack that kills ten persons in the same place'),
  newsKm: assumed('km', 15, 5, 60, 'Distance over which fear from an attack falls to a third'),
  trustGain: assumed('1/day', 0.01, 0.001, 0.1, 'Daily growth of trust under daily contact'),
  trustDays: assumed('days', 180, 30, 720, 'Half-life of trust toward its start without contact'),
  trustLoss: assumed(
    '1',
    0.08,
    0,
    0.5,
    'Loss of trust when ten are killed nearby unprotected and the mission had promised all',
  ),
  startTrust: assumed('1', 0.4, 0, 1, 'Trust in the mission at the start'),
  calmDays: assumed('days', 12, 1, 30, 'Half-life that fear has where a unit is seen daily'),
  hardshipDays: assumed('days', 45, 10, 365, 'Half-life of a shock to prices'),
  expectationDays: assumed('days', 60, 10, 365, 'Half-life at which expectation falls to what was delivered'),
  bloodlessImpact: assumed('1', 0.15, 0, 1, 'How an attack that kills nobody is felt over one that kills ten'),
  actedImpact: assumed('1', 0.5, 0, 1, 'How an attack is felt that a unit stopped or blocked over one that nobody did'),
} as const satisfies Readonly<Record<string, Parameter>>;
