/** The illicit economy: what networks earn, what stops them, and what their money does; read only where a scenario has any. */
import { assumed, type Parameter } from './parameter.ts';

export const illicit = {
  presenceWeight: assumed(
    '1',
    0.3,
    0,
    3,
    'How far goods are stopped where armed units of the mission are always at a site or on its way: 1 - exp(-this)',
  ),
  policeWeight: assumed(
    '1',
    2,
    0,
    10,
    'The same where police are dense, know whom to look for and may arrest, at a site or where its goods go',
  ),
  slowLoss: assumed('1', 0.5, 0, 1, 'Share of income that is lost where the way is so slow that it hardly ends'),
  patronShield: assumed('1', 0.6, 0, 1, 'Share of police work and of trials that a patron in the host state prevents'),
  fundsDays: assumed('days', 60, 7, 365, 'Half-life at which the acts of an armed group follow its income'),
  leastMeans: assumed('1', 0.2, 0, 1, 'Share of its acts that an armed group without income still commits'),
  grievance: assumed(
    '1/day',
    0.002,
    0,
    0.05,
    'Grievance where people live on a trade that is wholly stopped, by the size of the network',
  ),
} as const satisfies Readonly<Record<string, Parameter>>;
