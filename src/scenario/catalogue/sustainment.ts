/** How units are cut, guarded, supplied and rested. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const sustainment = {
  guardShifts: assumed('shifts', 3, 2, 4, 'Shifts in which a base is guarded'),
  guardBase: assumed('persons', 3.5, 0, 10, 'Guards of one shift that every base needs'),
  guardRoot: sourced(
    'persons',
    0.9,
    0.3,
    2,
    'Further guards of one shift for each square root of strength: about a third at company size',
    'force-protection floor of about a third of a company garrison',
    'A',
  ),
  tobSetUpHours: sourced(
    'hours',
    18,
    6,
    48,
    'Set-up of a temporary base after arrival',
    'planning range 6-24 hours',
    'A',
  ),
  tobStockDays: sourced('days', 14, 5, 21, 'Stocks of a temporary base', 'planning range 7-14 days', 'A'),
  resupplyAtDays: assumed('days', 6, 2, 12, 'Stock at which a convoy is sent'),
  restPerTourHour: assumed('hours', 1.5, 0.5, 4, 'Hours of rest and upkeep for each hour of a tour'),
  patrolPlatoon: assumed('persons', 30, 10, 60, 'Size of a detachment in reserve: a platoon'),
  policeTeam: sourced('persons', 4, 2, 6, 'Team of Individual Police Officers', 'teams of 2 to 6, from memory', 'K'),
  communityKm: assumed('km', 25, 5, 80, 'Distance within which police teams visit communities'),
  litresPerVehicleKm: assumed('l/km', 0.35, 0.15, 1, 'Fuel of a vehicle'),
  litresPerBasePersonDay: assumed('l/day', 1.5, 0, 6, 'Generator fuel for each person in a base'),
  tobApprovalHours: assumed('hours', 0, 0, 240, 'Approval of a temporary base by headquarters and contingent before anybody leaves for it'),
  capitalMoveShare: assumed('1', 0, 0, 1, "Share of a capital's delay that also holds for moves to posts and temporary bases"),
  fatigueTempo: assumed('1', 0, 0, 3, 'Further rest between tours of a wholly tired unit, over that of a rested one'),
  unloadHours: assumed('hours', 2, 0.5, 8, 'Stay of a convoy at the base that it supplies'),
  fpuPlatoons: assumed('platoons', 4, 2, 6, 'Platoons of a Formed Police Unit that can be split'),
} as const satisfies Readonly<Record<string, Parameter>>;
