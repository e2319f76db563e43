/** Disarmament, demobilisation and reintegration, and community violence reduction. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const demobilisation = {
  uptakePerDay: assumed(
    '1/day',
    0.02,
    0,
    0.2,
    'Share of the fighters of a fully committed group without ties who sign up in a day where sites are safe',
  ),
  leastCommitment: assumed('1', 0.2, 0, 1, 'Commitment of a group below which nobody signs up'),
  guardRatio: assumed('1', 0.2, 0.01, 2, 'Fighting value beside sites, for each person in them, that makes them safe'),
  demobiliseDays: assumed('days', 14, 1, 120, 'Mean time from disarmament to discharge'),
  reinsertionDays: sourced(
    'days',
    180,
    30,
    400,
    'Mean time of short aid after discharge',
    'short assistance of up to about a year, from memory of the integrated standards (DDR)',
    'K',
  ),
  weaponsPerFighter: assumed('weapons/person', 0.6, 0.3, 1, 'Weapons that a fighter hands in'),
  relapsePerMonth: assumed(
    '1/month',
    0.03,
    0,
    0.3,
    'Rate at which a former fighter without aid, ties or fear goes back to arms while the group fights; 0: nobody',
  ),
  tiesWeight: assumed(
    '1',
    3,
    0,
    10,
    'How much more often who has full ties to commanders goes back. The direction, ties before income, is that of Daly, Paler and Samii (2020)',
  ),
  patienceDays: assumed('days', 30, 5, 240, 'Wait for disarmament, as the queue stands, that doubles that rate'),
  fearWeight: assumed('1', 2, 0, 10, 'How much more often who waits in a site that nobody guards goes back'),
  scatteredShare: assumed('1', 0.3, 0, 1, 'Share of those in a site who go back when it is attacked and not defended'),
  reinsertionHold: assumed('1', 0.5, 0, 0.95, 'Share of those returns to arms that short aid prevents'),
  reintegrationHold: assumed('1', 0.6, 0, 0.95, 'Share of those returns to arms that work and training prevent'),
  disarmedHold: assumed('1', 0.2, 0, 0.95, 'Share of them that a weapon handed in by each prevents'),
  crimeWeight: assumed(
    '1',
    0.1,
    0,
    1,
    'Rise of crime, as a share, for each former fighter without a living in a thousand people',
  ),
  settleDays: assumed('days', 720, 90, 3600, 'Mean time after which a former fighter without aid has found a living'),
  envy: assumed(
    '1/day',
    0,
    0,
    0.05,
    'Grievance a day around sites where a person in a hundred is a former fighter with work and nobody else gets any; 0: none',
  ),
} as const satisfies Readonly<Record<string, Parameter>>;

/** Community violence reduction. */
export const prevention = {
  atRiskPerThousand: assumed('persons/1000', 20, 1, 100, 'Persons of a thousand who might take up arms'),
  hold: assumed(
    '1',
    0.6,
    0,
    0.95,
    'Share of those who would join, or rob, whom a place in the programme keeps from it',
  ),
} as const satisfies Readonly<Record<string, Parameter>>;
