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
  spreadKm: assumed('km', 5, 0.1, 50, 'Distance over which a unit at one place is felt at the next, a fall to 1/e'),
  spreadShare: assumed(
    '1',
    0.2,
    0,
    0.6,
    'Share of presence at a place that perpetrators believe of a place right beside it: diffusion of benefits; 0: none',
  ),
  watchKm: assumed('km', 25, 5, 100, "Distance from its camps over which a group's scouts watch, a fall to 1/e"),
  hearsay: assumed('1', 0.2, 0, 1, 'Speed of learning of a group about places that it does not watch; 1: all alike'),
} as const satisfies Readonly<Record<string, Parameter>>;
