/** Is the mission believed to act? */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const credibility = {
  start: assumed('1', 0.5, 0, 1, 'Credibility at the start: are we believed to act?'),
  gain: assumed('1', 0.06, 0, 0.5, 'Rise, as share of what is missing, when an attack is stopped'),
  loss: assumed(
    '1',
    0.03,
    0,
    0.5,
    'Fall, as share of what is there, when people are killed within reach and nobody acts',
  ),
  denialShare: assumed(
    '1',
    0.2,
    0,
    1,
    'Fall of credibility when the host state refuses a move and the mission stays, over that of deaths nearby',
  ),
  halfLifeDays: assumed('days', 90, 20, 720, 'Half-life toward its start'),
  startDelivered: sourced(
    '1',
    0.2,
    0,
    1,
    'Share of attacks on which the mission acted before the start',
    'OIOS A/68/787: immediate response to 20 % of 507 incidents',
    'V',
  ),
  deliveredWeight: assumed('1', 0.05, 0.005, 0.5, 'Weight of the newest attack in the share acted on'),
  nearKm: assumed('km', 15, 5, 50, 'Distance within which people expect a garrison to act'),
} as const satisfies Readonly<Record<string, Parameter>>;
