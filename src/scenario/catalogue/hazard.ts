/** Mines, IEDs and ambushes on roads. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const hazard = {
  iedPerKm: assumed('1/km', 0.0004, 0, 0.05, 'Chance of a strike for each km at route hazard 1'),
  iedKilled: sourced(
    'persons',
    0.19,
    0.05,
    1,
    'Killed in a strike',
    'MINUSMA force, July 2013 to January 2023: 548 attacks, 103 killed',
    'V',
  ),
  layPerMonth: assumed('1/month', 0.3, 0, 1, 'Rise of hazard a month on roads within reach of a band with full skill'),
  decayDays: assumed('days', 120, 20, 720, 'Half-life of hazard toward its start'),
  clearHours: assumed('hours', 1, 0.1, 12, 'Half-life of the hazard of a cell while engineers work or drive in it'),
  ambushPerKm: assumed(
    '1/km',
    0.00003,
    0,
    0.005,
    'Chance of an ambush for each km past a band that far outweighs the unit',
  ),
  closedAt: assumed('1', 0.3, 0.05, 1, 'Hazard at which a road counts as closed'),
  layKm: assumed('km', 15, 5, 50, 'Distance from its camp at which a band lays mines and IEDs'),
  tipFoils: assumed(
    '1',
    4,
    0,
    20,
    'Tips foil ambushes, mines and IEDs: where readiness to inform is r, exp(-tipFoils r) of them are left',
  ),
  exploitShare: assumed(
    '1',
    0.15,
    0,
    0.5,
    'Share of its skill that a group loses when engineers study a strike of its making',
  ),
  exploitDays: assumed('days', 180, 30, 720, 'Half-life of that loss'),
  exploitWithinDays: assumed('days', 3, 0.5, 14, 'Days after a strike in which there is something to study'),
  struckShare: assumed('1', 0.5, 0, 1, 'Hazard left in a cell after a strike'),
} as const satisfies Readonly<Record<string, Parameter>>;
