/** What is remembered and believed of units that were seen. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const presence = {
  bandMemoryDays: sourced(
    'days',
    3,
    1,
    14,
    'Half-life of what people and bands remember of a unit that passed',
    'planning value 3 days',
    'A',
  ),
  streetMemoryHours: assumed('hours', 2, 0.25, 6, 'Half-life of the calming effect of order forces that left'),
  scoutError: assumed(
    '1',
    0.1,
    0,
    0.4,
    'Standard error of the time with a unit that scouts report from a place, relative',
  ),
  beliefGain: assumed('1', 0.3, 0.05, 0.8, "Weight of the newest week in a band's belief for an hour of the week"),
  beliefDays: assumed('days', 7, 2, 30, "Half-life of a band's belief in the general level of presence at a place"),
} as const satisfies Readonly<Record<string, Parameter>>;
