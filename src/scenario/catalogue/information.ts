/** What people tell the mission, and what it makes of it. */
import { assumed, type Parameter } from './parameter.ts';

export const information = {
  reportShare: assumed(
    '1',
    0.6,
    0.1,
    0.95,
    'Chance that an attack becomes known while it lasts or soon after, where people trust and dare fully',
  ),
  reportFloor: assumed('1', 0.25, 0, 0.6, 'The same chance where nobody trusts the mission: news travels'),
  reportDelayHours: assumed('hours', 2, 0.25, 12, 'Mean delay from the start of an attack to the alert'),
  relayHours: assumed('hours', 0.5, 0, 12, 'Mean time from those who know of an attack to headquarters'),
  contactFloor: assumed(
    '1',
    0.3,
    0,
    1,
    'Readiness to inform where nobody of the mission comes by, over that where somebody always is',
  ),
  warningShare: assumed(
    '1',
    0.35,
    0,
    0.8,
    'Chance that a planned attack is reported beforehand where readiness to inform is 1',
  ),
  pictureDays: assumed('days', 30, 7, 120, "Half-life of the mission's memory of an incident"),
  falseReportsPerMonth: assumed('reports/month', 2, 0, 20, 'False reports that enter the picture, whole area'),
  contactDays: assumed('days', 10, 3, 60, 'Half-life of contact between police teams or patrols and a community'),
  observersContact: assumed('1', 0.5, 0, 1, 'Contact with people that military observers make, over a police team'),
  footContact: assumed('1', 0.5, 0, 1, 'The same of others on foot'),
  mountedContact: assumed('1', 0.25, 0, 1, 'The same of others in vehicles'),
  attackThreat: assumed(
    'score',
    0.5,
    0.05,
    2,
    'Threat that an attack adds to the picture of a place; proneness is on the same scale',
  ),
  riotThreat: assumed('score', 0.1, 0, 1, 'Threat that a riot adds'),
  falseThreat: assumed('score', 0.5, 0, 2, 'Threat that a false report adds'),
  leastThreat: assumed('score', 0.05, 0, 0.5, 'Threat that planners allow for where the picture shows none'),
} as const satisfies Readonly<Record<string, Parameter>>;
